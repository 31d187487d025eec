package dev.flowconnector.swagger.validate.mutation;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Faults of the text of the definition. */
final class TextMutations {
    private TextMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("a byte order mark").text(text -> "\uFEFF" + text).finds("file-bom", ""),
                Mutation.of("a comma after the last member")
                        .text(text -> text.replace("\"swagger\" : \"2.0\",", "\"swagger\" : \"2.0\",,"))
                        .finds("json-invalid", ""),
                Mutation.of("a comment").text(text -> "// The orders\n" + text).finds("json-invalid", ""),
                Mutation.of("a truncated file")
                        .text(text -> text.substring(0, text.length() - 2))
                        .finds("json-invalid", ""),
                Mutation.of("a member twice")
                        .text(text -> text.replace("\"host\" :", "\"host\" : \"old.contoso.com\", \"host\" :"))
                        .finds("json-duplicate-key", ""),
                Mutation.of("another encoding").bytes(TextMutations::latin1).finds("json-not-utf8", ""),
                Mutation.of("YAML")
                        .text(text -> "---\n" + text)
                        .definedIn("apiDefinition.swagger.yaml")
                        .finds("file-yaml", "")
                        .also("file-name-nonstandard", "the name ends otherwise too"),
                Mutation.of("more than a megabyte")
                        .text(text -> text + " ".repeat(1_048_576))
                        .finds("file-over-1mb", ""));
    }

    private static byte[] latin1(byte[] content) {
        return new String(content, StandardCharsets.UTF_8)
                .replace("List orders", "Bestellungen für Käufer")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
