package dev.flowconnector.swagger.read.security;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.OpenApiNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the address of an API from {@code @Server} and {@code @OpenAPIDefinition(servers)}: the first one counts. */
public final class ServerReader {
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)(https?)://([^/?#]+)([^?#]*)");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");

    private final Findings findings;

    /** Reports to a run's findings. */
    public ServerReader(Findings findings) {
        this.findings = findings;
    }

    private record Found(String url, AnnotationValues server, Origin origin) {}

    /** The address; absent when nothing declares one. */
    public Optional<Server> read(ApiElements elements) {
        Map<String, Found> found = found(elements);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<Found> all = List.copyOf(found.values());
        Found first = all.get(0);
        Optional<Server> server = parse(first);
        boolean both = false;
        for (Found other : all.subList(1, all.size())) {
            if (samePlace(first.url(), other.url())) {
                both = true;
                continue;
            }
            findings.add(Finding.info(
                    "server-not-used",
                    other.origin(),
                    "A connector has one address: \"" + first.url() + "\" is used, \"" + other.url() + "\" is not.",
                    "Make what differs a variable of the first @Server, or configure <host> and <basePath> of a"
                            + " connector of its own."));
        }
        return both ? server.map(ServerReader::withBothSchemes) : server;
    }

    private static Map<String, Found> found(ApiElements elements) {
        Map<String, Found> found = new LinkedHashMap<>();
        for (ApiElements.Element element : elements.declarations()) {
            List<AnnotationValues> servers = new ArrayList<>();
            element.annotations()
                    .find(OpenApiNames.OPEN_API_DEFINITION)
                    .ifPresent(definition -> servers.addAll(definition.list("servers")));
            servers.addAll(element.annotations().all(OpenApiNames.SERVER, OpenApiNames.SERVERS));
            for (AnnotationValues server : servers) {
                server.text("url")
                        .map(String::strip)
                        .ifPresent(url -> found.putIfAbsent(url, new Found(url, server, element.origin())));
            }
        }
        return found;
    }

    private static boolean samePlace(String one, String other) {
        return schemeless(one).equals(schemeless(other));
    }

    private static String schemeless(String url) {
        Matcher matcher = ABSOLUTE.matcher(url);
        return matcher.matches() ? matcher.group(2).toLowerCase(Locale.ROOT) + trimmed(matcher.group(3)) : url;
    }

    private static Server withBothSchemes(Server server) {
        return new Server(
                List.of("https", "http"), server.host(), server.basePath(), server.variables(), server.origin());
    }

    private Optional<Server> parse(Found found) {
        Matcher matcher = ABSOLUTE.matcher(found.url());
        List<Server.Variable> variables = variables(found);
        if (matcher.matches()) {
            return Optional.of(new Server(
                    List.of(matcher.group(1).toLowerCase(Locale.ROOT)),
                    Optional.of(matcher.group(2)),
                    trimmed(matcher.group(3)),
                    variables,
                    found.origin()));
        }
        if (found.url().startsWith("/")) {
            return Optional.of(
                    new Server(List.of(), Optional.empty(), trimmed(found.url()), variables, found.origin()));
        }
        findings.add(Finding.error(
                "server-url-invalid",
                found.origin(),
                "@Server(url = \"" + found.url() + "\") is neither an http or https address nor a path.",
                "Write https://host/path; parts in braces may be variables."));
        return Optional.empty();
    }

    private List<Server.Variable> variables(Found found) {
        Map<String, AnnotationValues> declared = new LinkedHashMap<>();
        for (AnnotationValues variable : found.server().list("variables")) {
            variable.text("name").ifPresent(name -> declared.put(name, variable));
        }
        Map<String, Server.Variable> variables = new LinkedHashMap<>();
        Matcher matcher = VARIABLE.matcher(found.url());
        while (matcher.find()) {
            String name = matcher.group(1);
            AnnotationValues values = declared.remove(name);
            if (values == null) {
                undeclared(found, name);
                variables.putIfAbsent(name, new Server.Variable(name, "", "", List.of()));
            } else {
                variables.put(
                        name,
                        new Server.Variable(
                                name,
                                values.text("defaultValue").orElse(""),
                                values.text("description").orElse(""),
                                values.texts("allowableValues").stream()
                                        .filter(value -> !value.isEmpty())
                                        .toList()));
            }
        }
        declared.keySet()
                .forEach(unused -> findings.add(Finding.warning(
                        "server-variable-unused",
                        found.origin(),
                        "The server variable \"" + unused + "\" does not occur in \"" + found.url() + "\".",
                        "Write {" + unused + "} where its value belongs, or remove it.")));
        return List.copyOf(variables.values());
    }

    private void undeclared(Found found, String name) {
        findings.add(Finding.warning(
                "server-variable-undeclared",
                found.origin(),
                "The address \"" + found.url() + "\" has the variable \"" + name
                        + "\", but no @ServerVariable describes it.",
                "Add variables = @ServerVariable(name = \"" + name + "\", defaultValue = …, description = …)."));
    }

    private static String trimmed(String path) {
        String text = path;
        while (text.endsWith("/")) {
            text = text.substring(0, text.length() - 1);
        }
        return text.isEmpty() ? "/" : text;
    }
}
