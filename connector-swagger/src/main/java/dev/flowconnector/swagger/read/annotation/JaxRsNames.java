package dev.flowconnector.swagger.read.annotation;

/** Names of Jakarta REST, and of the implementations' multipart annotations. They are matched by name, so that any version on the project's class path works. */
public final class JaxRsNames {
    /** {@code jakarta.ws.rs.Path}. */
    public static final String PATH = "jakarta.ws.rs.Path";

    /** {@code jakarta.ws.rs.ApplicationPath}. */
    public static final String APPLICATION_PATH = "jakarta.ws.rs.ApplicationPath";

    /** {@code jakarta.ws.rs.HttpMethod}. */
    public static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";

    /** {@code jakarta.ws.rs.GET}. */
    public static final String GET = "jakarta.ws.rs.GET";

    /** {@code jakarta.ws.rs.PathParam}. */
    public static final String PATH_PARAM = "jakarta.ws.rs.PathParam";

    /** {@code jakarta.ws.rs.QueryParam}. */
    public static final String QUERY_PARAM = "jakarta.ws.rs.QueryParam";

    /** {@code jakarta.ws.rs.HeaderParam}. */
    public static final String HEADER_PARAM = "jakarta.ws.rs.HeaderParam";

    /** {@code jakarta.ws.rs.CookieParam}. */
    public static final String COOKIE_PARAM = "jakarta.ws.rs.CookieParam";

    /** {@code jakarta.ws.rs.FormParam}. */
    public static final String FORM_PARAM = "jakarta.ws.rs.FormParam";

    /** {@code jakarta.ws.rs.MatrixParam}. */
    public static final String MATRIX_PARAM = "jakarta.ws.rs.MatrixParam";

    /** {@code jakarta.ws.rs.BeanParam}. */
    public static final String BEAN_PARAM = "jakarta.ws.rs.BeanParam";

    /** {@code jakarta.ws.rs.DefaultValue}. */
    public static final String DEFAULT_VALUE = "jakarta.ws.rs.DefaultValue";

    /** {@code jakarta.ws.rs.Encoded}. */
    public static final String ENCODED = "jakarta.ws.rs.Encoded";

    /** {@code jakarta.ws.rs.Consumes}. */
    public static final String CONSUMES = "jakarta.ws.rs.Consumes";

    /** {@code jakarta.ws.rs.Produces}. */
    public static final String PRODUCES = "jakarta.ws.rs.Produces";

    /** {@code jakarta.ws.rs.NameBinding}. */
    public static final String NAME_BINDING = "jakarta.ws.rs.NameBinding";

    /** {@code jakarta.ws.rs.core.Application}. */
    public static final String APPLICATION = "jakarta.ws.rs.core.Application";

    /** {@code jakarta.ws.rs.core.Context}. */
    public static final String CONTEXT = "jakarta.ws.rs.core.Context";

    /** {@code jakarta.ws.rs.core.Response}. */
    public static final String RESPONSE = "jakarta.ws.rs.core.Response";

    /** {@code jakarta.ws.rs.core.GenericEntity}. */
    public static final String GENERIC_ENTITY = "jakarta.ws.rs.core.GenericEntity";

    /** {@code jakarta.ws.rs.core.EntityPart}. */
    public static final String ENTITY_PART = "jakarta.ws.rs.core.EntityPart";

    /** {@code jakarta.ws.rs.core.StreamingOutput}. */
    public static final String STREAMING_OUTPUT = "jakarta.ws.rs.core.StreamingOutput";

    /** {@code jakarta.ws.rs.core.Form}. */
    public static final String FORM = "jakarta.ws.rs.core.Form";

    /** {@code jakarta.ws.rs.core.MultivaluedMap}. */
    public static final String MULTIVALUED_MAP = "jakarta.ws.rs.core.MultivaluedMap";

    /** {@code jakarta.ws.rs.container.Suspended}. */
    public static final String SUSPENDED = "jakarta.ws.rs.container.Suspended";

    /** {@code org.glassfish.jersey.media.multipart.FormDataParam}. */
    public static final String FORM_DATA_PARAM = "org.glassfish.jersey.media.multipart.FormDataParam";

    private JaxRsNames() {}
}
