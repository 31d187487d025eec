package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Power Apps has no pickers. */
final class PowerfxPickerIgnored implements Rule {
    static final RuleInfo INFO = RuleInfo.of("powerfx-picker-ignored", Category.DYNAMIC)
            .powerApps(Severity.INFO)
            .summary("Power Apps reads neither the file picker nor the lists of the platform; the field takes "
                    + "a plain value there.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Extension extension : context.definition().extensions()) {
            Node values = extension.node();
            Node source = values.has("capability") ? values.at("capability") : values.at("builtInOperation");
            if (values.name().equals(DynamicCall.VALUES) && source.exists() && !isOfTrigger(values)) {
                reporter.report(
                        source,
                        "The choices come from " + source.shown() + ", which Power Apps does not know.",
                        "Offer the values by an operation as well, if Power Apps is to show them.");
            }
        }
    }

    /** A trigger is no function of Power Apps, whatever its inputs are. */
    private static boolean isOfTrigger(Node inside) {
        Node at = inside;
        while (at.parent() != at) {
            if (at.has("x-ms-trigger")) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }
}
