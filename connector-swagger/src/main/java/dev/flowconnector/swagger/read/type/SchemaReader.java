package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.run.ReadSettings;
import java.util.Optional;
import java.util.Set;

/** One type at one place as a schema; types with properties become references. */
final class SchemaReader {
    private static final Set<String> STREAMS = Set.of(
            "java.io.InputStream",
            "java.io.Reader",
            "jakarta.ws.rs.core.StreamingOutput",
            "jakarta.ws.rs.core.EntityPart",
            "jakarta.activation.DataSource",
            "javax.xml.transform.Source");

    private static final Set<String> BINARY_CONTENT = Set.of(ConnectorNames.BINARY_CONTENT);

    private final ReadContext context;
    private final Introspection introspection;
    private final DateTypes dates;
    private final EnumTypes enums;
    private final Conversions conversions;
    private final StatedTypes statedTypes;

    SchemaReader(ReadContext context, Introspection introspection) {
        this.context = context;
        this.introspection = introspection;
        this.dates = new DateTypes(context.mapper());
        this.enums = new EnumTypes(introspection);
        this.conversions = new Conversions(introspection);
        this.statedTypes = new StatedTypes(context.mapper().getTypeFactory());
    }

    /** The schema with what swagger annotations and Bean Validation say at the place. */
    ObjectNode read(JavaType type, Site site, Draft draft) {
        ObjectNode schema = bare(type, site, draft);
        Constraints.apply(schema, site, draft);
        Facets.apply(schema, site, draft);
        return schema;
    }

    private ObjectNode bare(JavaType type, Site site, Draft draft) {
        Optional<AnnotationValues> stated = site.stated().type();
        if (stated.isPresent()) {
            return stated(stated.get(), type, site, draft);
        }
        if (site.stated().array().isPresent() && !type.isContainerType()) {
            return Nodes.array(read(introspection.mapper().constructType(Object.class), site.element(0), draft));
        }
        Optional<Conversion> conversion = conversions.at(site, type);
        if (conversion.isPresent()) {
            return converted(conversion.get(), type, site, draft);
        }
        return value(type, site, draft);
    }

    private ObjectNode stated(AnnotationValues stated, JavaType type, Site site, Draft draft) {
        Optional<JavaType> implementation = statedTypes.implementation(stated);
        if (implementation.isPresent()) {
            return bare(implementation.get(), site.converted(), draft);
        }
        Optional<ObjectNode> named = statedTypes.named(stated, site, draft);
        ObjectNode natural = bare(type, site.converted(), draft);
        boolean same = named.isEmpty()
                || Nodes.typeOf(named.get()).equals(Nodes.typeOf(natural))
                || (Nodes.typeOf(named.get()).equals("object") && Draft.isReference(natural));
        return same ? natural : named.get();
    }

    private ObjectNode converted(Conversion conversion, JavaType type, Site site, Draft draft) {
        if (conversion.unknown()) {
            draft.report(customSerializer(conversion, type, site));
        }
        return conversion.schema().orElseGet(() -> bare(conversion.type().orElse(type), site.converted(), draft));
    }

    private static Finding customSerializer(Conversion conversion, JavaType type, Site site) {
        return Finding.info(
                "custom-serializer",
                site.origin(),
                conversion.writer() + " writes \"" + type.toCanonical()
                        + "\"; what it writes is not known and the properties of the type were assumed.",
                "State it with @Schema(type = …) or @Schema(implementation = …).");
    }

    /** The schema of a type that nothing at its place replaces. */
    private ObjectNode value(JavaType type, Site site, Draft draft) {
        Class<?> raw = type.getRawClass();
        Optional<JavaType> inner = Wrappers.unwrapped(type, context.mapper().getTypeFactory());
        if (inner.isPresent()) {
            return bare(inner.get(), site.element(0), draft);
        }
        if (raw == void.class || raw == Void.class) {
            return Nodes.empty();
        }
        if (isBinaryContent(raw)) {
            return binaryContent(site);
        }
        JsonFormat.Value format = formatOf(raw, site);
        Optional<ObjectNode> simple = simple(raw, format, site, draft);
        if (simple.isPresent()) {
            return simple.get();
        }
        if (raw == Object.class || com.fasterxml.jackson.core.TreeNode.class.isAssignableFrom(raw)) {
            return tree(raw);
        }
        if (type.isEnumType() && format.getShape() != JsonFormat.Shape.OBJECT) {
            Optional<ObjectNode> choices = enums.read(raw, site.use(), format, draft, site.origin());
            if (choices.isPresent()) {
                return choices.get();
            }
        }
        String shape = format.getShape().name(); // POJO is newer than the oldest Jackson that we run with
        boolean asBean = shape.equals("OBJECT") || shape.equals("POJO");
        if (type.isContainerType() && !asBean) {
            return container(type, site, draft);
        }
        return bean(type, site, draft);
    }

