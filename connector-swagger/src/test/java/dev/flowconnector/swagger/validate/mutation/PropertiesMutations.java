package dev.flowconnector.swagger.validate.mutation;

import dev.flowconnector.swagger.validate.rule.Profile;
import java.util.List;

/** Faults of the properties. */
final class PropertiesMutations {
    private PropertiesMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("properties that are cut")
                        .propertiesText(text -> text.substring(0, text.length() - 2))
                        .finds("props-json-invalid", ""),
                Mutation.of("a member that nobody knows")
                        .setProperty("/properties/script", "{}")
                        .finds("props-unknown-key", "/properties/script"),
                Mutation.of("no colour")
                        .removeProperty("/properties/iconBrandColor")
                        .finds("brandcolor-missing", "/properties"),
                Mutation.of("a colour by name")
                        .setProperty("/properties/iconBrandColor", "'blue'")
                        .finds("brandcolor-invalid", "/properties/iconBrandColor"),
                Mutation.of("a white tile")
                        .setProperty("/properties/iconBrandColor", "'#FFFFFF'")
                        .finds("brandcolor-forbidden", "/properties/iconBrandColor"),
                Mutation.of("a colour of one's own as an independent publisher")
                        .independent()
                        .finds("brandcolor-independent", "/properties/iconBrandColor"),
                Mutation.of("no publisher")
                        .removeProperty("/properties/publisher")
                        .finds("publisher-missing", "/properties"),
                Mutation.of("no owner")
                        .setProperty("/properties/stackOwner", "''")
                        .finds("stackowner-missing", "/properties/stackOwner"),
                Mutation.of("a capability with a capital")
                        .setProperty("/properties/capabilities/0", "'Actions'")
                        .finds("capability-unknown", "/properties/capabilities/0"),
                Mutation.of("a connection parameter with a blank")
                        .renameProperty("/properties/connectionParameters/tenantName", "tenant name")
                        .finds("connection-name-invalid", "/properties/connectionParameters/tenant name"),
                Mutation.of("a connection parameter of no type")
                        .setProperty("/properties/connectionParameters/tenantName/type", "'text'")
                        .finds("connection-type-unknown", "/properties/connectionParameters/tenantName/type"),
                Mutation.of("a type with a capital")
                        .setProperty("/properties/connectionParameters/tenantName/type", "'String'")
                        .finds("connection-type-wrong-case", "/properties/connectionParameters/tenantName/type"),
                Mutation.of("required as a boolean")
                        .setProperty(
                                "/properties/connectionParameters/tenantName/uiDefinition/constraints/required", "true")
                        .finds(
                                "connection-required-not-string",
                                "/properties/connectionParameters/tenantName/uiDefinition/constraints/required"),
                Mutation.of("a secret as plain text")
                        .renameProperty("/properties/connectionParameters/tenantName", "clientSecret")
                        .finds("connection-secret-as-string", "/properties/connectionParameters/clientSecret/type"),
                Mutation.of("sets beside parameters")
                        .setProperty(
                                "/properties/connectionParameterSets",
                                "{'uiDefinition': {'displayName': 'Sign in', 'description': 'How to sign in.'}, 'values': [{'name': 'key', 'uiDefinition': {'displayName': 'Key', 'description': 'By key.'}, 'parameters': {}}]}")
                        .finds("connectionset-and-parameters", "/properties/connectionParameters"),
                Mutation.of("a set without title")
                        .removeProperty("/properties/connectionParameters")
                        .setProperty(
                                "/properties/connectionParameterSets",
                                "{'uiDefinition': {'displayName': 'Sign in', 'description': 'How to sign in.'}, 'values': [{'name': 'key', 'uiDefinition': {'displayname': 'Key', 'description': 'By key.'}, 'parameters': {'api_key': {'type': 'securestring'}}}]}")
                        .finds(
                                "connectionset-no-displayname",
                                "/properties/connectionParameterSets/values/0/uiDefinition/displayname"),
                Mutation.of("a set without parameters")
                        .removeProperty("/properties/connectionParameters")
                        .setProperty(
                                "/properties/connectionParameterSets",
                                "{'uiDefinition': {'displayName': 'Sign in', 'description': 'How to sign in.'}, 'values': [{'name': 'key', 'uiDefinition': {'displayName': 'Nothing', 'description': 'By nothing.'}}, {'name': 'other', 'uiDefinition': {'displayName': 'Key', 'description': 'By key.'}, 'parameters': {'api_key': {'type': 'securestring'}}}]}")
                        .finds("connectionset-without-parameters", "/properties/connectionParameterSets/values/0"),
                Mutation.of("no connection parameters")
                        .setProperty("/properties/connectionParameters", "{}")
                        .finds("security-without-connection-parameters", "/properties/connectionParameters"),
                Mutation.of("two security definitions")
                        .set("/securityDefinitions/login", "{'type': 'basic'}")
                        .finds("security-multiple-definitions", "/securityDefinitions"),
                Mutation.of("a flow that connections do not have")
                        .set("/securityDefinitions/oauth/flow", "'implicit'")
                        .finds("security-oauth-flow-unsupported", "/securityDefinitions/oauth/flow")
                        .butNotIn(Profile.PLAIN)
                        .butNotIn(Profile.POWERAPPS),
                Mutation.of("an identity provider that is not known")
                        .setProperty("/properties/connectionParameters/token/oAuthSettings/identityProvider", "'acme'")
                        .finds(
                                "oauth-identityprovider-unknown",
                                "/properties/connectionParameters/token/oAuthSettings/identityProvider"),
                Mutation.of("no address for tokens")
                        .removeProperty(
                                "/properties/connectionParameters/token/oAuthSettings/customParameters/tokenUrl")
                        .finds(
                                "oauth-parameter-missing",
                                "/properties/connectionParameters/token/oAuthSettings/customParameters"),
                Mutation.of("a parameter that the provider does not take")
                        .setProperty(
                                "/properties/connectionParameters/token/oAuthSettings/customParameters/audience",
                                "{'value': 'api'}")
                        .finds(
                                "oauth-parameter-unknown",
                                "/properties/connectionParameters/token/oAuthSettings/customParameters/audience"),
                Mutation.of("one redirect for all")
                        .setProperty("/properties/connectionParameters/token/oAuthSettings/redirectMode", "'Global'")
                        .finds(
                                "oauth-redirect-mode",
                                "/properties/connectionParameters/token/oAuthSettings/redirectMode"),
                Mutation.of("another redirect than that for all")
                        .setProperty("/properties/connectionParameters/token/oAuthSettings/redirectMode", "'Global'")
                        .setProperty(
                                "/properties/connectionParameters/token/oAuthSettings/redirectUrl",
                                "'https://contoso.com/redirect'")
                        .finds(
                                "oauth-redirecturl-not-global",
                                "/properties/connectionParameters/token/oAuthSettings/redirectUrl")
                        .also("oauth-redirect-mode", "the mode is that of older connectors"),
                Mutation.of("a secret in the file")
                        .setProperty(
                                "/properties/connectionParameters/token/oAuthSettings/clientSecret", "'s3cr3t-v4lu3'")
                        .finds(
                                "oauth-client-secret-present",
                                "/properties/connectionParameters/token/oAuthSettings/clientSecret"),
                Mutation.of("scopes with a comma")
                        .setProperty("/properties/connectionParameters/token/oAuthSettings/scopes", "['orders,shops']")
                        .finds(
                                "oauth-scope-with-comma",
                                "/properties/connectionParameters/token/oAuthSettings/scopes/0"),
                Mutation.of("a first party that is a boolean")
                        .setProperty(
                                "/properties/connectionParameters/token/oAuthSettings/properties/IsFirstParty", "false")
                        .finds(
                                "oauth-first-party-invalid",
                                "/properties/connectionParameters/token/oAuthSettings/properties/IsFirstParty"),
                Mutation.of("a policy of no template")
                        .setProperty("/properties/policyTemplateInstances/2/templateId", "'setheaders'")
                        .finds("policy-template-unknown", "/properties/policyTemplateInstances/2/templateId"),
                Mutation.of("a template with capitals")
                        .setProperty("/properties/policyTemplateInstances/2/templateId", "'SetHeader'")
                        .finds("policy-template-case", "/properties/policyTemplateInstances/2/templateId"),
                Mutation.of("a policy without value")
                        .removeProperty(
                                "/properties/policyTemplateInstances/2/parameters/x-ms-apimTemplateParameter.value")
                        .finds("policy-parameter-missing", "/properties/policyTemplateInstances/2/parameters"),
                Mutation.of("a policy with a parameter too many")
                        .setProperty(
                                "/properties/policyTemplateInstances/2/parameters/x-ms-apimTemplateParameter.mode",
                                "'x'")
                        .finds(
                                "policy-parameter-unknown",
                                "/properties/policyTemplateInstances/2/parameters/x-ms-apimTemplateParameter.mode"),
                Mutation.of("a policy with a value that is not known")
                        .setProperty(
                                "/properties/policyTemplateInstances/2/parameters/x-ms-apimTemplateParameter.existsAction",
                                "'replace'")
                        .finds(
                                "policy-parameter-invalid",
                                "/properties/policyTemplateInstances/2/parameters/x-ms-apimTemplateParameter.existsAction"),
                Mutation.of("a policy for no operation")
                        .setProperty(
                                "/properties/policyTemplateInstances/2/parameters/x-ms-apimTemplate-operationName",
                                "['ListOrder']")
                        .finds(
                                "policy-operation-dangling",
                                "/properties/policyTemplateInstances/2/parameters/x-ms-apimTemplate-operationName/0"),
                Mutation.of("a script for no operation")
                        .setProperty("/properties/scriptOperations/0", "'CreateOrders'")
                        .finds("script-operation-dangling", "/properties/scriptOperations/0"));
    }
}
