package dev.flowconnector.swagger.bundle.definition;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.bundle.configuration.ConnectorOptions;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.read.naming.Labels;
import dev.flowconnector.swagger.read.security.ApiInfo;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes {@code info}: what the connector's options say, else {@code @OpenAPIDefinition}, else the project. */
public final class InfoWriter {
    private static final Pattern NUMBERS = Pattern.compile("\\d+(\\.\\d+)*");

    private final ConnectorOptions options;
    private final ApiInfo info;
    private final Project project;
    private final Findings findings;

    /** Between these sources. */
    public InfoWriter(ConnectorOptions options, ApiInfo info, Project project, Findings findings) {
        this.options = options;
        this.info = info;
        this.project = project;
        this.findings = findings;
    }

    /** The object. */
    public ObjectNode write() {
        String title = title();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("title", title);
        node.put("description", description(title));
        node.put("version", version());
        info.termsOfService().ifPresent(url -> node.put("termsOfService", url));
        ApiInfo.Contact contact = options.texts().contact().or(info.contact());
        if (!contact.isEmpty()) {
            ObjectNode written = node.putObject("contact");
            contact.name().ifPresent(name -> written.put("name", name));
            contact.url().ifPresent(url -> written.put("url", url));
            contact.email().ifPresent(email -> written.put("email", email));
        }
        info.license().ifPresent(license -> {
            ObjectNode written = node.putObject("license").put("name", license.name());
            license.url().ifPresent(url -> written.put("url", url));
        });
        List<String> keywords = options.catalogue().keywords().isEmpty()
                ? info.keywords()
                : options.catalogue().keywords();
        if (!keywords.isEmpty()) {
            ArrayNode words = node.putArray("x-ms-keywords");
            keywords.forEach(words::add);
        }
        return node;
    }

    private String title() {
        return options.texts()
                .title()
                .or(info::title)
                .or(() -> project.name()
                        .filter(name -> !name.equals(project.artifactId().orElse(""))))
                .orElseGet(this::derivedTitle);
    }

    private String derivedTitle() {
        Optional<String> derived =
                project.artifactId().or(project::name).map(Labels::ofName).filter(title -> !title.isBlank());
        String title = derived.orElse("Untitled");
        findings.add(Finding.warning(
                "title-missing",
                Origin.WHOLE,
                "The connector has no title of its own; \"" + title + "\" is written"
                        + (derived.isPresent() ? ", made of the artifact id." : "."),
                "Configure <title>, or annotate the Application class with @OpenAPIDefinition(info = @Info(title ="
                        + " …, version = …))."));
        return title;
    }

    private String description(String title) {
        Optional<String> written =
                options.texts().description().or(info::description).or(project::description);
        return written.orElseGet(() -> {
            String sentence = "Use " + title + " in flows, apps and agents.";
            findings.add(Finding.info(
                    "info-description-missing",
                    Origin.WHOLE,
                    "The connector has no description; \"" + sentence + "\" is written.",
                    "Configure <description>: 30 to 500 characters that say what makers can do with it."));
            return sentence;
        });
    }

    private String version() {
        String written =
                options.texts().version().or(info::version).or(project::version).orElse("1.0");
        Matcher numbers = NUMBERS.matcher(written);
        return numbers.lookingAt() ? numbers.group() : written;
    }
}
