package dev.flowconnector.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.validate.Validator;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

/** The plugin's list of rules. */
class RulesMojoTest {
    @Test
    void rules_allOfThem() {
        List<String> lines = new ArrayList<>();
        RulesMojo goal = new RulesMojo();
        goal.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                lines.add(line.toString());
            }
        });

        goal.execute();

        assertThat(Validator.builtInRules())
                .allSatisfy(rule -> assertThat(lines)
                        .anyMatch(line -> line.startsWith(rule.info().id() + " (")));
    }
}
