package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about the properties of the connector. */
public final class PropertiesRules {
    private PropertiesRules() {}

    /** Those that the plain profile knows, in the order in which they run. */
    public static List<Rule> plain() {
        return List.of(
                new PropsJsonInvalid(),
                new PolicyOperationDangling(),
                new PropsUnknownKey(),
                new ConnectionsetWithoutParameters(),
                new ConnectionTypeUnknown(),
                new ConnectionTypeWrongCase(),
                new SecurityWithoutConnectionParameters(),
                new SecurityOauthFlowUnsupported(),
                new OauthIdentityproviderUnknown(),
                new OauthParameterMissing(),
                new OauthClientSecretPresent(),
                new PolicyTemplateUnknown(),
                new PolicyParameterMissing(),
                new PolicyParameterUnknown(),
                new PolicyParameterInvalid(),
                new ScriptOperationDangling());
    }

    /** Those that it does not know, in the order in which they run. */
    public static List<Rule> others() {
        return List.of(
                new BrandcolorForbidden(),
                new ConnectionRequiredNotString(),
                new BrandcolorMissing(),
                new BrandcolorInvalid(),
                new BrandcolorIndependent(),
                new PublisherMissing(),
                new StackownerMissing(),
                new ConnectionsetAndParameters(),
                new ConnectionsetNoDisplayname(),
                new ConnectionNameInvalid(),
                new ConnectionSecretAsString(),
                new SecurityMultipleDefinitions(),
                new OauthParameterUnknown(),
                new OauthFirstPartyInvalid(),
                new OauthRedirectMode(),
                new OauthRedirecturlNotGlobal(),
                new OauthScopeWithComma(),
                new PolicyTemplateCase(),
                new CapabilityUnknown());
    }
}
