package dev.flowconnector.swagger.validate.rule;

import dev.flowconnector.swagger.validate.model.ConnectorProperties;
import dev.flowconnector.swagger.validate.model.Definition;
import dev.flowconnector.swagger.validate.model.Folder;
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
        Publisher publisher) {}
