package dev.flowconnector.swagger.read.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.metadata.Lookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code @FilePicker} as {@code x-ms-dynamic-values}, {@code x-ms-dynamic-tree} and the root's capability. */
final class FilePickerWriter {
    private static final String CAPABILITY = "file-picker";

    private final ObjectNode root;
    private final Targets targets;
    private final Arguments arguments;
    private final AnswerPaths paths;
    private final Findings findings;

    FilePickerWriter(ObjectNode root, Schemas schemas, Targets targets, Findings findings) {
        this.root = root;
        this.targets = targets;
        this.arguments = new Arguments(schemas, findings);
        this.paths = new AnswerPaths(schemas, findings);
        this.findings = findings;
    }

    /**
     * One level of the picker, connected.
     *
     * @param target the operation
     * @param collection path of the items
     * @param bound arguments
     */
    private record Level(Target target, Optional<String> collection, Arguments.Bound bound) {}

    /** Writes the keys onto a node; the targets that they call. */
    List<Target> write(ObjectNode node, Lookup lookup, Scope scope) {
        String in = node.path("in").asText("body");
        if (in.equals("header") || in.equals("formData")) {
            findings.add(Finding.error(
                    "annotation-wrong-place",
                    lookup.origin(),
                    lookup.shown() + " stands on a parameter in \"" + in
                            + "\". Allowed are: a path parameter, a query parameter, a property, a class.",
                    "Move the value to the query or the body."));
            return List.of();
        }
        List<Target> called = new ArrayList<>();
        Optional<Level> open = level("open", lookup, scope, called);
        Optional<Level> browse = level("browse", lookup, scope, called);
        if (open.isPresent() && browse.isPresent()) {
            put(Carriers.ofValue(node), lookup.declaration(), open.get(), browse.get());
            capability(lookup, open.get(), browse.get());
        }
        return called;
    }

    private Optional<Level> level(String member, Lookup lookup, Scope scope, List<Target> called) {
        AnnotationValues picker = lookup.declaration();
        AnnotationValues call = picker.nested(member).orElse(picker);
        Optional<String> selected = call.text("selected");
        boolean browse = member.equals("browse");
        if (browse != selected.isPresent()) {
            findings.add(Finding.error(
                    "tree-selected-value-misplaced",
                    lookup.origin(),
                    lookup.shown()
                            + (browse
                                    ? " does not say which parameter of browse receives the selected node (selected = \"\")."
                                    : " hands the selected node to open (selected = \"" + selected.orElse("")
                                            + "\"), where none is selected yet.")
                            + " Allowed is selected in browse only.",
                    browse ? "Add selected = \"…\" to browse." : "Remove selected from open."));
            return Optional.empty();
        }
        Optional<Target> target = targets.find(call, lookup, scope.operation());
        target.ifPresent(called::add);
        String value = picker.text("value").orElse("id");
        Map<String, Reference> given = selected.<Map<String, Reference>>map(
                        parameter -> Map.of(parameter, new Reference.SelectedItem(value)))
                .orElse(Map.of());
        return target.flatMap(found -> paths.collection(picker.text("collection"), found, lookup)
                .filter(collection -> pathsExist(picker, collection.item(), found, lookup))
                .flatMap(collection -> arguments
                        .bind(call, found, lookup, scope, given)
                        .map(bound -> new Level(found, collection.path(), bound))));
    }

    private boolean pathsExist(AnnotationValues picker, JsonNode item, Target target, Lookup lookup) {
        boolean all = true;
        for (String member : List.of("value", "title", "fullTitle", "folder", "mediaType")) {
            Optional<String> path = picker.text(member);
            all &= path.isEmpty()
                    || paths.walk(item, member, path.get(), target, lookup).isPresent();
        }
        return all;
    }

    private static void put(ObjectNode carrier, AnnotationValues picker, Level open, Level browse) {
        String selects = picker.constant("selects").orElse("FILES");
        ObjectNode values = carrier.putObject("x-ms-dynamic-values").put("capability", CAPABILITY);
        values.putObject("parameters")
                .put("isFolder", selects.equals("FOLDERS"))
                .putArray("fileFilter");
        picker.text("value").ifPresent(path -> values.put("value-path", path));
        picker.text("title").ifPresent(path -> values.put("value-title", path));
        ObjectNode tree = carrier.putObject("x-ms-dynamic-tree");
        tree.putObject("settings")
                .put("canSelectParentNodes", !selects.equals("FILES"))
                .put("canSelectLeafNodes", !selects.equals("FOLDERS"));
        tree.set("open", call(tree.objectNode(), picker, open));
        tree.set("browse", call(tree.objectNode(), picker, browse));
    }

    private static ObjectNode call(ObjectNode call, AnnotationValues picker, Level level) {
        call.put("operationId", level.target().id());
        level.collection().ifPresent(path -> call.put("itemsPath", path));
        picker.text("value").ifPresent(path -> call.put("itemValuePath", path));
        picker.text("title").ifPresent(path -> call.put("itemTitlePath", path));
        picker.text("fullTitle").ifPresent(path -> call.put("itemFullTitlePath", path));
        picker.text("folder").ifPresent(path -> call.put("itemIsParent", path));
        Arguments.Bound.put(call, level.bound().newer());
        return call;
    }

    private void capability(Lookup lookup, Level open, Level browse) {
        AnnotationValues picker = lookup.declaration();
        ObjectNode capability = root.objectNode();
        Arguments.Bound.put(
                capability.putObject("open").put("operationId", open.target().id()),
                open.bound().older());
        Arguments.Bound.put(
                capability
                        .putObject("browse")
                        .put("operationId", browse.target().id()),
                browse.bound().older());
        picker.text("title").ifPresent(path -> capability.put("value-title", path));
        open.collection().ifPresent(path -> capability.put("value-collection", path));
        picker.text("folder").ifPresent(path -> capability.put("value-folder-property", path));
        picker.text("mediaType").ifPresent(path -> capability.put("value-media-property", path));
        ObjectNode capabilities = Capabilities.of(root);
        JsonNode present = capabilities.get(CAPABILITY);
        if (present == null) {
            capabilities.set(CAPABILITY, capability);
        } else if (!present.equals(capability)) {
            findings.add(Finding.error(
                    "file-picker-twofold",
                    lookup.origin(),
                    lookup.shown() + " opens with the operation \""
                            + open.target().id()
                            + "\" and differs from another picker of this connector, which opens with \""
                            + present.path("open").path("operationId").asText()
                            + "\". Allowed is one picker a connector, in any number of places.",
                    "Put one @FilePicker on an annotation of your own, and use that everywhere."));
        }
    }
}
