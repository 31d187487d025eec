package dev.flowconnector.swagger.read.security;

import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import dev.flowconnector.swagger.read.annotation.OpenApiNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code @OpenAPIDefinition}, {@code @Tag}, {@code @ConnectorMetadata} and {@code @Keywords}: the first of each. */
public final class InfoReader {
    private final ApiElements elements;

    /** Reads from the elements of an API. */
    public InfoReader(ApiElements elements) {
        this.elements = elements;
    }

    /**
     * What they say. Metadata and keywords beside {@code @Connector} are those of that connector alone.
     *
     * @param own what stands beside {@code @Connector}; {@link Annotations#NONE} for a connector without it
     */
    public ApiInfo read(Annotations own) {
        Optional<AnnotationValues> definition = first(OpenApiNames.OPEN_API_DEFINITION);
        Optional<AnnotationValues> info = definition.flatMap(values -> values.nested("info"));
        Optional<AnnotationValues> metadata = ownOrShared(own, ConnectorNames.CONNECTOR_METADATA);
        return new ApiInfo(
                text(info, "title"),
                text(info, "description"),
                text(info, "version"),
                text(info, "termsOfService"),
                info.flatMap(values -> values.nested("contact"))
                        .map(InfoReader::contact)
                        .orElse(ApiInfo.Contact.NONE),
                info.flatMap(values -> values.nested("license")).flatMap(InfoReader::license),
                tags(definition),
                text(metadata, "website"),
                text(metadata, "privacyPolicy"),
                metadata.map(values -> values.constants("categories")).orElse(List.of()),
                ownOrShared(own, ConnectorNames.KEYWORDS)
                        .map(values -> values.texts("value"))
                        .orElse(List.of()));
    }

    private Optional<AnnotationValues> first(String annotation) {
        return elements.declarations().stream()
                .map(element -> element.annotations().find(annotation))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<AnnotationValues> ownOrShared(Annotations own, String annotation) {
        return own.find(annotation)
                .or(() -> elements.declarations().stream()
                        .map(ApiElements.Element::annotations)
                        .filter(annotations ->
                                annotations.find(ConnectorNames.CONNECTOR).isEmpty())
                        .map(annotations -> annotations.find(annotation))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<String> text(Optional<AnnotationValues> values, String member) {
        Function<AnnotationValues, Optional<String>> read = annotation -> annotation.text(member);
        return values.flatMap(read).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static ApiInfo.Contact contact(AnnotationValues values) {
        return new ApiInfo.Contact(values.text("name"), values.text("url"), values.text("email"));
    }

    private static Optional<ApiInfo.License> license(AnnotationValues values) {
        return values.text("name").map(name -> new ApiInfo.License(name, values.text("url")));
    }

    private Map<String, String> tags(Optional<AnnotationValues> definition) {
        Map<String, String> tags = new LinkedHashMap<>();
        definition.map(values -> values.list("tags")).orElse(List.of()).forEach(tag -> note(tag, tags));
        for (ApiElements.Element element : elements.declarations()) {
            element.annotations().all(OpenApiNames.TAG, OpenApiNames.TAGS).forEach(tag -> note(tag, tags));
        }
        for (ApiElements.Element method : elements.methods()) {
            method.annotations().all(OpenApiNames.TAG, OpenApiNames.TAGS).forEach(tag -> note(tag, tags));
        }
        return tags;
    }

    private static void note(AnnotationValues tag, Map<String, String> tags) {
        Optional<String> name = tag.text("name");
        Optional<String> description = tag.text("description");
        if (name.isPresent() && description.isPresent()) {
            tags.putIfAbsent(name.get(), description.get());
        }
    }
}
