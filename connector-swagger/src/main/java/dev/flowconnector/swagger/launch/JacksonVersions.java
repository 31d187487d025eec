package dev.flowconnector.swagger.launch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the Jackson that a class loader sees. */
final class JacksonVersions {
    /** The oldest that the generator's classes link against. */
    static final String MINIMUM = "2.15";

    private static final int MINIMUM_MINOR = 15;
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");

    private JacksonVersions() {}

    /** Refuses versions that the generator cannot run with. */
    static void check(ClassLoader loader) {
        check("jackson-core", "com.fasterxml.jackson.core.json.PackageVersion", loader);
        check("jackson-databind", "com.fasterxml.jackson.databind.cfg.PackageVersion", loader);
    }

    private static void check(String artifact, String versionClass, ClassLoader loader) {
        String found = version(versionClass, loader).orElse("of an unknown version");
        Matcher matcher = VERSION.matcher(found);
        boolean enough = matcher.matches()
                && matcher.group(1).equals("2")
                && Integer.parseInt(matcher.group(2)) >= MINIMUM_MINOR;
        if (!enough) {
            throw new LaunchException("The class path has " + artifact + " \"" + found + "\"; the generator needs 2."
                    + MINIMUM_MINOR + " or a newer 2.x. Raise it, for example by importing"
                    + " com.fasterxml.jackson:jackson-bom in <dependencyManagement>.");
        }
    }

    private static Optional<String> version(String versionClass, ClassLoader loader) {
        try {
            Object version = Class.forName(versionClass, true, loader)
                    .getField("VERSION")
                    .get(null);
            return Optional.of(String.valueOf(version));
        } catch (ReflectiveOperationException | LinkageError e) {
            return Optional.empty();
        }
    }
}
