package dev.flowconnector.examples.apimonitor.quality;

import dev.flowconnector.core.operation.OperationContext;
import dev.flowconnector.core.operation.OperationHandler;

/** The work behind {@link QualityResource}. */
public final class AnalysisJob implements OperationHandler<Analysis, QualityReport> {
    @Override
    public String name() {
        return "analyse-definition";
    }

    @Override
    public QualityReport handle(Analysis analysis, OperationContext context) {
        return DefinitionAnalyser.analyse(analysis.file());
    }
}
