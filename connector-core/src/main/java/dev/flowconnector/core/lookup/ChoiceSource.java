package dev.flowconnector.core.lookup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The operation that fills the drop-down of a field in a {@link JsonSchema}; it answers {@link Choices}. Instances are
 * immutable.
 */
public final class ChoiceSource {
    private final String operationId;
    private final Map<String, Object> older;
    private final Map<String, Object> newer;

    private ChoiceSource(String operationId, Map<String, Object> older, Map<String, Object> newer) {
        this.operationId = operationId;
        this.older = older;
        this.newer = newer;
    }

    /** An operation of the connector, by its id. */
    public static ChoiceSource of(String operationId) {
        return new ChoiceSource(Objects.requireNonNull(operationId, "operationId"), Map.of(), Map.of());
    }

    /** The same with a parameter that always has one value. */
    public ChoiceSource withLiteral(String parameter, String value) {
        return with(parameter, value, Map.of("value", value));
    }

    /**
     * The same with a parameter that has the value of an input.
     *
     * @param input name of a path or query parameter of the operation that has the field
     */
    public ChoiceSource withInput(String parameter, String input) {
        if (input.contains("/") || input.contains(".")) {
            throw new IllegalArgumentException(
                    "An input must be a path or query parameter of the operation that has the"
                            + " field, not part of its body: '" + input + "'");
        }
        return with(parameter, Map.of("parameter", input), Map.of("parameterReference", input));
    }

    private ChoiceSource with(String parameter, Object old, Object current) {
        Map<String, Object> olderToo = new LinkedHashMap<>(older);
        Map<String, Object> newerToo = new LinkedHashMap<>(newer);
        olderToo.put(parameter, old);
        newerToo.put(parameter, current);
        return new ChoiceSource(operationId, olderToo, newerToo);
    }

    /** Both generations of designers find it. */
    void writeTo(Map<String, Object> schema) {
        Map<String, Object> values = call(older);
        values.put("value-collection", "value");
        values.put("value-path", "id");
        values.put("value-title", "name");
        schema.put("x-ms-dynamic-values", values);
        Map<String, Object> list = call(newer);
        list.put("itemsPath", "value");
        list.put("itemValuePath", "id");
        list.put("itemTitlePath", "name");
        schema.put("x-ms-dynamic-list", list);
    }

    private Map<String, Object> call(Map<String, Object> parameters) {
        Map<String, Object> call = new LinkedHashMap<>();
        call.put("operationId", operationId);
        if (!parameters.isEmpty()) {
            call.put("parameters", parameters);
        }
        return call;
    }
}
