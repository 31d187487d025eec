package dev.flowconnector.swagger.bundle.configuration;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.document.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object of the configuration, read key by key; a value of another type than asked for is a finding and reads as
 * absent. An empty text counts as not configured, which is what an empty XML element means.
 */
public final class ConfigurationMap {
    private final Map<String, Object> values;
    private final String place;
    private final Findings findings;

    private ConfigurationMap(Map<String, Object> values, String place, Findings findings) {
        this.values = values;
        this.place = place;
        this.findings = findings;
    }

    /** The whole configuration. */
    public static ConfigurationMap of(Map<String, ?> values, Findings findings) {
        return new ConfigurationMap(new LinkedHashMap<>(values), "", findings);
    }

    /** The same values, checked for unknown keys. */
    public ConfigurationMap knowing(Set<String> keys) {
        for (String key : values.keySet()) {
            if (!keys.contains(key)) {
                findings.add(Finding.error(
                        "configuration-unknown-key",
                        Origin.WHOLE,
                        "The configuration has the unknown key '" + shown(key) + "'. Known here: "
                                + String.join(", ", keys.stream().sorted().toList()) + ".",
                        Spelling.didYouMean(key, keys) + "Correct or remove it."));
            }
        }
        return this;
    }

    /** The keys in their order. */
    public Set<String> keys() {
        return values.keySet();
    }

    /** The key with the path to it, as messages show it. */
    public String shown(String key) {
        return place.isEmpty() ? key : place + "." + key;
    }

    /** A text; numbers and booleans are taken as they are written. */
    public Optional<String> text(String key) {
        Object value = values.get(key);
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return Optional.of(value.toString().strip()).filter(text -> !text.isEmpty());
        }
        return absent(key, value, "a text");
    }

    /** A text out of a closed set, compared without regard to case. */
    public Optional<String> oneOf(String key, List<String> allowed) {
        Optional<String> text = text(key);
        Optional<String> known = text.flatMap(
                value -> allowed.stream().filter(value::equalsIgnoreCase).findFirst());
        if (text.isPresent() && known.isEmpty()) {
            invalid(
                    key,
                    text.get(),
                    "one of " + Spelling.listed(allowed),
                    Spelling.didYouMean(text.get(), allowed) + "Write one of them.");
        }
        return known;
    }

    /** A boolean; {@code "true"} and {@code "false"} as text too. */
    public Optional<Boolean> flag(String key) {
        Object value = values.get(key);
        if (value instanceof Boolean flag) {
            return Optional.of(flag);
        }
        if (value instanceof String text) {
            switch (text.strip().toLowerCase(Locale.ROOT)) {
                case "true" -> {
                    return Optional.of(true);
                }
                case "false" -> {
                    return Optional.of(false);
                }
                case "" -> {
                    return Optional.empty();
                }
                default -> {}
            }
        }
        return absent(key, value, "true or false");
    }

    /** A list of texts; empty when absent. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Object element : elements(key, "a list of texts")) {
            if (element instanceof Map<?, ?> || element instanceof List<?>) {
                wrongType(key, element, "a list of texts");
            } else if (!element.toString().isBlank()) {
                texts.add(element.toString().strip());
            }
        }
        return List.copyOf(texts);
    }

    /** An object; empty when absent. */
    public ConfigurationMap object(String key) {
        Object value = values.get(key);
        if (value instanceof Map<?, ?> map) {
            return new ConfigurationMap(copy(map), shown(key), findings);
        }
        if (value != null && !value.toString().isBlank()) {
            wrongType(key, value, "an object with keys");
        }
        return new ConfigurationMap(Map.of(), shown(key), findings);
    }

    /** A list of objects; empty when absent. */
    public List<ConfigurationMap> objects(String key) {
        List<ConfigurationMap> objects = new ArrayList<>();
        int index = 0;
        for (Object element : elements(key, "a list of objects")) {
            if (element instanceof Map<?, ?> map) {
                objects.add(new ConfigurationMap(copy(map), shown(key) + "[" + index + "]", findings));
            } else {
                wrongType(key, element, "a list of objects");
            }
            index++;
        }
        return List.copyOf(objects);
    }

    /** Whether something is configured under a key. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** A copy of everything, as it came. */
    public Map<String, Object> raw() {
        return new LinkedHashMap<>(values);
    }

    /** Reports a value that has the right type and is wrong nevertheless. */
    public void invalid(String key, String value, String allowed, String repair) {
        findings.add(Finding.error(
                "configuration-invalid-value",
                Origin.WHOLE,
                "The configuration key '" + shown(key) + "' has the value \"" + value + "\". Allowed is " + allowed
                        + ".",
                repair));
    }

    private List<?> elements(String key, String allowed) {
        Object value = values.get(key);
        if (value instanceof List<?> list) {
            return list;
        }
        if (value instanceof Object[] array) {
            return List.of(array);
        }
        if (value != null && !value.toString().isBlank()) {
            wrongType(key, value, allowed);
        }
        return List.of();
    }

    private <T> Optional<T> absent(String key, @Nullable Object value, String allowed) {
        if (value != null) {
            wrongType(key, value, allowed);
        }
        return Optional.empty();
    }

    private void wrongType(String key, Object value, String allowed) {
        findings.add(Finding.error(
                "configuration-wrong-type",
                Origin.WHOLE,
                "The configuration key '" + shown(key) + "' has the value \"" + value + "\". Allowed is " + allowed
                        + ".",
                "Write " + allowed + "."));
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (key != null && value != null) {
                copy.put(key.toString(), value);
            }
        });
        return copy;
    }
}
