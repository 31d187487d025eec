package dev.flowconnector.swagger.bundle.configuration;

import dev.flowconnector.swagger.bundle.configuration.ConnectorOptions.Address;
import dev.flowconnector.swagger.bundle.configuration.ConnectorOptions.Brand;
import dev.flowconnector.swagger.bundle.configuration.ConnectorOptions.Catalogue;
import dev.flowconnector.swagger.bundle.configuration.ConnectorOptions.Texts;
import dev.flowconnector.swagger.read.security.ApiInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the keys that every connector may have of its own. */
final class OptionsReader {
    static final Set<String> KEYS = new LinkedHashSet<>(List.of(
            "title",
            "description",
            "version",
            "host",
            "basePath",
            "schemes",
            "contact",
            "website",
            "privacyPolicy",
            "categories",
            "keywords",
            "icon",
            "iconBrandColor",
            "publisher",
            "stackOwner",
            "capabilities",
            "gateway",
            "script",
            "scriptOperations",
            "policies",
            "oauth",
            "connectionParameters",
            "settings"));
    private static final Pattern HOST = Pattern.compile("[^{}/ :\\\\]+(:\\d+)?");
    private static final Pattern ENVIRONMENT_VARIABLE =
            Pattern.compile("@environmentVariables\\([\"'][^\"'()\\s{}/:\\\\]+[\"']\\)");
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern URL = Pattern.compile("https?://[^\\s]+");

    private OptionsReader() {}

    static ConnectorOptions read(ConfigurationMap map) {
        Secrets.check(map);
        Optional<OAuthConfiguration> oauth = Optional.empty();
        if (map.has("oauth")) {
            oauth = Optional.of(
                    OAuthConfiguration.read(map.object("oauth").knowing(new LinkedHashSet<>(OAuthConfiguration.KEYS))));
        }
        return new ConnectorOptions(
                new Texts(map.text("title"), map.text("description"), map.text("version"), contact(map)),
                new Address(host(map), basePath(map), schemes(map)),
                new Catalogue(
                        url(map, "website"),
                        url(map, "privacyPolicy"),
                        Categories.read(map, "categories"),
                        map.texts("keywords")),
                new Brand(
                        map.text("icon"),
                        color(map),
                        map.text("publisher"),
                        map.text("stackOwner"),
                        map.texts("capabilities")),
                map.flag("gateway"),
                map.text("script"),
                map.texts("scriptOperations"),
                policies(map),
                oauth,
                map.object("connectionParameters").raw(),
                map.object("settings").raw());
    }

    private static ApiInfo.Contact contact(ConfigurationMap map) {
        ConfigurationMap contact = map.object("contact").knowing(Set.of("name", "url", "email"));
        return new ApiInfo.Contact(contact.text("name"), url(contact, "url"), contact.text("email"));
    }

    private static Optional<String> host(ConfigurationMap map) {
        Optional<String> host = map.text("host");
        Optional<String> valid = host.filter(text -> HOST.matcher(text).matches()
                || ENVIRONMENT_VARIABLE.matcher(text).matches());
        if (host.isPresent() && valid.isEmpty()) {
            map.invalid(
                    "host",
                    host.get(),
                    "a host name with an optional port, or @environmentVariables(\"name\")",
                    "Leave out the scheme and the path: they have keys of their own, <schemes> and <basePath>.");
        }
        return valid;
    }

    private static Optional<String> basePath(ConfigurationMap map) {
        Optional<String> path = map.text("basePath");
        if (path.isPresent() && !path.get().startsWith("/") && !path.get().startsWith("@environmentVariables(")) {
            map.invalid("basePath", path.get(), "a path that begins with a slash", "Write \"/" + path.get() + "\".");
            return Optional.empty();
        }
        return path.map(text -> text.length() > 1 && text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
    }

    private static List<String> schemes(ConfigurationMap map) {
        List<String> schemes = map.texts("schemes");
        schemes.stream()
                .filter(scheme -> !Set.of("https", "http").contains(scheme))
                .forEach(scheme -> map.invalid(
                        "schemes", scheme, "'https' and 'http'", "Remove it: the platform calls nothing else."));
        return List.of("https", "http").stream().filter(schemes::contains).toList();
    }

    private static Optional<String> color(ConfigurationMap map) {
        Optional<String> color = map.text("iconBrandColor");
        if (color.isPresent() && !COLOR.matcher(color.get()).matches()) {
            map.invalid("iconBrandColor", color.get(), "a colour as #RRGGBB", "Write it like \"#0f6cbd\".");
            return Optional.empty();
        }
        return color;
    }

    private static Optional<String> url(ConfigurationMap map, String key) {
        Optional<String> url = map.text(key);
        if (url.isPresent() && !URL.matcher(url.get()).matches()) {
            map.invalid(key, url.get(), "an absolute http or https address", "Write the address with its scheme.");
            return Optional.empty();
        }
        return url;
    }

    private static List<Policy> policies(ConfigurationMap map) {
        List<Policy> policies = new ArrayList<>();
        for (ConfigurationMap policy : map.objects("policies")) {
            policy.knowing(Set.of("templateId", "title", "operations", "parameters"));
            Map<String, Object> parameters =
                    new LinkedHashMap<>(policy.object("parameters").raw());
            Optional<String> template = policy.text("templateId");
            if (template.isEmpty()) {
                policy.invalid("templateId", "", "the id of a policy template", "Name one, for example \"setheader\".");
            } else {
                policies.add(new Policy(
                        policy.shown("").replaceAll("\\.$", ""),
                        template.get(),
                        policy.text("title"),
                        policy.texts("operations"),
                        parameters));
            }
        }
        return policies;
    }
}