    private Optional<ObjectNode> simple(Class<?> raw, JsonFormat.Value format, Site site, Draft draft) {
        Optional<ObjectNode> date = dates.of(raw, format);
        if (date.isPresent()) {
            if (!Nodes.typeOf(date.get()).equals("string") && site.use() == Use.RESPONSE) {
                draft.report(Finding.info(
                        "date-as-number",
                        site.origin(),
                        "The mapper writes \"" + raw.getName() + "\" as numbers, which a maker cannot use as a date.",
                        "Disable SerializationFeature.WRITE_DATES_AS_TIMESTAMPS (or WRITE_DURATIONS_AS_TIMESTAMPS) in"
                                + " the ObjectMapper of the application."));
            }
            return date;
        }
        Optional<ObjectNode> scalar = ScalarTypes.of(raw);
        if (scalar.isPresent() && format.getShape() == JsonFormat.Shape.STRING) {
            boolean text = Nodes.typeOf(scalar.get()).equals("string");
            return text ? scalar : Optional.of(Nodes.string());
        }
        if (scalar.isPresent()
                && format.getShape().isNumeric()
                && Nodes.typeOf(scalar.get()).equals("boolean")) {
            return Optional.of(Nodes.type("integer", "int32"));
        }
        return scalar.isEmpty() && isStream(raw) ? Optional.of(Nodes.type("string", "binary")) : scalar;
    }

    private JsonFormat.Value formatOf(Class<?> raw, Site site) {
        JsonFormat.Value general = introspection.format(raw, site.use());
        return general.withOverrides(site.format());
    }

    private ObjectNode container(JavaType type, Site site, Draft draft) {
        JavaType content = type.getContentType();
        if (type.isMapLikeType()) {
            ObjectNode map = Nodes.freeForm();
            ObjectNode values = read(content, site.element(1), draft);
            boolean known = values.size() != 1 || !Nodes.typeOf(values).equals("object");
            if (known) {
                map.set("additionalProperties", values);
            } else {
                map.put("additionalProperties", true);
            }
            return map;
        }
        ObjectNode array = Nodes.array(read(content, elementOf(type, site), draft));
        if (Set.class.isAssignableFrom(type.getRawClass())) {
            array.put("uniqueItems", true);
        }
        return array;
    }

    /** A {@code @BinaryFormat} beside a list means its files. */
    private static Site elementOf(JavaType list, Site site) {
        Site element = site.element(0);
        boolean carried = isBinaryContent(list.getContentType().getRawClass())
                && element.binaryFormat().isEmpty()
                && site.binaryFormat().isPresent();
        return carried
                ? new Site(
                        element.use(),
                        element.view(),
                        site.annotations(),
                        element.stated(),
                        element.member(),
                        element.format(),
                        element.selection(),
                        element.source(),
                        element.origin())
                : element;
    }

    private ObjectNode bean(JavaType type, Site site, Draft draft) {
        Variant target = new Variant(type, site.use(), site.view(), site.selection());
        try {
            BeanDescription described = introspection.describe(type, site.use());
            described.findProperties(); // finds out now whether the class can be linked
            Optional<ObjectNode> stated = statedTypes.ofClass(type, site, draft);
            if (stated.isPresent()) {
                return stated.get();
            }
            Optional<JavaType> implementation = statedTypes.implementationOfClass(type);
            if (implementation.isPresent()) {
                return bare(implementation.get(), site.converted(), draft);
            }
            Optional<Conversion> conversion = conversions.ofClass(described, type, site.use());
            if (conversion.isPresent()) {
                if (!conversion.get().unknown()) {
                    return converted(conversion.get(), type, site, draft);
                }
                draft.report(customSerializer(conversion.get(), type, site));
            }
        } catch (LinkageError | TypeNotPresentException | IllegalArgumentException e) {
            draft.report(Unreadable.finding(type, site.origin(), e));
            return Nodes.freeForm();
        }
        if (Draft.growsWithoutEnd(target)) {
            draft.report(Finding.warning(
                    "type-grows",
                    site.origin(),
                    "The type \"" + type.toCanonical()
                            + "\" uses itself with ever longer type arguments; it was cut here.",
                    "Use a type without type parameters, or @Schema(implementation = …)."));
            return Nodes.freeForm();
        }
        return draft.reference(target);
    }

