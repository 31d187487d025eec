package dev.flowconnector.examples.apimonitor.quality;

import dev.flowconnector.core.annotation.Summary;
import dev.flowconnector.core.operation.AsyncOperation;
import dev.flowconnector.core.operation.Operations;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The action that takes a file and needs time. */
@Path("/quality-reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class QualityResource {
    private final Operations operations;

    /** Analyses as a long operation. */
    public QualityResource(Operations operations) {
        this.operations = operations;
    }

    /**
     * Analyses an API definition and reports what could be better, with a score.
     *
     * @param analysis The definition to analyse.
     */
    @POST
    @Operation(operationId = "AnalyseDefinition", summary = "Analyse an API definition for quality")
    public AsyncOperation<QualityReport> analyse(@Summary("Definition") @NotNull @Valid Analysis analysis) {
        return operations.start(AnalysisJob.class, analysis);
    }
}
