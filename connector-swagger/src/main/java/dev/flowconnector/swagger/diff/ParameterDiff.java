package dev.flowconnector.swagger.diff;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares the parameters of one operation: they are the same by name and place. */
final class ParameterDiff {
    private static final String ENCODING = "x-ms-url-encoding";

    private final NextRevision revision;
    private final SchemaDiff schemas;
    private final FieldDiff fields;
    private final Changes changes;

    ParameterDiff(NextRevision revision, SchemaDiff schemas, Changes changes) {
        this.revision = revision;
        this.schemas = schemas;
        this.fields = new FieldDiff(revision, changes);
        this.changes = changes;
    }

    void compare(Operation old, Operation now) {
        List<Parameter> removed = new ArrayList<>(old.parameters());
        List<Parameter> added = new ArrayList<>(now.parameters());
        for (Parameter before : List.copyOf(removed)) {
            Optional<Parameter> same = same(before, added);
            same.ifPresent(after -> {
                removed.remove(before);
                added.remove(after);
                pair(before, after, old, now);
            });
        }
        // A path that changed has other variables; that was said already.
        if (!old.shape().equals(now.shape())) {
            removed.removeIf(parameter -> parameter.in().equals("path"));
            added.removeIf(parameter -> parameter.in().equals("path"));
        }
        renamedVariables(old, now, removed, added);
        for (Parameter before : List.copyOf(removed)) {
            Optional<Parameter> moved = added.stream()
                    .filter(after -> after.name().equals(before.name()))
                    .findFirst();
            if (moved.isPresent()) {
                added.remove(moved.get());
                moved(before, moved.get());
            } else {
                removed(before, now);
            }
        }
        added.forEach(after -> added(after, old));
    }

    private static Optional<Parameter> same(Parameter before, List<Parameter> candidates) {
        return candidates.stream()
                .filter(after -> after.in().equals(before.in())
                        && (before.isBody() || after.name().equals(before.name())))
                .findFirst();
    }

    private void pair(Parameter before, Parameter after, Operation old, Operation now) {
        if (!before.name().equals(after.name())) {
            renamed(before, after);
        }
        Field field = Field.of(before);
        if (before.isBody()) {
            fields.compareWords(
                    new SchemaView(before.node(), old.tree()),
                    new SchemaView(after.node(), now.tree()),
                    field.named(before.name()));
            schemas.compare(before.schema(), after.schema(), field);
        } else {
            schemas.compare(before.node(), after.node(), field);
            collection(before, after, field);
            encoding(before, after, field);
        }
        Field named = field.hiddenIf(before.isInternal());
        if (before.isRequired() && !after.isRequired()) {
            fields.relaxed(before.node(), after.node(), words(before) + " is no longer required.");
        } else if (!before.isRequired() && after.isRequired()) {
            fields.becameRequired(
                    before.node(),
                    after.node(),
                    before.isBody() ? named.named(before.name()) : named,
                    after.isInternal() && after.hasDefault());
        }
    }

    private void collection(Parameter before, Parameter after, Field field) {
        String was = format(before);
        String is = format(after);
        if (!was.equals(is)
                && before.node().text("type").equals("array")
                && after.node().text("type").equals("array")) {
            changes.add(
                    ChangeRule.TYPE_CHANGED_INPUT,
                    revision,
                    before.node().get("collectionFormat"),
                    after.node().get("collectionFormat"),
                    "The values of " + field.words() + " were joined as " + Quoted.text(was) + " and are now joined as "
                            + Quoted.text(is) + ". Existing flows go on sending what they sent.",
                    OperationDiff.REVISE);
        }
    }

    /** Variables of a path are encoded once unless they say "double"; anything else only if it has the extension. */
    private void encoding(Parameter before, Parameter after, Field field) {
        String was = encoded(before);
        String is = encoded(after);
        if (!was.equals(is)) {
            changes.add(
                    ChangeRule.ENCODING_CHANGED,
                    revision,
                    before.node().get(ENCODING),
                    after.node().get(ENCODING),
                    "The values of " + field.words() + " were encoded " + was + " and are now encoded " + is
                            + ". The API receives values with a slash, a blank or a percent sign in another form from"
                            + " all flows.",
                    "Keep the extension as it was, unless the API changes together with it.");
        }
    }

    private static String encoded(Parameter parameter) {
        String encoding = parameter.node().text(ENCODING);
        if (encoding.equals("double")) {
            return "twice";
        }
        return parameter.in().equals("path") || !encoding.isEmpty() ? "once" : "not by the designer";
    }

    private static String format(Parameter parameter) {
        String format = parameter.node().text("collectionFormat");
        return format.isEmpty() ? "csv" : format;
    }

    /** A variable of the path may be called otherwise at the same place: flows know inputs by name. */
    private void renamedVariables(Operation old, Operation now, List<Parameter> removed, List<Parameter> added) {
        List<String> names = PathVariables.of(old.path());
        List<String> namesNow = PathVariables.of(now.path());
        for (int i = 0; i < names.size() && i < namesNow.size(); i++) {
            String name = names.get(i);
            String nameNow = namesNow.get(i);
            Optional<Parameter> before = variable(removed, name);
            Optional<Parameter> after = variable(added, nameNow);
            if (before.isPresent() && after.isPresent()) {
                removed.remove(before.get());
                added.remove(after.get());
                renamed(before.get(), after.get());
            }
        }
    }

    private static Optional<Parameter> variable(List<Parameter> parameters, String name) {
        return parameters.stream()
                .filter(parameter ->
                        parameter.in().equals("path") && parameter.name().equals(name))
                .findFirst();
    }

    private void renamed(Parameter before, Parameter after) {
        changes.add(
                ChangeRule.PARAMETER_REMOVED,
                revision,
                before.node(),
                after.node().gone(),
                words(before) + " was renamed to " + Quoted.text(after.name())
                        + ". Existing flows go on sending it under the old name.",
                "Give it its old name back, or publish the change as a new revision.");
    }

    private void moved(Parameter before, Parameter after) {
        changes.add(
                ChangeRule.PARAMETER_LOCATION,
                revision,
                before.node().get("in"),
                after.node().get("in"),
                words(before) + " was sent in " + Quoted.text(before.in()) + " and is now expected in "
                        + Quoted.text(after.in()) + ". Existing flows go on sending it in the old place.",
                OperationDiff.REVISE);
    }

    private void removed(Parameter before, Operation now) {
        SchemaView view = new SchemaView(before.node(), now.tree());
        Cursor list = now.node().get("parameters");
        Cursor nowhere = new Cursor(list.part(), MissingNode.getInstance(), last(list));
        fields.inputRemoved(view, named(before), before.node(), nowhere, before.isRequired(), "");
    }

    private static JsonPointer last(Cursor list) {
        return list.exists() ? list.pointer().appendIndex(list.node().size()) : list.pointer();
    }

    private void added(Parameter after, Operation old) {
        SchemaView view = new SchemaView(after.node(), old.tree());
        fields.added(view, named(after), old.node().get("parameters").gone(), after.node(), after.isRequired());
    }

    private static Field named(Parameter parameter) {
        Field field = Field.of(parameter);
        return parameter.isBody() ? field.named(parameter.name()) : field;
    }

    private static String words(Parameter parameter) {
        return "The input " + Quoted.text(parameter.name());
    }
}
