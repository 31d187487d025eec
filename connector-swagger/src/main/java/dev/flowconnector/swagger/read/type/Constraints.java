package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.Annotations;
import dev.flowconnector.swagger.read.annotation.ValidationNames;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Bean Validation as limits of a schema, composed constraints too. Constraints of a validation group other than the
 * default hold at times only, so they are not written.
 */
final class Constraints {
    private static final String HIBERNATE = "org.hibernate.validator.constraints.";
    private static final String LENGTH = HIBERNATE + "Length";
    private static final String RANGE = HIBERNATE + "Range";
    private static final String URL = HIBERNATE + "URL";
    private static final String PATTERNS = ValidationNames.PATTERN + "$List";
    private static final Set<String> REQUIRING =
            Set.of(ValidationNames.NOT_NULL, ValidationNames.NOT_BLANK, ValidationNames.NOT_EMPTY);
    private static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";

    private final ObjectNode schema;
    private final Site site;
    private final Draft draft;

    private Constraints(ObjectNode schema, Site site, Draft draft) {
        this.schema = schema;
        this.site = site;
        this.draft = draft;
    }

    /** Whether a value must be there. */
    static boolean require(Annotations annotations) {
        return annotations.hasAny(REQUIRING) && requireAlways(annotations);
    }

    private static boolean requireAlways(Annotations annotations) {
        return find(annotations, ValidationNames.NOT_NULL).isPresent()
                || find(annotations, ValidationNames.NOT_BLANK).isPresent()
                || find(annotations, ValidationNames.NOT_EMPTY).isPresent();
    }

    static void apply(ObjectNode schema, Site site, Draft draft) {
        if (!site.annotations().isEmpty()) {
            new Constraints(schema, site, draft).apply();
        }
    }

    private void apply() {
        switch (Nodes.typeOf(schema)) {
            case "string" -> {
                size("minLength", "maxLength");
                text();
            }
            case "integer", "number" -> number();
            case "array" -> size("minItems", "maxItems");
            case "object" -> size("minProperties", "maxProperties");
            default -> {
                // A reference or a boolean: nothing limits it.
            }
        }
    }

    private void size(String least, String most) {
        if (find(ValidationNames.NOT_EMPTY).isPresent()
                || find(ValidationNames.NOT_BLANK).isPresent()) {
            schema.put(least, 1);
        }
        Optional<AnnotationValues> written = find(ValidationNames.SIZE);
        Optional<AnnotationValues> size = written.isPresent() ? written : find(LENGTH);
        if (size.isPresent()) {
            Optional<Number> min = size.get().number("min");
            if (min.isPresent() && min.get().intValue() > 0) {
                schema.put(least, min.get().intValue());
            }
            Optional<Number> max = size.get().number("max");
            if (max.isPresent() && max.get().intValue() < Integer.MAX_VALUE) {
                schema.put(most, max.get().intValue());
            }
        }
    }

    private void text() {
        List<AnnotationValues> patterns = new ArrayList<>();
        for (AnnotationValues pattern : site.annotations().all(ValidationNames.PATTERN, PATTERNS)) {
            if (always(pattern)) {
                patterns.add(pattern);
            }
        }
        if (patterns.size() == 1 && patterns.get(0).constants("flags").isEmpty()) {
            patterns.get(0).text("regexp").ifPresent(regexp -> Patterns.put(schema, regexp, site, draft));
        } else if (!patterns.isEmpty()) {
            draft.report(Finding.info(
                    "pattern-left-out",
                    site.origin(),
                    (patterns.size() == 1 ? "@Pattern has flags" : "Several @Pattern stand here")
                            + ", and a connector knows one pattern without flags: \""
                            + patterns.get(0).text("regexp").orElse("") + "\" was left out.",
                    "Say the rule in the description, or write one pattern without flags."));
        }
        if (!schema.has("format")) {
            if (find(URL).isPresent()) {
                schema.put("format", "uri");
            } else if (find(ValidationNames.EMAIL).isPresent()) {
                schema.put("format", "email");
            }
        }
    }

    private void number() {
        Optional<AnnotationValues> range = find(RANGE);
        if (range.isPresent()) {
            limit(range, "min", "minimum");
            range.flatMap(values -> values.number("max"))
                    .filter(max -> max.longValue() < Long.MAX_VALUE)
                    .ifPresent(max -> schema.put("maximum", max.longValue()));
            return; // Range is composed of Min and Max, whose own values mean nothing
        }
        Optional<AnnotationValues> digits = find(ValidationNames.DIGITS);
        if (digits.isPresent()) {
            digits(digits.get());
        }
        limit(find(ValidationNames.MIN), "value", "minimum");
        limit(find(ValidationNames.MAX), "value", "maximum");
        decimal(ValidationNames.DECIMAL_MIN, "minimum", "exclusiveMinimum");
        decimal(ValidationNames.DECIMAL_MAX, "maximum", "exclusiveMaximum");
        sign(ValidationNames.POSITIVE, "minimum", "exclusiveMinimum");
        sign(ValidationNames.POSITIVE_OR_ZERO, "minimum", "");
        sign(ValidationNames.NEGATIVE, "maximum", "exclusiveMaximum");
        sign(ValidationNames.NEGATIVE_OR_ZERO, "maximum", "");
    }

    private void limit(Optional<AnnotationValues> constraint, String member, String keyword) {
        Optional<Number> limit = constraint.isPresent() ? constraint.get().number(member) : Optional.empty();
        if (limit.isPresent()) {
            schema.set(keyword, Facets.whole(new BigDecimal(limit.get().toString())));
        }
    }

    private void decimal(String constraint, String keyword, String exclusive) {
        Optional<AnnotationValues> values = find(constraint);
        if (values.isEmpty()) {
            return;
        }
        Optional<JsonNode> limit =
                DefaultValues.parse(values.get().text("value").orElse(""), Nodes.type("number"));
        if (limit.isPresent()) {
            schema.set(keyword, Facets.whole(limit.get().decimalValue()));
            if (!values.get().flag("inclusive")) {
                schema.put(exclusive, true);
            }
        }
    }

    private void sign(String constraint, String keyword, String exclusive) {
        if (find(constraint).isPresent() && !schema.has(keyword)) {
            schema.put(keyword, 0);
            if (!exclusive.isEmpty()) {
                schema.put(exclusive, true);
            }
        }
    }

    private void digits(AnnotationValues values) {
        int integer = values.number("integer").map(Number::intValue).orElse(0);
        int fraction = values.number("fraction").map(Number::intValue).orElse(0);
        BigDecimal most = new BigDecimal(BigInteger.TEN.pow(integer + fraction).subtract(BigInteger.ONE), fraction);
        if (!Nodes.typeOf(schema).equals("integer") || fraction == 0) {
            schema.set("minimum", Facets.whole(most.negate()));
            schema.set("maximum", Facets.whole(most));
        }
    }

    private Optional<AnnotationValues> find(String name) {
        return find(site.annotations(), name);
    }

    private static Optional<AnnotationValues> find(Annotations annotations, String name) {
        Optional<AnnotationValues> found = annotations.find(name);
        return found.isPresent() && !always(found.get()) ? Optional.empty() : found;
    }

    private static boolean always(AnnotationValues constraint) {
        List<Class<?>> groups = constraint.types("groups");
        return groups.isEmpty()
                || groups.stream().anyMatch(group -> group.getName().equals(DEFAULT_GROUP));
    }
}
