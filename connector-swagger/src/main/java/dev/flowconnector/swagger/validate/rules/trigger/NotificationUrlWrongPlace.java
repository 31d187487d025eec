package dev.flowconnector.swagger.validate.rules.trigger;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Direction;
import dev.flowconnector.swagger.validate.model.Extension;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.model.Schema;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;
import java.util.Set;

/** The callback address stands in the body of a request. */
final class NotificationUrlWrongPlace implements Rule {
    static final RuleInfo INFO = RuleInfo.of("notification-url-wrong-place", Category.TRIGGER)
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .summary("Only a property of the body of a request may take the callback address; elsewhere it"
                    + " is refused or never filled in.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Extension extension : context.definition().extensions()) {
            Node mark = extension.node();
            if (mark.name().equals(CallbackUrl.NAME) && mark.isTrue() && isMisplaced(context, extension)) {
                reporter.reportKey(
                        mark,
                        "\"x-ms-notification-url\" stands on "
                                + (extension.position() == Extension.Position.SCHEMA
                                        ? "something that the API sends"
                                        : "something that is no property of a body")
                                + "; only a property of the body of a request is allowed.",
                        "Move it to the property of the request's body that takes the callback address.");
            }
        }
    }

    private static boolean isMisplaced(RuleContext context, Extension extension) {
        if (extension.position() != Extension.Position.SCHEMA) {
            return true;
        }
        Optional<Schema> schema = context.definition().schema(extension.node().parent());
        Set<Direction> directions = schema.isPresent() ? schema.get().directions() : Set.of();
        return !directions.isEmpty() && !directions.contains(Direction.INPUT);
    }
}
