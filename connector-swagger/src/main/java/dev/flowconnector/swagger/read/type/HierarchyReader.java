package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Origin.JavaElement;
import dev.flowconnector.swagger.read.naming.Labels;
import dev.flowconnector.swagger.read.type.Hierarchies.Hierarchy;
import dev.flowconnector.swagger.read.type.Hierarchies.Subtype;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** A type and its subtypes as one object, since no reader knows alternatives; what that loses is reported. */
final class HierarchyReader {
    private final Hierarchies hierarchies;
    private final BiFunction<Variant, Draft, Flattened> own;

    HierarchyReader(Hierarchies hierarchies, BiFunction<Variant, Draft, Flattened> own) {
        this.hierarchies = hierarchies;
        this.own = (variant, draft) -> {
            Flattened members = own.apply(variant, draft);
            for (Variant other : hierarchies.combined(variant)) {
                members.addAbsent(own.apply(other, draft));
            }
            return members;
        };
    }

    Flattened read(Variant variant, JavaElement origin, Draft draft) {
        Optional<Hierarchy> hierarchy = hierarchies.of(variant);
        if (hierarchy.isEmpty()) {
            return own.apply(variant, draft);
        }
        JsonTypeInfo.As include =
                hierarchy.get().tag().map(JsonTypeInfo::include).orElse(JsonTypeInfo.As.PROPERTY);
        return switch (include) {
            case WRAPPER_OBJECT -> wrapped(hierarchy.get(), variant, draft);
            case EXTERNAL_PROPERTY, WRAPPER_ARRAY -> flat(hierarchy.get(), variant, origin, draft);
            default -> tagged(hierarchy.get(), flat(hierarchy.get(), variant, origin, draft));
        };
    }

    private Flattened flat(Hierarchy hierarchy, Variant variant, JavaElement origin, Draft draft) {
        Flattened members = own.apply(variant, draft);
        Set<String> conflicts = new TreeSet<>();
        Optional<Set<String>> common = Optional.empty();
        for (Subtype subtype : hierarchy.subtypes()) {
            if (subtype.type().equals(variant.type())) {
                common = Optional.of(common(common, members.required()));
                continue;
            }
            Flattened alternative =
                    own.apply(new Variant(subtype.type(), variant.use(), variant.view(), variant.selection()), draft);
            conflicts.addAll(members.merge(alternative));
            common = Optional.of(common(common, alternative.required()));
        }
        common.ifPresent(members::requireOnly);
        report(hierarchy, variant, conflicts, origin, draft);
        return members;
    }

    private static Set<String> common(Optional<Set<String>> before, Set<String> next) {
        if (before.isEmpty()) {
            return next;
        }
        Set<String> both = new HashSet<>(before.get());
        both.retainAll(next);
        return both;
    }

    private static void report(
            Hierarchy hierarchy, Variant variant, Set<String> conflicts, JavaElement origin, Draft draft) {
        if (hierarchy.subtypes().size() > 1) {
            draft.report(Finding.warning(
                    "subtypes-flattened",
                    origin,
                    "\"" + variant.type().getRawClass().getName() + "\" has the subtypes "
                            + hierarchy.subtypes().stream()
                                    .map(subtype -> subtype.type().getRawClass().getSimpleName())
                                    .collect(Collectors.joining(", "))
                            + ". Connectors know no alternatives: they became one object with the properties of all.",
                    "Name a subtype with @Schema(implementation = …) where only one can occur."));
        }
        if (!conflicts.isEmpty()) {
            draft.report(Finding.warning(
                    "subtypes-differ",
                    origin,
                    "The subtypes of \"" + variant.type().getRawClass().getName()
                            + "\" declare different types for the properties "
                            + String.join(", ", conflicts) + ", which became values of any type.",
                    "Give them one type or different names."));
        }
    }

    private static Flattened tagged(Hierarchy hierarchy, Flattened members) {
        String property = hierarchy.tagProperty();
        boolean tells = hierarchy
                        .tag()
                        .filter(info -> info.use() != JsonTypeInfo.Id.DEDUCTION)
                        .isPresent()
                || (hierarchy.tag().isEmpty() && !property.isEmpty());
        if (!tells) {
            return members;
        }
        ObjectNode tag = tag(hierarchy);
        Flattened tagged = new Flattened();
        ObjectNode known = members.properties().get(property);
        if (known == null) {
            tagged.put(property, tag);
        } else if (tag.has("enum") && Nodes.typeOf(known).equals("string") && !known.has("enum")) {
            known.set("enum", tag.path("enum"));
        }
        tagged.merge(members);
        Set<String> required = new HashSet<>(members.required());
        required.add(property);
        tagged.requireOnly(required);
        return tagged;
    }

    /** The property that tells the subtype. */
    static ObjectNode tag(Hierarchy hierarchy) {
        ObjectNode tag = Nodes.string();
        ArrayNode names = tag.arrayNode();
        hierarchy.subtypes().stream()
                .map(Subtype::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .forEach(names::add);
        if (!names.isEmpty()) {
            tag.set("enum", names);
        }
        return tag.put("x-ms-summary", Labels.ofName(hierarchy.tagProperty()));
    }

    /** One property per subtype, named like it: exactly what travels. */
    private Flattened wrapped(Hierarchy hierarchy, Variant variant, Draft draft) {
        Flattened members = new Flattened();
        for (Subtype subtype : hierarchy.subtypes()) {
            Flattened inner =
                    own.apply(new Variant(subtype.type(), variant.use(), variant.view(), variant.selection()), draft);
            ObjectNode schema = Nodes.type("object").put("x-ms-summary", Labels.ofName(subtype.name()));
            inner.writeTo(schema);
            members.put(subtype.name(), schema);
        }
        return members;
    }
}