    private static ObjectNode tree(Class<?> raw) {
        boolean array = raw.getSimpleName().equals("ArrayNode");
        return array ? Nodes.array(Nodes.freeForm()) : Nodes.freeForm();
    }

    private ObjectNode binaryContent(Site site) {
        boolean base64 = site.binaryFormat()
                .map("BYTE"::equals)
                .orElse(context.settings().binaryFormat() == ReadSettings.BinaryFormat.BYTE);
        return Nodes.type("string", base64 ? "byte" : "binary");
    }

    private static boolean isBinaryContent(Class<?> raw) {
        return !raw.isPrimitive() && !raw.getName().startsWith("java.") && hasAncestor(raw, BINARY_CONTENT);
    }

    private static boolean isStream(Class<?> raw) {
        return hasAncestor(raw, STREAMS);
    }

    private static boolean hasAncestor(Class<?> raw, Set<String> names) {
        if (names.contains(raw.getName())) {
            return true;
        }
        if (raw.isPrimitive() || raw.isArray() || raw == Object.class) {
            return false;
        }
        for (Class<?> implemented : raw.getInterfaces()) {
            if (hasAncestor(implemented, names)) {
                return true;
            }
        }
        return raw.getSuperclass() != null && hasAncestor(raw.getSuperclass(), names);
    }

    /** The schema of a parameter outside the body, as JAX-RS converts it from text. */
    ObjectNode readParameter(JavaType type, Site site, Draft draft) {
        ObjectNode schema = bareParameter(type, site, draft);
        Constraints.apply(schema, site, draft);
        Facets.apply(schema, site, draft);
        return schema;
    }

    private ObjectNode bareParameter(JavaType type, Site site, Draft draft) {
        Optional<AnnotationValues> stated = site.stated().type();
        if (stated.isPresent()) {
            Optional<JavaType> implementation = statedTypes.implementation(stated.get());
            ObjectNode natural = bareParameter(implementation.orElse(type), site.converted(), draft);
            return implementation.isPresent() ? natural : namedParameter(stated.get(), natural, site, draft);
        }
        Class<?> raw = type.getRawClass();
        Optional<JavaType> inner = Wrappers.unwrapped(type, context.mapper().getTypeFactory());
        if (inner.isPresent()) {
            return bareParameter(inner.get(), site.element(0), draft);
        }
        if (type.isEnumType()) {
            return enums.readParameter(raw);
        }
        boolean list = (type.isCollectionLikeType() || type.isArrayType())
                && ScalarTypes.of(raw).isEmpty();
        if (list) {
            return Nodes.array(readParameter(type.getContentType(), site.element(0), draft));
        }
        if (site.stated().array().isPresent()) {
            return Nodes.array(readParameter(type, site.element(0), draft));
        }
        Optional<ObjectNode> date = DateTypes.asText(raw);
        return date.isPresent() ? date.get() : ScalarTypes.of(raw).orElseGet(Nodes::string);
    }

    /** A stated type where the Java type has another; a parameter is never an object. */
    private ObjectNode namedParameter(AnnotationValues stated, ObjectNode natural, Site site, Draft draft) {
        Optional<ObjectNode> named = statedTypes.named(stated, site, draft);
        String type = named.map(Nodes::typeOf).orElse("object");
        if (type.equals("object") || type.equals(Nodes.typeOf(natural))) {
            return natural;
        }
        return type.equals("array") ? Nodes.array(natural) : named.orElse(natural);
    }

    /** Whether a schema is that of a JSON value without structure. */
    static boolean isValue(ObjectNode schema) {
        return schema.path("type").getNodeType() == JsonNodeType.STRING
                && !Set.of("object", "array").contains(Nodes.typeOf(schema));
    }
}
