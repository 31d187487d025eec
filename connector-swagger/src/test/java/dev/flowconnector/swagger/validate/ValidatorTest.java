package dev.flowconnector.swagger.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.SwaggerDocument;
import dev.flowconnector.swagger.document.text.SourceFile;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Profile;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts: severities, suppressions, baselines, and the gate before the rules about content. */
class ValidatorTest {
    private static final String RULE = "summary-missing";

    private static SwaggerDocument definition(String members) {
        return SourceFile.of("d.json", """
                {"swagger": "2.0", "info": {"title": "Orders", "version": "1", "description": "d"}, "paths": {
                  "/orders": {"get": {"operationId": "ListOrders", %s "responses": {"200": {"description": "OK"}}}},
                  "/items": {"get": {"operationId": "ListItems", "responses": {"200": {"description": "OK"}}}}}}
                """.formatted(members)).definition();
    }

    private static ValidationResult run(Validator.Builder builder) {
        return builder.build().validate(definition(""));
    }

    private static Validator.Builder certification() {
        return Validator.withProfile(Profile.CERTIFICATION);
    }

    private static String[] pointers(ValidationResult result) {
        return result.findings().stream()
                .filter(finding -> finding.rule().equals(RULE))
                .map(finding -> finding.pointer().toString())
                .toArray(String[]::new);
    }

    @Test
    void withoutDecisions_everyPlace() {
        assertThat(pointers(run(certification()))).containsExactly("/paths/~1orders/get", "/paths/~1items/get");
    }

    @Test
    void suppressionOfAnOperation_onlyThere() {
        ValidationResult result = run(certification().suppress(new Suppression(RULE, "ListOrders", "Known.")));

        assertThat(pointers(result)).containsExactly("/paths/~1items/get");
        assertThat(result.accepted()).extracting(Finding::rule).containsExactly(RULE);
        assertThat(result.unused()).isEmpty();
    }

    @Test
    void suppressionAtAPointer_thereAndBelowAndNotBeside() {
        assertThat(pointers(run(certification().suppress(new Suppression(RULE, "/paths/~1items", "Known.")))))
                .containsExactly("/paths/~1orders/get");
        assertThat(pointers(run(certification().suppress(new Suppression(RULE, "/paths/~1item", "Known.")))))
                .hasSize(2);
        assertThat(pointers(run(certification().suppress(new Suppression(RULE, "", "Known.")))))
                .isEmpty();
    }

    @Test
    void suppressionOfNothing_listed() {
        Suppression nothing = new Suppression(RULE, "ListNothing", "Known.");

        assertThat(run(certification().suppress(nothing)).unused()).containsExactly(nothing);
    }

    @Test
    void suppressionOfARuleOfAnotherProfile_notMissed() {
        Suppression other = new Suppression(RULE, "ListNothing", "Known.");

        assertThat(run(Validator.withProfile(Profile.POWERAPPS).suppress(other)).unused())
                .isEmpty();
    }

    @Test
    void severityOfOnesOwn_inAnyProfile() {
        assertThat(run(Validator.withProfile(Profile.POWERAPPS).severity(RULE, Severity.INFO))
                        .findings())
                .filteredOn(finding -> finding.rule().equals(RULE))
                .hasSize(2)
                .extracting(Finding::severity)
                .containsOnly(Severity.INFO);
        assertThat(pointers(run(certification().off(RULE)))).isEmpty();
    }

    @Test
    void unknownRule_saidWithTheOneThatWasMeant() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> certification().off("sumary-missing").build())
                .withMessageContaining("Did you mean 'summary-missing'?");
    }

    @Test
    void ruleOfOnesOwn_cannotTakeTheIdOfAnotherProfilesRule() {
        Rule own = new Rule() {
            @Override
            public RuleInfo info() {
                return RuleInfo.of(RULE, Category.OPERATION)
                        .everywhere(Severity.WARNING)
                        .summary("The same id.");
            }

            @Override
            public void check(RuleContext context, Reporter reporter) {}
        };

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validator.withProfile(Profile.PLAIN).rule(own).build())
                .withMessageContaining("Two rules have the id '" + RULE + "'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "word", "Two-words", "two--words", "-two-words", "two-words-", "2-words", "two words"})
    void idOfARule_kebabCase(String id) {
        RuleInfo.Builder rule = RuleInfo.of(id, Category.OPERATION).everywhere(Severity.ERROR);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.summary("Something is wrong."))
                .withMessageContaining("\"" + id + "\" is not kebab-case");
    }

    @Test
    void suppressionWithoutReason_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Suppression(RULE, "ListOrders", " "));
    }

    @Test
    void baseline_whatWasThereDoesNotCountAndTheRestDoes() {
        SwaggerDocument document = definition("\"summary\": \"List orders\",");
        Validator validator = certification().build();
        Baseline baseline = Baseline.of(document, validator.validate(document));

        assertThat(validator.with(baseline).validate(document).findings()).isEmpty();
        assertThat(pointers(validator.with(baseline).validate(definition("")))).containsExactly("/paths/~1orders/get");
    }

    @Test
    void baselines_eachConnectorItsOwn() {
        SwaggerDocument document = definition("");
        Validator validator = certification().build();
        Baselines written = Baselines.empty()
                .with("a.json", Baseline.of(document, validator.validate(document)))
                .with("b.json", Baseline.empty());

        Baselines read = Baselines.parse(written.toJson());

        assertThat(read.toJson()).isEqualTo(written.toJson());
        assertThat(validator.with(read.of("a.json")).validate(document).findings())
                .isEmpty();
        assertThat(validator.with(read.of("b.json")).validate(document).findings())
                .isNotEmpty();
        assertThat(validator.with(read.of("c.json")).validate(document).findings())
                .isNotEmpty();
    }

    @Test
    void otherJson_noBaselines() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baselines.parse("{\"findings\": []}"))
                .withMessageContaining("\"connectors\" is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Baselines.parse("{"))
                .withMessageContaining("A baseline is JSON");
    }

    @Test
    void brokenOperation_oneFindingAndNoneAboutItsContent() {
        SwaggerDocument document = SourceFile.of("d.json", """
                {"swagger": "2.0", "info": {"title": "Orders", "version": "1", "description": "Reads orders."}, "paths": {
                  "/orders": {"get": {"operationId": "ListOrders", "parameters": {"name": "x"}, "responses": []}}}}
                """).definition();

        assertThat(Validator.of(Profile.CERTIFICATION).validate(document).findings())
                .filteredOn(finding -> finding.pointer().toString().startsWith("/paths/~1orders/get/"))
                .extracting(finding -> finding.pointer().toString())
                .doesNotHaveDuplicates()
                .containsOnly("/paths/~1orders/get/parameters", "/paths/~1orders/get/responses");
    }
}
