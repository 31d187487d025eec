package dev.flowconnector.swagger.validate.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What files are called: in messages as links from where somebody sits, in a baseline so that every machine gives the
 * same name. Immutable.
 */
final class FileNames {
    private final @Nullable Path here;
    private final Path baseline;
    private final List<Path> sources;

    private FileNames(@Nullable Path here, Path baseline, List<Path> sources) {
        this.here = here;
        this.baseline = baseline.toAbsolutePath().normalize();
        this.sources = List.copyOf(sources);
    }

    /** Messages show paths as they are given. */
    static FileNames asGiven() {
        return new FileNames(null, Path.of(""), List.of());
    }

    /** Messages show paths relative to a folder, those outside of it as they are. */
    FileNames relativeTo(Path folder, List<Path> folders) {
        return new FileNames(folder.toAbsolutePath().normalize(), baseline, folders);
    }

    /** The names in a baseline are relative to the folder of its file. */
    FileNames withBaseline(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return new FileNames(here, folder == null ? Path.of("") : folder, sources);
    }

    /** The name in messages. */
    String shown(Path file) {
        return here == null ? file.toString() : relative(here, file);
    }

    String stable(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        boolean sameRoot = Objects.equals(baseline.getRoot(), absolute.getRoot());
        return slashes(sameRoot ? baseline.relativize(absolute) : absolute);
    }

    /** The name in messages of a source file, of which the generator knows a part of the path. */
    String source(String name) {
        for (Path folder : sources) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                return shown(file);
            }
        }
        return name;
    }

    private static String relative(Path from, Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(from) ? slashes(from.relativize(absolute)) : absolute.toString();
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
