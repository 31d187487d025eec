package dev.flowconnector.swagger.validate.rule;

import dev.flowconnector.swagger.validate.model.ConnectionParameter;
import dev.flowconnector.swagger.validate.model.ConnectorProperties;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Folder;
import dev.flowconnector.swagger.validate.model.Policy;
import java.util.List;
import java.util.Optional;

/**
 * What a rule looks at.
 *
 * @param definition the definition
 * @param properties the properties, if they are known
 * @param folder the files beside the definition, if they are known
 * @param profile the profile of the run
 * @param publisher who publishes the connector
 */
public record RuleContext(
        Definition definition,
        Optional<ConnectorProperties> properties,
        Optional<Folder> folder,
        Profile profile,
        Publisher publisher) {
    /** The policies of the properties; none where there are no properties. */
    public List<Policy> policies() {
        return properties.isPresent() ? properties.get().policies() : List.of();
    }

    /** The connection parameters of the properties; none where there are no properties. */
    public List<ConnectionParameter> connectionParameters() {
        return properties.isPresent() ? properties.get().connectionParameters() : List.of();
    }
}
