package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the place where a type is used says about the properties of that type: {@code @JsonIgnoreProperties},
 * {@code @JsonIncludeProperties} and {@code @JsonTypeInfo} on a property.
 *
 * @param ignored names left out
 * @param included the only names kept, when stated
 * @param tag type information that replaces that of the class
 */
record Selection(Set<String> ignored, Optional<Set<String>> included, Optional<JsonTypeInfo> tag) {
    static final Selection ALL = new Selection(Set.of(), Optional.empty(), Optional.empty());

    Selection {
        ignored = Set.copyOf(ignored);
        if (included.isPresent()) {
            included = Optional.of(Set.copyOf(included.get()));
        }
    }

    static Selection of(Set<String> ignored, JsonIncludeProperties.Value included, Optional<JsonTypeInfo> tag) {
        boolean all = ignored.isEmpty() && included.getIncluded() == null && tag.isEmpty();
        return all ? ALL : new Selection(ignored, Optional.ofNullable(included.getIncluded()), tag);
    }

    @Override
    public int hashCode() {
        return ignored.hashCode();
    }

    boolean keeps(String property) {
        return !ignored.contains(property)
                && (included.isEmpty() || included.get().contains(property));
    }

    /** What the name of a definition gains, so that it says what was left out. */
    String suffix() {
        String kept = included.map(names -> "Only" + joined(names)).orElse("");
        return kept + (ignored.isEmpty() ? "" : "Without" + joined(ignored));
    }

    private static String joined(Set<String> names) {
        return new TreeSet<>(names).stream().map(DefinitionNames::capitalized).collect(Collectors.joining("And"));
    }

    @Override
    public String toString() {
        return suffix()
                + tag.map(info -> "@" + info.use() + info.include() + info.property())
                        .orElse("");
    }
}
