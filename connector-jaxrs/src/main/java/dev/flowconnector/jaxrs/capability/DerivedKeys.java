package dev.flowconnector.jaxrs.capability;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The keys of all kinds that one root key has. */
final class DerivedKeys {
    private final String id;
    private final Map<CapabilityKind, KindKeys> kinds = new EnumMap<>(CapabilityKind.class);

    DerivedKeys(RootKey root) {
        this.id = root.id();
        for (CapabilityKind kind : CapabilityKind.values()) {
            kinds.put(kind, new KindKeys(root, kind));
        }
    }

    String id() {
        return id;
    }

    KindKeys of(CapabilityKind kind) {
        return Objects.requireNonNull(kinds.get(kind), "every kind has keys");
    }
}
