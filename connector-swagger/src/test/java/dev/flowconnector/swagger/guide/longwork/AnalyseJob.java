package dev.flowconnector.swagger.guide.longwork;

import dev.flowconnector.core.operation.OperationContext;
import dev.flowconnector.core.operation.OperationFailedException;
import dev.flowconnector.core.operation.OperationHandler;
import dev.flowconnector.swagger.guide.longwork.AnalysesResource.Analysis;
import dev.flowconnector.swagger.guide.longwork.AnalysesResource.Report;

// begin: job
final class AnalyseJob implements OperationHandler<Analysis, Report> {
    @Override
    public String name() {
        return "analyse";
    }

    @Override
    public Report handle(Analysis analysis, OperationContext context) {
        String[] words = analysis.text().split("\\s+", -1);
        if (words.length < 2) {
            throw new OperationFailedException(400, "TextTooShort", "The text has one word. Send at least a sentence.");
        }
        int mistakes = 0;
        for (int i = 0; i < words.length && !context.isCancelled(); i++) {
            mistakes += Dictionary.contains(words[i]) ? 0 : 1;
            context.progress(100 * i / words.length, "Checking");
        }
        return new Report(words.length, mistakes);
    }
    // end: job

    private static final class Dictionary {
        private Dictionary() {}

        static boolean contains(String word) {
            return !word.isEmpty();
        }
    }
    // begin: job
}
// end: job
