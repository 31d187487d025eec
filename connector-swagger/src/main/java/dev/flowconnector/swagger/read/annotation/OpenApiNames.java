package dev.flowconnector.swagger.read.annotation;

/** Names of the Swagger annotations (version 3). They are matched by name, so that any version on the project's class path works. */
public final class OpenApiNames {
    /** {@code io.swagger.v3.oas.annotations.OpenAPIDefinition}. */
    public static final String OPEN_API_DEFINITION = "io.swagger.v3.oas.annotations.OpenAPIDefinition";

    /** {@code io.swagger.v3.oas.annotations.Operation}. */
    public static final String OPERATION = "io.swagger.v3.oas.annotations.Operation";

    /** {@code io.swagger.v3.oas.annotations.Parameter}. */
    public static final String PARAMETER = "io.swagger.v3.oas.annotations.Parameter";

    /** {@code io.swagger.v3.oas.annotations.Parameters}. */
    public static final String PARAMETERS = "io.swagger.v3.oas.annotations.Parameters";

    /** {@code io.swagger.v3.oas.annotations.Hidden}. */
    public static final String HIDDEN = "io.swagger.v3.oas.annotations.Hidden";

    /** {@code io.swagger.v3.oas.annotations.media.Schema}. */
    public static final String SCHEMA = "io.swagger.v3.oas.annotations.media.Schema";

    /** {@code io.swagger.v3.oas.annotations.media.ArraySchema}. */
    public static final String ARRAY_SCHEMA = "io.swagger.v3.oas.annotations.media.ArraySchema";

    /** {@code io.swagger.v3.oas.annotations.media.Content}. */
    public static final String CONTENT = "io.swagger.v3.oas.annotations.media.Content";

    /** {@code io.swagger.v3.oas.annotations.media.DiscriminatorMapping}. */
    public static final String DISCRIMINATOR_MAPPING = "io.swagger.v3.oas.annotations.media.DiscriminatorMapping";

    /** {@code io.swagger.v3.oas.annotations.parameters.RequestBody}. */
    public static final String REQUEST_BODY = "io.swagger.v3.oas.annotations.parameters.RequestBody";

    /** {@code io.swagger.v3.oas.annotations.responses.ApiResponse}. */
    public static final String API_RESPONSE = "io.swagger.v3.oas.annotations.responses.ApiResponse";

    /** {@code io.swagger.v3.oas.annotations.responses.ApiResponses}. */
    public static final String API_RESPONSES = "io.swagger.v3.oas.annotations.responses.ApiResponses";

    /** {@code io.swagger.v3.oas.annotations.tags.Tag}. */
    public static final String TAG = "io.swagger.v3.oas.annotations.tags.Tag";

    /** {@code io.swagger.v3.oas.annotations.tags.Tags}. */
    public static final String TAGS = "io.swagger.v3.oas.annotations.tags.Tags";

    /** {@code io.swagger.v3.oas.annotations.servers.Server}. */
    public static final String SERVER = "io.swagger.v3.oas.annotations.servers.Server";

    /** {@code io.swagger.v3.oas.annotations.servers.Servers}. */
    public static final String SERVERS = "io.swagger.v3.oas.annotations.servers.Servers";

    /** {@code io.swagger.v3.oas.annotations.security.SecurityScheme}. */
    public static final String SECURITY_SCHEME = "io.swagger.v3.oas.annotations.security.SecurityScheme";

    /** {@code io.swagger.v3.oas.annotations.security.SecuritySchemes}. */
    public static final String SECURITY_SCHEMES = "io.swagger.v3.oas.annotations.security.SecuritySchemes";

    /** {@code io.swagger.v3.oas.annotations.security.SecurityRequirement}. */
    public static final String SECURITY_REQUIREMENT = "io.swagger.v3.oas.annotations.security.SecurityRequirement";

    /** {@code io.swagger.v3.oas.annotations.security.SecurityRequirements}. */
    public static final String SECURITY_REQUIREMENTS = "io.swagger.v3.oas.annotations.security.SecurityRequirements";

    /** {@code io.swagger.v3.oas.annotations.extensions.Extension}. */
    public static final String EXTENSION = "io.swagger.v3.oas.annotations.extensions.Extension";

    /** {@code io.swagger.v3.oas.annotations.extensions.Extensions}. */
    public static final String EXTENSIONS = "io.swagger.v3.oas.annotations.extensions.Extensions";

    /** {@code io.swagger.v3.oas.annotations.ExternalDocumentation}. */
    public static final String EXTERNAL_DOCUMENTATION = "io.swagger.v3.oas.annotations.ExternalDocumentation";

    private OpenApiNames() {}
}
