package dev.flowconnector.maven;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/**
 * XML of a pom as maps, lists and texts. An element is a list when its name is that of a list, when its children are
 * called {@code item}, or when all its children share one name; an element with other children is a map.
 */
final class XmlConfiguration {
    private static final Set<String> LISTS = Set.of(
            "capabilities",
            "categories",
            "classes",
            "connectors",
            "keywords",
            "operations",
            "packages",
            "paths",
            "policies",
            "schemes",
            "scopes",
            "scriptOperations",
            "tags");

    private XmlConfiguration() {}

    /** The value of an element: a map, a list or a text. */
    static Object value(PlexusConfiguration element) {
        List<PlexusConfiguration> children = Arrays.asList(element.getChildren());
        if (LISTS.contains(element.getName()) || isListOfItems(children)) {
            List<Object> list = new ArrayList<>();
            children.forEach(child -> list.add(value(child)));
            return list;
        }
        if (children.isEmpty()) {
            return Objects.requireNonNullElse(element.getValue(), "");
        }
        Map<String, Object> map = new LinkedHashMap<>();
        children.forEach(child -> map.put(child.getName(), value(child)));
        return map;
    }

    private static boolean isListOfItems(List<PlexusConfiguration> children) {
        long names =
                children.stream().map(PlexusConfiguration::getName).distinct().count();
        return !children.isEmpty()
                && names == 1
                && (children.size() > 1 || children.get(0).getName().equals("item"));
    }
}
