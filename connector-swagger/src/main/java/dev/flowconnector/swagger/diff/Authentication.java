package dev.flowconnector.swagger.diff;

import java.util.Locale;
import java.util.Map;

/** How the connection parameters sign in. */
final class Authentication {
    private static final String NONE = "none";

    private Authentication() {}

    /** OAuth with its provider, user name and password, API key, or none. */
    static String of(Cursor parameters) {
        Map<String, Cursor> members = parameters.members();
        for (Cursor parameter : members.values()) {
            if (isOAuth(parameter)) {
                String provider = parameter.get("oAuthSettings").text("identityProvider");
                return ("OAuth 2.0 " + provider.toLowerCase(Locale.ROOT)).strip();
            }
        }
        if (members.containsKey("username") && members.containsKey("password")) {
            return "user name and password";
        }
        return members.containsKey("api_key") ? "API key" : NONE;
    }

    static boolean isOAuth(Cursor parameter) {
        return parameter.text("type").equalsIgnoreCase("oauthSetting");
    }

    /** Whether a parameter is there for signing in, and not one of the connector's own. */
    static boolean uses(String name, Cursor parameter) {
        return isOAuth(parameter)
                || name.startsWith("token:")
                || name.equals("username")
                || name.equals("password")
                || name.equals("api_key");
    }
}
