package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.NameTransformer;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Origin.JavaElement;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.metadata.SchemaKeys;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.source.Doc;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** One type with properties as an object schema. */
final class BeanReader {
    private final ReadContext context;
    private final Introspection introspection;
    private final BeanProperties beanProperties;
    private final PropertyReader propertyReader;
    private final SchemaReader schemas;
    private final Hierarchies hierarchies;

    BeanReader(ReadContext context, Introspection introspection, SchemaReader schemas) {
        this.context = context;
        this.introspection = introspection;
        this.schemas = schemas;
        this.beanProperties = new BeanProperties(context, introspection);
        this.hierarchies = new Hierarchies(introspection);
        this.propertyReader = new PropertyReader(context, introspection, schemas, hierarchies);
    }

    /** The draft of a type, its subtypes flattened into it. */
    Draft read(Variant variant) {
        Draft draft = new Draft();
        Class<?> raw = variant.type().getRawClass();
        JavaElement origin = context.elements().of(raw);
        ObjectNode schema = Nodes.type("object");
        context.provenance().note(schema, origin);
        try {
            describe(schema, variant.type(), origin, draft);
            Flattened members = new HierarchyReader(hierarchies, this::own).read(variant, origin, draft);
            if (members.properties().isEmpty()) {
                draft.report(Finding.info(
                        "type-without-properties",
                        origin,
                        "The mapper " + (variant.use() == Use.RESPONSE ? "writes" : "reads")
                                + " no property of \"" + raw.getName()
                                + "\": a maker sees an object without fields.",
                        "Make its properties visible to Jackson, or describe it with @Schema(implementation = …)."));
            }
            members.writeTo(schema);
        } catch (LinkageError | TypeNotPresentException | IllegalArgumentException e) {
            draft.report(Unreadable.finding(variant.type(), origin, e));
        }
        return draft.complete(schema);
    }

    private void describe(ObjectNode schema, JavaType type, JavaElement origin, Draft draft) {
        Annotations annotations = Annotations.of(type.getRawClass());
        ObjectNode keys = new SchemaKeys(draft.findings()).read(annotations, SchemaKeys.Place.TYPE, type, origin);
        schema.setAll(keys);
        String description = description(Stated.of(annotations), type.getRawClass());
        if (!description.isBlank()) {
            schema.put("description", description);
        }
    }

    private String description(Stated stated, Class<?> type) {
        Optional<String> written = stated.text("description");
        if (written.isPresent()) {
            return written.get();
        }
        Optional<Doc> doc = context.docs().of(type);
        return doc.isPresent() ? doc.get().text() : "";
    }

    /** The properties of one class, without subtypes. */
    private Flattened own(Variant variant, Draft draft) {
        Flattened members = new Flattened();
        collect(variant, NameTransformer.NOP, members, draft, new HashSet<>());
        any(variant, members, draft);
        return members;
    }

    private void collect(
            Variant variant, NameTransformer names, Flattened members, Draft draft, Set<JavaType> unwrapping) {
        unwrapping.add(variant.type());
        Set<String> requiredByClass = new HashSet<>();
        for (AnnotationValues schema :
                Stated.of(Annotations.of(variant.type().getRawClass())).schemas()) {
            requiredByClass.addAll(schema.texts("requiredProperties"));
        }
        for (Property property : beanProperties.of(variant)) {
            if (property.unwrapped().isPresent()) {
                unwrap(property, variant, names, members, draft, unwrapping);
                continue;
            }
            String name = names.transform(property.name());
            propertyReader.read(property, name, variant, members, draft);
            if (requiredByClass.contains(name) && members.properties().containsKey(name)) {
                members.require(name);
            }
        }
        unwrapping.remove(variant.type());
    }

    private void unwrap(
            Property property,
            Variant around,
            NameTransformer names,
            Flattened members,
            Draft draft,
            Set<JavaType> unwrapping) {
        JavaType inner = Wrappers.unwrapped(property.type(), context.mapper().getTypeFactory())
                .orElse(property.type());
        if (unwrapping.contains(inner)) {
            draft.report(Finding.warning(
                    "unwrapped-loop",
                    property.origin(),
                    "The property \"" + property.name() + "\" is unwrapped into itself; its inner properties were left"
                            + " out.",
                    "Remove @JsonUnwrapped."));
            return;
        }
        NameTransformer own = property.unwrapped().orElse(NameTransformer.NOP);
        Variant target = new Variant(inner, around.use(), around.view(), propertyReader.selection(property, around));
        collect(target, NameTransformer.chainedTransformer(names, own), members, draft, unwrapping);
    }

    /** {@code @JsonAnyGetter} and {@code @JsonAnySetter}. */
    private void any(Variant variant, Flattened members, Draft draft) {
        BeanDescription bean = introspection.describe(variant.type(), variant.use());
        AnnotatedMember accessor = variant.use() == Use.RESPONSE ? bean.findAnyGetter() : bean.findAnySetterAccessor();
        if (accessor != null) {
            Site site = Site.of(
                    variant.use(),
                    variant.view(),
                    Annotations.NONE,
                    context.elements().of(variant.type().getRawClass()));
            ObjectNode schema = schemas.read(values(accessor), site, draft);
            boolean known = schema.size() != 1 || !Nodes.typeOf(schema).equals("object");
            members.additional(known ? schema : BooleanNode.TRUE);
        }
    }

    private static JavaType values(AnnotatedMember member) {
        if (member instanceof AnnotatedMethod method && method.getParameterCount() == 2) {
            return method.getParameterType(1);
        }
        return member.getType().getContentType() == null
                ? member.getType()
                : member.getType().getContentType();
    }
}
