package dev.flowconnector.swagger.bundle.configuration;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Refuses secrets in the configuration: it is checked in, and so is what is made of it. */
final class Secrets {
    private static final Pattern SECRET_KEY =
            Pattern.compile("(?i).*(secret|password|passwd|api_?key|access_?token|private_?key)");
    private static final List<String> SEARCHED = List.of("oauth", "connectionParameters", "settings");

    private Secrets() {}

    static void check(ConfigurationMap map) {
        map.raw().forEach((key, value) -> {
            if (SEARCHED.contains(key) || looksSecret(key)) {
                search(map, key, key, value);
            }
        });
    }

    private static void search(ConfigurationMap map, String path, String key, Object value) {
        if (value instanceof Map<?, ?> object) {
            object.forEach((name, inner) -> {
                if (inner != null) {
                    search(map, path + "." + name, String.valueOf(name), inner);
                }
            });
        } else if (looksSecret(key)
                && !(value instanceof Boolean)
                && !value.toString().isBlank()) {
            map.invalid(
                    path,
                    "(withheld)",
                    "no secret at all, since this file and the connector are shared",
                    "Remove it and change the secret; give it to the platform when the connector is created: "
                            + "paconn create --secret, or the Security tab.");
        }
    }

    private static boolean looksSecret(String key) {
        return SECRET_KEY.matcher(key).matches();
    }
}
