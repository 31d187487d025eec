package dev.flowconnector.swagger.validate.rules.properties;

import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;

/** The rules about the properties of the connector. */
public final class PropertiesRules {
    private static final List<Rule> ALL = List.of(
            new PropsJsonInvalid(),
            new BrandcolorForbidden(),
            new ConnectionRequiredNotString(),
            new PolicyOperationDangling(),
            new PropsUnknownKey(),
            new BrandcolorMissing(),
            new BrandcolorInvalid(),
            new BrandcolorIndependent(),
            new PublisherMissing(),
            new StackownerMissing(),
            new ConnectionsetAndParameters(),
            new ConnectionsetNoDisplayname(),
            new ConnectionsetWithoutParameters(),
            new ConnectionTypeUnknown(),
            new ConnectionTypeWrongCase(),
            new ConnectionNameInvalid(),
            new ConnectionSecretAsString(),
            new SecurityWithoutConnectionParameters(),
            new SecurityMultipleDefinitions(),
            new SecurityOauthFlowUnsupported(),
            new OauthIdentityproviderUnknown(),
            new OauthParameterMissing(),
            new OauthParameterUnknown(),
            new OauthFirstPartyInvalid(),
            new OauthRedirectMode(),
            new OauthRedirecturlNotGlobal(),
            new OauthClientSecretPresent(),
            new OauthScopeWithComma(),
            new PolicyTemplateUnknown(),
            new PolicyTemplateCase(),
            new PolicyParameterMissing(),
            new PolicyParameterUnknown(),
            new PolicyParameterInvalid(),
            new ScriptOperationDangling(),
            new CapabilityUnknown());

    private PropertiesRules() {}

    /** All of them, in the order in which they run. */
    public static List<Rule> all() {
        return ALL;
    }
}
