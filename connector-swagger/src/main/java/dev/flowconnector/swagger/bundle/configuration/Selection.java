package dev.flowconnector.swagger.bundle.configuration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which operations belong to a connector: those that some include names, or all without includes, less those that
 * some exclude names. Immutable.
 *
 * @param include what to take; empty takes all
 * @param exclude what to leave out
 */
public record Selection(Filter include, Filter exclude) {
    /** Everything. */
    public static final Selection ALL = new Selection(Filter.NONE, Filter.NONE);

    /**
     * Names that select operations.
     *
     * @param packages packages with their sub-packages
     * @param classes binary names of resource classes
     * @param paths path prefixes
     * @param tags tags
     * @param operations operation ids
     */
    public record Filter(
            List<String> packages,
            List<String> classes,
            List<String> paths,
            List<String> tags,
            List<String> operations) {
        /** Names nothing. */
        public static final Filter NONE = new Filter(List.of(), List.of(), List.of(), List.of(), List.of());

        /** Copies the lists. */
        public Filter {
            packages = List.copyOf(packages);
            classes = List.copyOf(classes);
            paths = List.copyOf(paths);
            tags = List.copyOf(tags);
            operations = List.copyOf(operations);
        }

        /** Whether it names nothing. */
        public boolean isEmpty() {
            return equals(NONE);
        }

        boolean names(Class<?> resource, String path, Collection<String> operationTags, Optional<String> id) {
            return packages.stream().anyMatch(name -> within(resource.getPackageName(), name, '.'))
                    || classes.contains(resource.getName())
                    || paths.stream().anyMatch(prefix -> startsWith(path, prefix))
                    || tags.stream().anyMatch(operationTags::contains)
                    || id.filter(operations::contains).isPresent();
        }

        private static boolean startsWith(String path, String prefix) {
            String start = prefix.startsWith("/") ? prefix : "/" + prefix;
            return start.endsWith("/") ? path.startsWith(start) : within(path, start, '/');
        }

        private static boolean within(String text, String start, char separator) {
            return text.equals(start) || text.startsWith(start + separator);
        }
    }

    /** Whether some exclude names a type, or its package. */
    public boolean leavesOut(Class<?> type) {
        return exclude.names(type, "", List.of(), Optional.empty());
    }

    /**
     * Whether an operation belongs to the connector.
     *
     * @param resource resource class
     * @param path path below the application path
     * @param tags tags of the operation
     * @param id operation id
     */
    public boolean selects(Class<?> resource, String path, Collection<String> tags, String id) {
        Optional<String> known = Optional.of(id);
        return (include.isEmpty() || include.names(resource, path, tags, known))
                && !exclude.names(resource, path, tags, known);
    }
}
