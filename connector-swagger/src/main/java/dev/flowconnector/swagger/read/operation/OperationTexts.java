package dev.flowconnector.swagger.read.operation;

import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import dev.flowconnector.swagger.read.annotation.OpenApiNames;
import dev.flowconnector.swagger.read.naming.Sentences;
import dev.flowconnector.swagger.read.naming.Summaries;
import dev.flowconnector.swagger.read.resource.ResourceMethod;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.source.Doc;
import java.util.Optional;

/**
 * The words of an operation.
 *
 * @param summary name of the action or trigger
 * @param description its tooltip; never equal to the summary
 * @param returns text of {@code @return}; empty when there is none
 * @param deprecated whether new use is discouraged
 */
record OperationTexts(String summary, String description, String returns, boolean deprecated) {
    /** Tooltips are read in a narrow panel. */
    private static final int LONGEST_DESCRIPTION = 1000;

    private static final String MARK = "(deprecated)";

    static OperationTexts of(ResourceMethod method, Outcome outcome, ReadContext context) {
        Optional<Doc> doc = context.docs().of(method.method());
        Optional<AnnotationValues> stated = method.annotations().find(OpenApiNames.OPERATION);
        boolean deprecated = method.annotations().has(Deprecated.class.getName())
                || (stated.isPresent() && stated.get().flag("deprecated"));
        String label = label(method, stated);
        String summary = label.isBlank() ? derived(method, outcome) : label;
        String text = text(stated, doc);
        String description =
                text.isEmpty() || Sentences.same(text, summary) ? plainWords(summary, outcome) : Sentences.ended(text);
        return new OperationTexts(
                deprecated ? marked(summary, "") : summary,
                deprecated ? marked(description, ".") : description,
                doc.isPresent() ? doc.get().returns() : "",
                deprecated);
    }

    private static String label(ResourceMethod method, Optional<AnnotationValues> stated) {
        Optional<String> label = textOf(stated, "summary");
        if (label.isEmpty()) {
            label = textOf(method.annotations().find(ConnectorNames.SUMMARY), "value");
        }
        return label.orElse("");
    }

    private static Optional<String> textOf(Optional<AnnotationValues> annotation, String member) {
        return annotation.isPresent() ? annotation.get().text(member) : Optional.empty();
    }

    /** What somebody wrote, as much as fits. */
    private static String text(Optional<AnnotationValues> stated, Optional<Doc> doc) {
        Optional<String> written = textOf(stated, "description");
        if (written.isPresent()) {
            return Sentences.cut(written.get(), LONGEST_DESCRIPTION);
        }
        String documented = doc.isPresent() ? Sentences.ofDoc(doc.get().text()) : "";
        return documented.isBlank() ? "" : Sentences.cut(documented, LONGEST_DESCRIPTION);
    }

    private static String derived(ResourceMethod method, Outcome outcome) {
        return outcome.isTrigger() ? Summaries.ofTrigger(method.route()) : Summaries.of(method.route());
    }

    /** A sentence for an operation that nobody described: it says what the summary says, in the form of a sentence. */
    private static String plainWords(String summary, Outcome outcome) {
        if (outcome.isTrigger()) {
            return "This operation triggers " + Sentences.ended(Summaries.inClause(summary));
        }
        return "Use this action to " + Sentences.ended(Summaries.inClause(summary));
    }

    private static String marked(String text, String end) {
        if (text.contains(MARK)) {
            return text;
        }
        String open = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return open + " " + MARK + end;
    }
}
