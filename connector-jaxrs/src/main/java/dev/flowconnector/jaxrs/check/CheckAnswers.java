package dev.flowconnector.jaxrs.check;

import dev.flowconnector.jaxrs.capability.CapabilityHandler;
import dev.flowconnector.jaxrs.capability.CapabilityKind;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Tells a caller that holds a check URL what it was made for, so that it knows whom it has reached. */
public final class CheckAnswers implements CapabilityHandler {

    @Override
    public CapabilityKind kind() {
        return CapabilityKind.CHECK;
    }

    @Override
    public String method() {
        return HttpMethod.GET;
    }

    @Override
    public Response answer(ContainerRequestContext request, String subject) {
        return Response.ok(Map.of("check", subject), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }
}
