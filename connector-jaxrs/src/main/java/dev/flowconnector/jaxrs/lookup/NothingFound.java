package dev.flowconnector.jaxrs.lookup;

import dev.flowconnector.core.lookup.Choices;
import dev.flowconnector.core.lookup.FieldSchema;
import dev.flowconnector.core.lookup.LookupAnswer;
import dev.flowconnector.core.lookup.TreeLevel;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;

/** Methods of lookups that return null: the designer fails on 204, so they answer 200 with nothing in it. */
final class NothingFound implements DynamicFeature {
    private static final Map<Class<?>, LookupAnswer> NOTHING = Map.of(
            Choices.class, Choices.none(),
            TreeLevel.class, new TreeLevel(List.of()),
            FieldSchema.class, FieldSchema.none());

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        LookupAnswer nothing = NOTHING.get(resource.getResourceMethod().getReturnType());
        if (nothing != null) {
            context.register(filter(nothing));
        }
    }

    private static ContainerResponseFilter filter(LookupAnswer nothing) {
        return (request, response) -> {
            if (response.getEntity() == null && response.getStatus() < 300) {
                response.setStatusInfo(Response.Status.OK);
                response.setEntity(nothing, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
            }
        };
    }
}
