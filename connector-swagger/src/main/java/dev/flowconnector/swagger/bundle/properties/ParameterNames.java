package dev.flowconnector.swagger.bundle.properties;

import java.util.List;
import java.util.regex.Pattern;

/** Names and types that connection parameters may have. */
final class ParameterNames {
    static final List<String> TYPES = List.of(
            "string",
            "securestring",
            "int",
            "bool",
            "oauthSetting",
            "gatewaySetting",
            "managedIdentity",
            "clientCertificate");

    private static final Pattern LEGAL = Pattern.compile("[0-9A-Za-z_]+(:[0-9A-Za-z_]+)?");

    private ParameterNames() {}

    static boolean isLegal(String name) {
        return LEGAL.matcher(name).matches();
    }

    /** A legal name made of any text. */
    static String legal(String text) {
        return text.replaceAll("[^0-9A-Za-z_]+", "_");
    }
}
