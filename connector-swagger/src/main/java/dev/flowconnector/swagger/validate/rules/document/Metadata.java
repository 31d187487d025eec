package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import java.util.List;
import java.util.Set;

/** The entries of {@code x-ms-connector-metadata}. */
final class Metadata {
    /** The names that certification demands, in Microsoft's spelling. */
    static final List<String> NAMES = List.of("Website", "Privacy policy", "Categories");

    private Metadata() {}

    /** The list; without content where there is none. */
    static Node list(RuleContext context) {
        return context.definition().root().at("x-ms-connector-metadata");
    }

    /** The values of all entries that have one of these names. */
    static List<Node> values(RuleContext context, String... names) {
        return list(context).elements().stream()
                .filter(entry -> entry.text("propertyName")
                        .filter(Set.of(names)::contains)
                        .isPresent())
                .map(entry -> entry.at("propertyValue"))
                .filter(value -> value.text().filter(text -> !text.isBlank()).isPresent())
                .toList();
    }
}
