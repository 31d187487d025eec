package dev.flowconnector.maven;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Finds configuration that no goal reads: Maven drops it without a word. */
final class UnknownParameters {
    private UnknownParameters() {}

    /** Names in the pom's configuration of this plugin that are no parameter of any goal. */
    static List<String> in(MojoExecution execution) {
        Set<String> known =
                known(execution.getMojoDescriptor().getPluginDescriptor().getMojos());
        Set<String> written = new TreeSet<>();
        Plugin plugin = execution.getPlugin();
        collect(plugin.getConfiguration(), written);
        PluginExecution configured = plugin.getExecutionsAsMap().get(execution.getExecutionId());
        if (configured != null) {
            collect(configured.getConfiguration(), written);
        }
        written.removeAll(known);
        return new ArrayList<>(written);
    }

    /** Names of all parameters that a user may write. */
    static Set<String> known(Collection<MojoDescriptor> goals) {
        Set<String> names = new TreeSet<>();
        for (MojoDescriptor goal : goals) {
            List<Parameter> parameters = goal.getParameters(); // null where a goal has none
            Stream.ofNullable(parameters)
                    .flatMap(List::stream)
                    .filter(parameter -> parameter.isEditable())
                    .forEach(parameter -> names.add(parameter.getName()));
        }
        return names;
    }

    private static void collect(Object configuration, Set<String> names) {
        if (configuration instanceof Xpp3Dom dom) {
            for (Xpp3Dom child : dom.getChildren()) {
                names.add(child.getName());
            }
        }
    }
}
