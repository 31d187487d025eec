package dev.flowconnector.swagger.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The one class path that project and generator share.
 *
 * @param urls the generator's own jars, then the families that the project lacks, then the project's class path
 * @param fromGenerator the families that the project lacks
 */
record ClassPathPlan(List<URL> urls, Set<Family> fromGenerator) {
    ClassPathPlan {
        urls = List.copyOf(urls);
        fromGenerator = Set.copyOf(fromGenerator);
    }

    /**
     * Decides family by family. Our whole family goes in front where the project has only a part of it, so that the
     * project's part is never seen: newer annotations serve older users, an older part beside newer ones would not.
     */
    static ClassPathPlan of(List<Path> projectClassPath, List<Path> generatorJars) {
        Set<Family> lacking = EnumSet.noneOf(Family.class);
        try (Lookup project = Lookup.in(projectClassPath)) {
            refuseJavax(project);
            for (Family family : Family.values()) {
                if (project.find(family.head()).isEmpty()) {
                    lacking.add(family);
                } else {
                    refuseIncomplete(family, project);
                }
            }
            if (lacking.contains(Family.JACKSON)) {
                refuseJackson3(project);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the project's class path", e);
        }
        List<Path> own = new ArrayList<>();
        List<Path> families = new ArrayList<>();
        for (Path jar : generatorJars) {
            Optional<Family> family = familyOf(jar);
            if (family.isEmpty()) {
                own.add(jar);
            } else if (lacking.contains(family.get())) {
                families.add(jar);
            }
        }
        List<URL> urls = Stream.of(own, families, projectClassPath)
                .flatMap(List::stream)
                .map(ClassPathPlan::url)
                .toList();
        return new ClassPathPlan(urls, lacking);
    }

    private static Optional<Family> familyOf(Path jar) {
        try (Lookup lookup = Lookup.in(List.of(jar))) {
            return Stream.of(Family.values())
                    .filter(family -> Stream.concat(Stream.of(family.head()), family.rest().stream())
                            .anyMatch(name -> lookup.find(name).isPresent()))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + jar, e);
        }
    }

    private static void refuseJavax(Lookup project) {
        Optional<String> javax = project.entryOf("javax/ws/rs/Path.class");
        if (javax.isPresent() && project.find(Family.JAKARTA_REST.head()).isEmpty()) {
            throw new LaunchException("The class path has javax.ws.rs (" + javax.get()
                    + ") and no jakarta.ws.rs. Resources are read with the annotations of jakarta.ws.rs, Jakarta REST"
                    + " 3.0 or newer; migrate the project to Jakarta EE 9 or newer.");
        }
    }

    private static void refuseJackson3(Lookup project) {
        Optional<String> three = project.entryOf("tools/jackson/databind/ObjectMapper.class");
        if (three.isPresent()) {
            throw new LaunchException("The class path has Jackson 3 (" + three.get()
                    + ") and no Jackson 2. Names of properties come from the application's ObjectMapper, and only that of"
                    + " Jackson 2 can be read so far. Add com.fasterxml.jackson.core:jackson-databind "
                    + JacksonVersions.MINIMUM + " or newer, scope provided, and name a Jackson 2 ObjectMapper that"
                    + " writes the same names in <objectMapper>.");
        }
    }

    private static void refuseIncomplete(Family family, Lookup project) {
        for (String name : family.rest()) {
            if (project.find(name).isEmpty()) {
                throw new LaunchException("The class path has a part of " + family.label() + " only: "
                        + family.head() + " in "
                        + project.entryOf(family.head()).orElse("?") + ", but nowhere " + name
                        + ". Remove the exclusion or add the missing jar in the same version.");
            }
        }
    }

    /** Name of the jar or directory in which a class file was found. */
    private static String nameOf(URL classFile, String name) {
        String text = classFile.toString();
        String root = text.substring(0, text.length() - name.length()).replaceAll("!?/$", "");
        return root.substring(root.lastIndexOf('/') + 1);
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException("Not a class path entry: " + path, e);
        }
    }

    /** Finds class files without loading classes; follows {@code Class-Path} of manifests as the JVM does. */
    private record Lookup(URLClassLoader loader) implements AutoCloseable {
        static Lookup in(List<Path> classPath) {
            return new Lookup(new URLClassLoader(
                    classPath.stream().map(ClassPathPlan::url).toArray(URL[]::new),
                    ClassLoader.getPlatformClassLoader()));
        }

        Optional<URL> find(String name) {
            return Optional.ofNullable(loader.findResource(name));
        }

        /** Name of the jar or directory that has it. */
        Optional<String> entryOf(String name) {
            return find(name).map(url -> nameOf(url, name));
        }

        @Override
        public void close() throws IOException {
            loader.close();
        }
    }
}
