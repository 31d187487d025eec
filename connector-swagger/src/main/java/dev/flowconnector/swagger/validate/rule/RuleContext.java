package dev.flowconnector.swagger.validate.rule;

import dev.flowconnector.swagger.validate.model.ConnectorProperties;
import dev.flowconnector.swagger.validate.model.Definition;
import java.util.Optional;

/**
 * What a rule looks at.
 *
 * @param definition the definition
 * @param properties the properties, if they are known
 * @param profile the profile of the run
 */
public record RuleContext(Definition definition, Optional<ConnectorProperties> properties, Profile profile) {}
