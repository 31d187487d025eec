package dev.flowconnector.swagger.read.resource;

import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import dev.flowconnector.swagger.read.annotation.JaxRsNames;
import dev.flowconnector.swagger.read.resource.Input.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Annotations and types that mean something in a resource method, by name: Jakarta REST and its implementations. */
final class RestNames {
    static final String ROOT_PACKAGE = "jakarta.ws.rs";
    static final String OLD_PACKAGE = "javax.ws.rs";
    static final String CONTINUATION = "kotlin.coroutines.Continuation";
    static final String JSON_VIEW = "com.fasterxml.jackson.annotation.JsonView";
    static final String CXF_MULTIPART = "org.apache.cxf.jaxrs.ext.multipart.Multipart";
    static final String RESTEASY_MULTIPART_FORM = "org.jboss.resteasy.annotations.providers.multipart.MultipartForm";

    /** Where an annotated parameter travels, in the order in which they are looked for. */
    static final List<Map.Entry<String, Place>> PARAMETERS = List.of(
            Map.entry(JaxRsNames.PATH_PARAM, Place.PATH),
            Map.entry(JaxRsNames.QUERY_PARAM, Place.QUERY),
            Map.entry(JaxRsNames.HEADER_PARAM, Place.HEADER),
            Map.entry(JaxRsNames.COOKIE_PARAM, Place.COOKIE),
            Map.entry(JaxRsNames.MATRIX_PARAM, Place.MATRIX),
            Map.entry(JaxRsNames.FORM_PARAM, Place.FORM),
            Map.entry(JaxRsNames.FORM_DATA_PARAM, Place.FORM),
            Map.entry(CXF_MULTIPART, Place.FORM));

    /** Annotations of a parameter that is a part of a multipart form in any case. */
    static final Set<String> PARTS = Set.of(JaxRsNames.FORM_DATA_PARAM, CXF_MULTIPART);

    /** Annotations of a parameter whose members are the parameters. */
    static final Set<String> BEANS = Set.of(JaxRsNames.BEAN_PARAM, RESTEASY_MULTIPART_FORM);

    /** Annotations that say that something is an input, directly or as a bean of inputs. */
    static final Set<String> INPUTS = inputs();

    /** Annotations of what the container or a dependency injection fills in. */
    static final Set<String> INJECTED = Set.of(
            JaxRsNames.CONTEXT,
            JaxRsNames.SUSPENDED,
            "jakarta.inject.Inject",
            "jakarta.inject.Qualifier",
            "jakarta.annotation.Resource",
            "jakarta.ejb.EJB",
            "jakarta.persistence.PersistenceContext",
            "org.eclipse.microprofile.config.inject.ConfigProperty",
            "org.eclipse.microprofile.jwt.Claim",
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value",
            "org.springframework.security.core.annotation.AuthenticationPrincipal",
            "io.dropwizard.auth.Auth",
            "io.dropwizard.jersey.sessions.Session");

    /** Types that are injected with or without an annotation. */
    static final Set<String> INJECTED_TYPES = Set.of(
            "java.security.Principal",
            "jakarta.ws.rs.core.Application",
            "jakarta.ws.rs.core.Configuration",
            "jakarta.ws.rs.core.HttpHeaders",
            "jakarta.ws.rs.core.Request",
            "jakarta.ws.rs.core.SecurityContext",
            "jakarta.ws.rs.core.UriInfo",
            "jakarta.ws.rs.container.AsyncResponse",
            "jakarta.ws.rs.container.ContainerRequestContext",
            "jakarta.ws.rs.container.ResourceContext",
            "jakarta.ws.rs.container.ResourceInfo",
            "jakarta.ws.rs.ext.Providers",
            "jakarta.ws.rs.sse.Sse",
            "jakarta.ws.rs.sse.SseEventSink",
            CONTINUATION);

    /** Packages whose types are injected. */
    static final List<String> INJECTED_PACKAGES = List.of("jakarta.servlet.", "org.glassfish.grizzly.http.server.");

    /** Types of one part of a multipart form that is a file; the JDK's are files in a multipart form only. */
    static final Set<String> PART_TYPES = Set.of(
            JaxRsNames.ENTITY_PART,
            ConnectorNames.BINARY_CONTENT,
            "org.glassfish.jersey.media.multipart.BodyPart",
            "org.glassfish.jersey.media.multipart.FormDataBodyPart",
            "org.jboss.resteasy.plugins.providers.multipart.InputPart",
            "org.jboss.resteasy.reactive.multipart.FileUpload",
            "org.apache.cxf.jaxrs.ext.multipart.Attachment",
            "jakarta.activation.DataHandler");

    /** Types that describe the file of the part with the same name. */
    static final Set<String> DISPOSITION_TYPES = Set.of(
            "org.glassfish.jersey.media.multipart.ContentDisposition",
            "org.glassfish.jersey.media.multipart.FormDataContentDisposition");

    /** Types of an entity that is a whole form. */
    static final Set<String> WHOLE_FORM_TYPES = Set.of(
            JaxRsNames.FORM,
            "org.glassfish.jersey.media.multipart.MultiPart",
            "org.glassfish.jersey.media.multipart.FormDataMultiPart",
            "org.jboss.resteasy.plugins.providers.multipart.MultipartInput",
            "org.jboss.resteasy.plugins.providers.multipart.MultipartFormDataInput",
            "org.apache.cxf.jaxrs.ext.multipart.MultipartBody");

    /** Wrappers of a result, beside those of the JDK. */
    static final Set<String> RESULT_WRAPPERS = Set.of(
            JaxRsNames.GENERIC_ENTITY,
            "org.jboss.resteasy.reactive.RestResponse",
            "io.smallrye.mutiny.Uni",
            "io.reactivex.rxjava3.core.Single",
            "reactor.core.publisher.Mono");

    private RestNames() {}

    private static Set<String> inputs() {
        Set<String> names = new HashSet<>(BEANS);
        for (Map.Entry<String, Input.Place> parameter : PARAMETERS) {
            names.add(parameter.getKey());
        }
        return Set.copyOf(names);
    }
}
