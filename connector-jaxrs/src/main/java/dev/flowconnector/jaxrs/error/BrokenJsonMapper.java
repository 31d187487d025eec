package dev.flowconnector.jaxrs.error;

import com.fasterxml.jackson.core.JsonParseException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Says where a body stops being JSON. */
final class BrokenJsonMapper implements ExceptionMapper<JsonParseException> {

    @Override
    public Response toResponse(JsonParseException exception) {
        return ErrorBody.response(
                        400,
                        "BrokenJson",
                        "The body is not JSON at line "
                                + exception.getLocation().getLineNr() + ", column "
                                + exception.getLocation().getColumnNr() + ".")
                .build();
    }
}
