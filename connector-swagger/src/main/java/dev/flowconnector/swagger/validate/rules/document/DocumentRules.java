package dev.flowconnector.swagger.validate.rules.document;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about the text of the files and the document as a whole. */
public final class DocumentRules {
    private static final List<Rule> ALL = List.of(
            new JsonInvalid(),
            new JsonNotUtf8(),
            new JsonDuplicateKey(),
            new FileBom(),
            new FileYaml(),
            new WrongJsonType(),
            new SwaggerVersion(),
            new TitleTooLong());

    private DocumentRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
