package dev.flowconnector.swagger.bundle.configuration;

import java.util.Locale;
import java.util.regex.Pattern;

/** The id of a connector, which names its folder. */
public final class ConnectorId {
    /** What messages say about it. */
    public static final String ALLOWED = "letters, digits and hyphens, a letter or digit first";

    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");

    private ConnectorId() {}

    /** Whether a text may be an id. */
    public static boolean isValid(String id) {
        return VALID.matcher(id).matches();
    }

    /** An id made of a name: {@code Contoso Orders} becomes {@code contoso-orders}. */
    public static String ofName(String name) {
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return id.isEmpty() ? "connector" : id;
    }
}
