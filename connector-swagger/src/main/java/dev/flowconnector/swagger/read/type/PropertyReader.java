package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.OpenApiNames;
import dev.flowconnector.swagger.read.metadata.SchemaKeys;
import dev.flowconnector.swagger.read.run.ReadContext;
import java.util.Optional;

/** One property as a schema with its label, its keys and whether it is required. */
final class PropertyReader {
    private final ReadContext context;
    private final Introspection introspection;
    private final SchemaReader schemas;
    private final Hierarchies hierarchies;

    PropertyReader(ReadContext context, Introspection introspection, SchemaReader schemas, Hierarchies hierarchies) {
        this.context = context;
        this.hierarchies = hierarchies;
        this.introspection = introspection;
        this.schemas = schemas;
    }

    /** Adds a property under the name that unwrapping gave it. */
    void read(Property property, String wireName, Variant around, Flattened members, Draft draft) {
        Stated stated = Stated.of(property.annotations());
        if (isHidden(property, stated, around.use())) {
            return;
        }
        String name = named(property, wireName, stated, draft);
        ObjectNode schema = schemas.read(property.type(), site(property, stated, around), draft);
        context.provenance().note(schema, property.origin());
        boolean required = isRequired(property, stated);
        ObjectNode keys = keys(property, schema, draft);
        required |= checkInternal(property, name, keys, schema, required, draft);
        new PropertyTexts(property, stated, name).writeTo(schema, keys);
        schema.setAll(keys);
        members.put(name, schema);
        if (required) {
            members.require(name);
        }
        JsonTypeInfo info = property.member().getAnnotation(JsonTypeInfo.class);
        if (info != null && info.include() == JsonTypeInfo.As.EXTERNAL_PROPERTY) {
            tagBeside(property, around, members);
        }
    }

    /** The property beside this one that tells its subtype. */
    private void tagBeside(Property property, Variant around, Flattened members) {
        hierarchies
                .of(new Variant(property.type(), around.use(), around.view(), selection(property, around)))
                .ifPresent(hierarchy -> members.put(hierarchy.tagProperty(), HierarchyReader.tag(hierarchy)));
    }

    private static boolean isHidden(Property property, Stated stated, Use use) {
        Annotations ofType = Annotations.of(property.type().getRawClass());
        return stated.hidden()
                || property.annotations().has(OpenApiNames.HIDDEN)
                || ofType.has(OpenApiNames.HIDDEN)
                || Stated.of(ofType).hidden()
                || (use == Use.REQUEST && stated.readOnly())
                || (use == Use.RESPONSE && stated.writeOnly());
    }

    private static String named(Property property, String wireName, Stated stated, Draft draft) {
        if (stated.isSilent()) {
            return wireName;
        }
        Optional<String> other = stated.text("name").filter(name -> !name.equals(wireName));
        other.ifPresent(name -> draft.report(Finding.warning(
                "schema-name-differs",
                property.origin(),
                "@Schema(name) is \"" + name + "\", but the mapper uses \"" + wireName
                        + "\". The name of @Schema was written.",
                "Say it with @JsonProperty(\"" + name + "\") so that both agree, or remove the name from @Schema.")));
        return other.orElse(wireName);
    }

    private Site site(Property property, Stated stated, Variant around) {
        AnnotationIntrospector annotations = introspection.annotations(around.use());
        JsonFormat.Value format = annotations.findFormat(property.member());
        return new Site(
                around.use(),
                around.view(),
                property.annotations(),
                stated,
                Optional.of(property.member()),
                format == null ? JsonFormat.Value.empty() : format,
                selection(property, around),
                property.source(),
                property.origin());
    }

    /** What the property says about the properties of its type. */
    Selection selection(Property property, Variant around) {
        AnnotationIntrospector annotations = introspection.annotations(around.use());
        var config = introspection.config(around.use());
        return Selection.of(
                BeanProperties.ignored(annotations.findPropertyIgnoralByName(config, property.member()), around.use()),
                annotations.findPropertyInclusionByName(config, property.member()),
                Optional.ofNullable(property.member().getAnnotation(JsonTypeInfo.class)));
    }

    private static boolean isRequired(Property property, Stated stated) {
        boolean constrained = Constraints.require(property.annotations()) && !Wrappers.mayBeEmpty(property.type());
        boolean derived = constrained || property.mustBeThere();
        return stated.isSilent() ? derived : stated.required().orElse(derived);
    }

    private ObjectNode keys(Property property, ObjectNode schema, Draft draft) {
        Class<?> raw = property.type().getRawClass();
        // A value has no definition that could carry what stands on its class.
        boolean classSpeaks = SchemaReader.isValue(schema)
                && !raw.isPrimitive()
                && !raw.getName().startsWith("java.");
        Annotations all = classSpeaks ? property.annotations().or(Annotations.of(raw)) : property.annotations();
        return new SchemaKeys(draft.findings())
                .read(all, SchemaKeys.Place.PROPERTY, property.type(), property.origin());
    }

    /** An internal default is sent only when it is required; a required internal value needs one. */
    private static boolean checkInternal(
            Property property, String name, ObjectNode keys, ObjectNode schema, boolean required, Draft draft) {
        boolean internal = keys.path("x-ms-visibility").asText("").equals("internal");
        boolean filledByPlatform = keys.has("x-ms-notification-url");
        if (!internal || filledByPlatform) {
            return false;
        }
        if (required && !schema.has("default")) {
            draft.report(Finding.warning(
                    "internal-required-no-default",
                    property.origin(),
                    "The property \"" + name
                            + "\" is required and internal, but has no default: no maker can fill it in.",
                    "Add @Schema(defaultValue = …), or make it visible or optional."));
        }
        return schema.has("default");
    }
}
