package dev.flowconnector.swagger.validate.rules.properties;

import java.util.List;
import java.util.Optional;

/** The types of connection parameters that custom connectors take. */
final class ConnectionTypes {
    static final List<String> ALL = List.of("string", "securestring", "int", "bool", "oauthSetting", "gatewaySetting");

    private ConnectionTypes() {}

    /** The type that is written with other capitals; empty for one that is right or unknown. */
    static Optional<String> inOtherCase(String type) {
        for (String known : ALL) {
            if (known.equalsIgnoreCase(type)) {
                return known.equals(type) ? Optional.empty() : Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** Whether there is such a type, in whatever capitals. */
    static boolean isKnown(String type) {
        return ALL.contains(type) || inOtherCase(type).isPresent();
    }
}
