package dev.flowconnector.swagger.golden.longwork;

import dev.flowconnector.core.annotation.LongRunning;
import dev.flowconnector.core.operation.AsyncOperation;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

@Path("/analyses")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface AnalysesResource {
    /** Analyses a text and waits for the report. */
    @POST
    @Operation(operationId = "AnalyseText", summary = "Analyse a text")
    AsyncOperation<Report> analyse(@NotNull Analysis analysis);

    /** Removes everything that was derived from a text. */
    @DELETE
    @Path("/{id}")
    @Operation(operationId = "ForgetText", summary = "Forget a text")
    AsyncOperation<Void> forget(@PathParam("id") String id);

    /** Translates a text; the resource itself answers 202. */
    @POST
    @Path("/translations")
    @LongRunning(Translation.class)
    @Operation(operationId = "TranslateText", summary = "Translate a text")
    Response translate(@NotNull Analysis analysis);

    record Analysis(@NotBlank String text, String language) {}

    record Report(int words, double readability) {}

    record Translation(String text) {}
}
