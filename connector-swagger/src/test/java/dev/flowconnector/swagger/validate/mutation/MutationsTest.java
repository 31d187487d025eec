package dev.flowconnector.swagger.validate.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.Validator;
import dev.flowconnector.swagger.validate.rule.Profile;
import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault alone, in a connector without any other, is found by the rule that is meant for it and by no other. */
class MutationsTest {
    static Stream<Mutation> mutations() {
        return Stream.of(
                        DocumentMutations.all(),
                        TextMutations.all(),
                        PathMutations.all(),
                        OperationMutations.all(),
                        ParameterMutations.all(),
                        SchemaMutations.all(),
                        ResponseMutations.all(),
                        ExtensionMutations.all(),
                        DynamicMutations.all(),
                        TriggerMutations.all(),
                        PropertiesMutations.all(),
                        FolderMutations.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @EnumSource
    void connectorWithoutFault_silent(Profile profile) {
        assertThat(new Connector().findings(profile)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void oneFault_foundByTheRuleMeantForItWhereItIs(Mutation mutation) {
        Connector connector = mutation.applied();
        Set<String> others = new TreeSet<>();
        for (Profile profile : Profile.values()) {
            List<Finding> findings = connector.findings(profile);
            boolean runs = mutation.isFoundIn(profile)
                    && rule(mutation.rule()).info().severity(profile).isPresent();
            assertThat(findings.stream()
                            .filter(finding -> finding.rule().equals(mutation.rule()))
                            .map(finding -> finding.pointer().toString()))
                    .as("where %s finds something in the profile %s, of %s", mutation.rule(), profile, findings)
                    .containsExactlyInAnyOrderElementsOf(runs ? mutation.pointers() : List.of());
            findings.stream()
                    .map(Finding::rule)
                    .filter(rule -> !rule.equals(mutation.rule()))
                    .forEach(others::add);
        }
        assertThat(others)
                .as("rules that speak as well")
                .isEqualTo(mutation.allowed().keySet());
    }

    @Test
    void mutations_manyAndEachNamedOnce() {
        assertThat(mutations().map(Mutation::toString))
                .hasSizeGreaterThanOrEqualTo(150)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRuleThatMayBeAnError_hasAMutation() {
        Set<String> met = mutations().map(Mutation::rule).collect(Collectors.toSet());
        assertThat(Validator.builtInRules().stream()
                        .filter(MutationsTest::mayBeAnError)
                        .map(rule -> rule.info().id())
                        .filter(id -> !met.contains(id)))
                .isEmpty();
    }

    private static boolean mayBeAnError(Rule rule) {
        return rule.info().severities().containsValue(Severity.ERROR);
    }

    private static Rule rule(String id) {
        return Validator.builtInRules().stream()
                .filter(rule -> rule.info().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no rule " + id));
    }
}
