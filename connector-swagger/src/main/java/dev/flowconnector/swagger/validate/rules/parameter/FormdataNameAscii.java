package dev.flowconnector.swagger.validate.rules.parameter;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.Parameter;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;

/** Names of form fields are ASCII. */
final class FormdataNameAscii implements Rule {
    static final RuleInfo INFO = RuleInfo.of("formdata-name-ascii", Category.PARAMETER)
            .official("InvalidFormDataParameterName")
            .plain(Severity.WARNING)
            .certification(Severity.ERROR)
            .summary("The name of a form field in letters that a form cannot carry is dropped by the designer.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(RuleContext context, Reporter reporter) {
        for (Parameter parameter : context.definition().parameters()) {
            if (parameter.in().equals("formData")) {
                check(parameter, parameter.node().says("type", "file"), reporter);
            }
        }
    }

    private static void check(Parameter parameter, boolean file, Reporter reporter) {
        String wrong = wrongLetter(parameter.name(), file);
        if (!wrong.isEmpty()) {
            reporter.report(
                    parameter.node().at("name"),
                    "The name '" + parameter.name() + "' of a form field contains '" + wrong + "'.",
                    "Use letters without accents, digits and marks other than quotes" + (file ? " and @." : "."));
        }
    }

    /** The first letter that is not allowed; empty if all are. */
    private static String wrongLetter(String name, boolean file) {
        for (int i = 0; i < name.length(); i++) {
            int letter = name.codePointAt(i);
            if (letter < ' ' || letter > '~' || letter == '"' || (file && letter == '@')) {
                return Character.toString(letter);
            }
        }
        return "";
    }
}
