package dev.flowconnector.swagger.validate.rules.extension;

import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.validate.model.Definition;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which known extensions unknown names were to be. A definition that has an unknown name mostly has it a hundred times, so
 * each is looked for once. Not thread-safe.
 */
final class MeantExtensions {
    private final Map<String, Optional<String>> byName = new HashMap<>();

    private MeantExtensions() {}

    /** The known name that an unknown one was to be, if one is near. */
    static Optional<String> by(String name, Definition definition) {
        Map<String, Optional<String>> known =
                definition.view(MeantExtensions.class, whole -> new MeantExtensions()).byName;
        Optional<String> meant = known.get(name);
        if (meant == null) {
            meant = find(name);
            known.put(name, meant);
        }
        return meant;
    }

    private static Optional<String> find(String name) {
        String bare = name.replaceAll("[\\s:]+$", "");
        return KnownExtensions.all().contains(bare) ? Optional.of(bare) : Spelling.nearest(name, KnownExtensions.all());
    }
}
