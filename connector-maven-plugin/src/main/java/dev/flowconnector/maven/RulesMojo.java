package dev.flowconnector.maven;

import dev.flowconnector.swagger.validate.files.ValidationPlan;
import dev.flowconnector.swagger.validate.report.RuleList;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;

/** Lists the rules that {@code connector:validate} holds connectors against, and how much each matters. */
@Mojo(name = "rules", requiresProject = false, threadSafe = true)
public final class RulesMojo extends AbstractMojo {
    @Override
    public void execute() {
        for (String line : RuleList.lines(ValidationPlan.rules())) {
            getLog().info(line);
        }
    }
}
