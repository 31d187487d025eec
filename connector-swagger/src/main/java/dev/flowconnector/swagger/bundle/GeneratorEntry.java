package dev.flowconnector.swagger.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The door through which plugin and command line come in, from another class loader: maps, lists, texts and numbers
 * only. The class links against nothing but the JDK, so that it can still speak when a library is missing.
 *
 * <p>Request: {@code goal} ({@code generate}, {@code lock} or {@code diff}), {@code baseDirectory}, {@code outputDirectory},
 * {@code lockFile}, {@code acceptedChanges}, {@code classDirectories}, {@code classPath}, {@code packages}, {@code classes},
 * {@code sourceRoots}, {@code sourceJars}, {@code project}, {@code configuration}.
 *
 * <p>Response: {@code status} ({@code generated}, {@code unchanged}, {@code breaking} or {@code errors}), {@code findings}, {@code log},
 * {@code connectors}.
 */
public final class GeneratorEntry implements Function<Map<String, Object>, Map<String, Object>> {
    private static final int FIRST_VERSION_OF_JAVA = 44;

    /** An entry; every call is a run of its own. */
    public GeneratorEntry() {}

    @Override
    public Map<String, Object> apply(Map<String, Object> request) {
        try {
            return new ConnectorGenerator(request).run();
        } catch (UnsupportedClassVersionError e) {
            return failure(
                    "class-file-too-new",
                    "A class is newer than this Java runtime, which is Java "
                            + Runtime.version().feature() + " (class files up to version "
                            + (Runtime.version().feature() + FIRST_VERSION_OF_JAVA) + "): " + e.getMessage() + ".",
                    "Run the build with the JDK that compiles the project, or declare it in a toolchain.");
        } catch (LinkageError e) {
            return failure(
                    "class-missing",
                    "A class that the generator needs cannot be loaded: " + named(e) + ".",
                    "Add the library with this class to the project; Jackson must be of version 2.15 or newer, all its"
                            + " modules of one version.");
        }
    }

    private static String named(LinkageError error) {
        String name = String.valueOf(error.getMessage()).replace('/', '.');
        return error.getClass().getSimpleName() + " \"" + name + "\"";
    }

    private static Map<String, Object> failure(String rule, String message, String repair) {
        Map<String, Object> finding = new LinkedHashMap<>();
        finding.put("rule", rule);
        finding.put("severity", "error");
        finding.put("file", "");
        finding.put("line", 0);
        finding.put("element", "connector");
        finding.put("pointer", "");
        finding.put("message", message);
        finding.put("repair", repair);
        finding.put("text", "connector " + rule + " " + message + " " + repair);
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("status", "errors");
        response.put("findings", List.of(finding));
        response.put("log", List.of("No connector was written:", rule + " " + message + " " + repair));
        response.put("connectors", List.of());
        return response;
    }
}
