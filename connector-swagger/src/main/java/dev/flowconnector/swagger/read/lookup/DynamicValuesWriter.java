package dev.flowconnector.swagger.read.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import dev.flowconnector.swagger.read.metadata.Lookup;
import java.util.Optional;

/** {@code @DynamicValues} as {@code x-ms-dynamic-values} and {@code x-ms-dynamic-list}. */
final class DynamicValuesWriter {
    private final Schemas schemas;
    private final Targets targets;
    private final Arguments arguments;
    private final AnswerPaths paths;
    private final Findings findings;

    DynamicValuesWriter(Schemas schemas, Targets targets, Findings findings) {
        this.schemas = schemas;
        this.targets = targets;
        this.arguments = new Arguments(schemas, findings);
        this.paths = new AnswerPaths(schemas, findings);
        this.findings = findings;
    }

    /** Writes both keys onto a node; the target that they call. */
    Optional<Target> write(ObjectNode node, Lookup lookup, Scope scope) {
        ObjectNode carrier = Carriers.ofValue(node);
        if (carrier.path("type").asText().equals("object")) {
            findings.add(Finding.error(
                    "dynamic-values-on-object",
                    lookup.origin(),
                    lookup.shown() + " stands on a value of the type \"object\". Allowed are texts, numbers and arrays"
                            + " of them, since the maker chooses one value.",
                    "Put it on the property inside that takes the value."));
            return Optional.empty();
        }
        Optional<Target> target = targets.find(lookup.declaration(), lookup, scope.operation());
        target.ifPresent(found -> paths.collection(lookup.declaration().text("collection"), found, lookup)
                .flatMap(collection -> item(collection, found, lookup))
                .ifPresent(item -> arguments
                        .bind(lookup.declaration(), found, lookup, scope)
                        .ifPresent(bound -> put(carrier, found, item, bound))));
        return target;
    }

    /**
     * What is read from the answer.
     *
     * @param collection path of the array
     * @param value path of the value in an item; absent for an item that is the value
     * @param title path of the title in an item
     */
    private record Item(Optional<String> collection, Optional<String> value, Optional<String> title) {}

    private Optional<Item> item(AnswerPaths.Collection collection, Target target, Lookup lookup) {
        boolean known =
                target.operation().method().result().getRawClass().getName().equals(ConnectorNames.CHOICES);
        Optional<String> value =
                lookup.declaration().text("value").or(() -> known ? Optional.of("id") : Optional.empty());
        Optional<String> title = lookup.declaration().text("title").or(() -> known ? Optional.of("name") : value);
        JsonNode item = collection.item();
        String type = schemas.type(item);
        boolean primitive = !type.isEmpty() && !type.equals("object");
        if (primitive && title.isPresent()) {
            findings.add(Finding.error(
                    "dynamic-value-path-on-primitive-items",
                    lookup.origin(),
                    lookup.shown() + " reads \"" + title.get() + "\" from items of the type \"" + type
                            + "\", which have no properties (operation " + target.id() + ").",
                    "Remove value and title: the item itself is the value."));
            return Optional.empty();
        }
        if (!primitive && value.isEmpty()) {
            findings.add(Finding.error(
                    "dynamic-value-path-absent",
                    lookup.origin(),
                    lookup.shown() + " does not say which property of an item is the value (operation " + target.id()
                            + "). Allowed are: " + Spelling.listed(schemas.propertyNames(item)) + ".",
                    "Add value = \"…\"."));
            return Optional.empty();
        }
        boolean valueKnown = value.isEmpty()
                || paths.walk(item, "value", value.get(), target, lookup).isPresent();
        boolean titleKnown = title.isEmpty()
                || title.equals(value)
                || paths.walk(item, "title", title.get(), target, lookup).isPresent();
        return valueKnown && titleKnown ? Optional.of(new Item(collection.path(), value, title)) : Optional.empty();
    }

    private static void put(ObjectNode carrier, Target target, Item item, Arguments.Bound bound) {
        ObjectNode values = carrier.putObject("x-ms-dynamic-values").put("operationId", target.id());
        Arguments.Bound.put(values, bound.older());
        item.collection().ifPresent(path -> values.put("value-collection", path));
        item.value().ifPresent(path -> values.put("value-path", path));
        item.title().ifPresent(path -> values.put("value-title", path));
        ObjectNode list = carrier.putObject("x-ms-dynamic-list").put("operationId", target.id());
        Arguments.Bound.put(list, bound.newer());
        item.collection().ifPresent(path -> list.put("itemsPath", path));
        item.value().ifPresent(path -> list.put("itemValuePath", path));
        item.title().ifPresent(path -> list.put("itemTitlePath", path));
    }
}
