package dev.flowconnector.maven;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** What a user may configure about connectors; everything has a default. */
abstract class ConfiguredMojo extends ProjectMojo {
    /**
     * Title that makers see. Default: {@code @OpenAPIDefinition}, else the project's name.
     */
    @Parameter(property = "connector.title")
    private @Nullable String title;

    /**
     * Description of the connector. Default: {@code @OpenAPIDefinition}, else the project's description.
     */
    @Parameter
    private @Nullable String description;

    /**
     * Version of the API. Default: {@code @OpenAPIDefinition}, else the project's version.
     */
    @Parameter(property = "connector.apiVersion")
    private @Nullable String version;

    /**
     * Host with an optional port, such as {@code api.example.com}, or {@code @environmentVariables("name")}. Default:
     * {@code @Server}.
     */
    @Parameter(property = "connector.host")
    private @Nullable String host;

    /**
     * Path before every operation, such as {@code /api/v1}. Default: {@code @Server}, else {@code @ApplicationPath}.
     */
    @Parameter(property = "connector.basePath")
    private @Nullable String basePath;

    /**
     * {@code https}, {@code http} or both. Default: {@code @Server}, else {@code https}.
     */
    @Parameter
    private List<String> schemes = List.of();

    /**
     * Whom to ask: {@code <name>}, {@code <url>}, {@code <email>}.
     */
    @Parameter
    private @Nullable PlexusConfiguration contact;

    /**
     * Website of the product.
     */
    @Parameter
    private @Nullable String website;

    /**
     * Address of the privacy policy.
     */
    @Parameter
    private @Nullable String privacyPolicy;

    /**
     * One or two categories of the connector catalogue.
     */
    @Parameter
    private List<String> categories = List.of();

    /**
     * Words by which the connector is found.
     */
    @Parameter
    private List<String> keywords = List.of();

    /**
     * {@code all}: every resource method becomes an operation. {@code annotated}: only those with an annotation of
     * connector-core.
     */
    @Parameter(property = "connector.publish")
    private @Nullable String publish;

    /**
     * How a file inside JSON travels: {@code binary}, with its media type, or {@code byte}, as plain base64.
     */
    @Parameter
    private @Nullable String binaryFormat;

    /**
     * Class that supplies the application's ObjectMapper: a {@code Supplier<ObjectMapper>} or a
     * {@code ContextResolver<ObjectMapper>}. Default: the one resolver among the classes that are read.
     */
    @Parameter(property = "connector.objectMapper")
    private @Nullable String objectMapper;

    /**
     * Packages to read, sub-packages and dependencies included. Default: what the project and the modules of the
     * reactor that it depends on have compiled.
     */
    @Parameter(property = "connector.packages")
    private List<String> packages = List.of();

    /**
     * Resource classes to read, by their fully qualified names.
     */
    @Parameter(property = "connector.classes")
    private List<String> classes = List.of();

    /**
     * Path of the icon, a square PNG file.
     */
    @Parameter
    private @Nullable String icon;

    /**
     * Colour behind the icon, as {@code #RRGGBB}.
     */
    @Parameter
    private @Nullable String iconBrandColor;

    /**
     * Who publishes the connector.
     */
    @Parameter
    private @Nullable String publisher;

    /**
     * Who owns the service behind the connector.
     */
    @Parameter
    private @Nullable String stackOwner;

    /**
     * Capabilities to list beside those that the definition implies.
     */
    @Parameter
    private List<String> capabilities = List.of();

    /**
     * Whether the API may be reached through an on-premises data gateway.
     */
    @Parameter
    private @Nullable Boolean gateway;

    /**
     * Path of custom code, a {@code .csx} file.
     */
    @Parameter
    private @Nullable String script;

    /**
     * Ids of the operations that go through the custom code.
     */
    @Parameter
    private List<String> scriptOperations = List.of();

    /**
     * Policies in order of execution; each {@code <policy>} has {@code <templateId>}, {@code <title>},
     * {@code <operations>} and {@code <parameters>}.
     */
    @Parameter
    private @Nullable PlexusConfiguration policies;

    /**
     * OAuth 2.0: {@code <identityProvider>}, {@code <clientId>}, {@code <scopes>}, {@code <redirectMode>},
     * {@code <customParameters>}, {@code <resourceUri>}, {@code <tenantId>}. Never the secret.
     */
    @Parameter
    private @Nullable PlexusConfiguration oauth;

    /**
     * Connection parameters as they shall stand in apiProperties.json, merged over the derived ones.
     */
    @Parameter
    private @Nullable PlexusConfiguration connectionParameters;

    /**
     * Members of settings.json.
     */
    @Parameter
    private @Nullable PlexusConfiguration settings;

    /**
     * Several connectors from one API; each {@code <connector>} has an {@code <id>}, {@code <include>} and
     * {@code <exclude>} with {@code <packages>}, {@code <classes>}, {@code <paths>}, {@code <tags>},
     * {@code <operations>}, and any of the parameters above.
     */
    @Parameter
    private @Nullable PlexusConfiguration connectors;

    /** What is configured, by the names above; what is not configured is absent. */
    final Map<String, Object> configuration() {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "title", title);
        put(map, "description", description);
        put(map, "version", version);
        put(map, "host", host);
        put(map, "basePath", basePath);
        put(map, "schemes", schemes);
        put(map, "contact", contact);
        put(map, "website", website);
        put(map, "privacyPolicy", privacyPolicy);
        put(map, "categories", categories);
        put(map, "keywords", keywords);
        put(map, "publish", publish);
        put(map, "binaryFormat", binaryFormat);
        put(map, "objectMapper", objectMapper);
        put(map, "packages", packages);
        put(map, "classes", classes);
        put(map, "icon", icon);
        put(map, "iconBrandColor", iconBrandColor);
        put(map, "publisher", publisher);
        put(map, "stackOwner", stackOwner);
        put(map, "capabilities", capabilities);
        put(map, "gateway", gateway);
        put(map, "script", script);
        put(map, "scriptOperations", scriptOperations);
        put(map, "policies", policies);
        put(map, "oauth", oauth);
        put(map, "connectionParameters", connectionParameters);
        put(map, "settings", settings);
        put(map, "connectors", connectors);
        return map;
    }

    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value instanceof PlexusConfiguration xml) {
            map.put(key, XmlConfiguration.value(xml));
        } else if (value instanceof List<?> list) {
            if (!list.isEmpty()) {
                map.put(key, list);
            }
        } else if (value != null) {
            map.put(key, value);
        }
    }
}
