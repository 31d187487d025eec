package dev.flowconnector.swagger.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.PropertiesDocument;
import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.document.text.SourceFile;
import dev.flowconnector.swagger.validate.model.Folder;
import dev.flowconnector.swagger.validate.rule.Profile;
import dev.flowconnector.swagger.validate.rule.Publisher;
import dev.flowconnector.swagger.validate.rule.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs one rule on pieces of a connector, each set into a definition that is otherwise right: {@code RULE.operation(…)
 * .finds(at("/paths/~1orders/get/summary", "two blanks"))}.
 */
public final class RuleCheck {
    private static final String HEAD = """
            {
              "swagger": "2.0",
              "info": {"title": "Contoso Orders", "version": "1.0", "description": "Reads and writes the orders of a shop."},
              "host": "api.contoso.com",
              "basePath": "/",
              "schemes": ["https"],
              "consumes": ["application/json"],
              "produces": ["application/json"],
            """;

    private final Rule rule;
    private final Validator validator;
    private final String file;
    private final Map<String, byte[]> beside;

    private RuleCheck(Rule rule, Publisher publisher, String file, Map<String, byte[]> beside) {
        this.rule = rule;
        this.file = file;
        this.beside = beside;
        Profile profile = Arrays.stream(Profile.values())
                .filter(each -> rule.info().severity(each).isPresent())
                .findFirst()
                .orElseThrow();
        this.validator = Validator.withProfile(profile)
                .only(List.of(rule))
                .publisher(publisher)
                .build();
    }

    /** Checks of a rule, in the first profile that it runs in. */
    public static RuleCheck of(Rule rule) {
        return new RuleCheck(rule, Publisher.OWNER, "apiDefinition.swagger.json", Map.of());
    }

    /** The same for a connector of an independent publisher. */
    public RuleCheck independent() {
        return new RuleCheck(rule, Publisher.INDEPENDENT, file, beside);
    }

    /** The same for a connector in whose folder a file lies beside the definition. */
    public RuleCheck beside(String name, byte[] content) {
        Map<String, byte[]> files = new LinkedHashMap<>(beside);
        files.put(file, new byte[0]);
        files.put(name, content);
        return new RuleCheck(rule, Publisher.OWNER, file, files);
    }

    /** The same for a connector whose definition is in a file of this name; to be said before what lies beside it. */
    public RuleCheck definedIn(String name) {
        return new RuleCheck(rule, Publisher.OWNER, name, beside);
    }

    /** One expected finding. */
    public record Expected(String pointer, List<String> parts) {}

    /** A finding at a pointer whose message or repair contains all of these words. */
    public static Expected at(String pointer, String... parts) {
        return new Expected(pointer, List.of(parts));
    }

    /** A whole definition. */
    public Checked definition(String json) {
        return new Checked(new Frame("", ""), json);
    }

    /** A definition of these bytes. */
    public Checked bytes(byte[] content) {
        return new Checked(new Frame("", ""), SourceFile.of("apiDefinition.swagger.json", content), Optional.empty());
    }

    /** Members of the root beside those that every definition has. */
    public Checked root(String members) {
        return new Checked(new Frame(HEAD, "\n}"), members);
    }

    /** The members of {@code info}. */
    public Checked info(String members) {
        return new Checked(new Frame("{\"swagger\": \"2.0\", \"paths\": {}, \"info\": {", "}}"), members);
    }

    /** The members of {@code paths}. */
    public Checked paths(String members) {
        return new Checked(new Frame(HEAD + "\"paths\": {", "}}"), members);
    }

    /** The members of the operation {@code GET /orders}: {@code /paths/~1orders/get}. */
    public Checked operation(String members) {
        return new Checked(new Frame(HEAD + "\"paths\": {\"/orders\": {\"get\": {", "}}}}"), members);
    }

    /** The elements of the parameters of {@code GET /orders}: {@code /paths/~1orders/get/parameters}. */
    public Checked parameters(String elements) {
        return new Checked(
                new Frame(
                        HEAD + "\"paths\": {\"/orders\": {\"get\": {\"operationId\": \"ListOrders\", \"parameters\": [",
                        "], \"responses\": {\"200\": {\"description\": \"OK\"}}}}}}"),
                elements);
    }

    /** The schema of the body of {@code POST /orders}: {@code /paths/~1orders/post/parameters/0/schema}. */
    public Checked body(String schema) {
        return new Checked(
                new Frame(
                        HEAD
                                + "\"paths\": {\"/orders\": {\"post\": {\"operationId\": \"CreateOrder\", \"parameters\": ["
                                + "{\"name\": \"body\", \"in\": \"body\", \"required\": true, \"schema\": ",
                        "}], \"responses\": {\"200\": {\"description\": \"OK\"}}}}}}"),
                schema);
    }

    /** The schema of the answer of {@code GET /orders}: {@code /paths/~1orders/get/responses/200/schema}. */
    public Checked response(String schema) {
        return new Checked(
                new Frame(
                        HEAD + "\"paths\": {\"/orders\": {\"get\": {\"operationId\": \"ListOrders\","
                                + " \"responses\": {\"200\": {\"description\": \"OK\", \"schema\": ",
                        "}}}}}}"),
                schema);
    }

    /** The members of {@code properties} of apiProperties.json, beside a definition with the operation ListOrders. */
    public Checked properties(String members) {
        return properties(HEAD + "\"paths\": {\"/orders\": {\"get\": {\"operationId\": \"ListOrders\"}}}}", members);
    }

    /** The members of {@code properties} of apiProperties.json, beside a definition. */
    public Checked properties(String definition, String members) {
        Frame frame = new Frame("{\"properties\": {", "}}");
        return new Checked(
                frame,
                SourceFile.of("apiDefinition.swagger.json", definition),
                Optional.of(SourceFile.of("apiProperties.json", frame.around(members))));
    }

    /** What stands around a piece. */
    private record Frame(String before, String after) {
        String around(String piece) {
            return before + piece + after;
        }
    }

    /** A piece that was checked. */
    public final class Checked {
        private final Frame frame;
        private final SourceFile definition;
        private final Optional<SourceFile> properties;
        private final List<Finding> findings;

        private Checked(Frame frame, String piece) {
            this(frame, SourceFile.of("apiDefinition.swagger.json", frame.around(piece)), Optional.empty());
        }

        private Checked(Frame frame, SourceFile definition, Optional<SourceFile> properties) {
            this.frame = frame;
            this.definition = definition;
            this.properties = properties;
            Optional<PropertiesDocument> document = properties.map(SourceFile::properties);
            ValidationResult result = beside.isEmpty()
                    ? document.map(file -> validator.validate(definition.definition(), file))
                            .orElseGet(() -> validator.validate(definition.definition()))
                    : validator.validate(definition.definition(), document, Folder.of(file, beside));
            this.findings = result.findings();
        }

        /** Nothing is found. */
        public void silent() {
            assertThat(findings).isEmpty();
        }

        /** Exactly this is found, in this order. */
        public Checked finds(Expected... expected) {
            assertThat(findings)
                    .extracting(finding -> finding.pointer().toString())
                    .containsExactly(
                            Arrays.stream(expected).map(Expected::pointer).toArray(String[]::new));
            List<String> missing = new ArrayList<>();
            for (int i = 0; i < expected.length; i++) {
                Finding finding = findings.get(i);
                String text = finding.message() + " " + finding.repair();
                expected[i].parts.stream().filter(part -> !text.contains(part)).forEach(missing::add);
                assertThat(finding.rule()).isEqualTo(rule.info().id());
            }
            assertThat(missing).as("words that are missing in " + findings).isEmpty();
            return this;
        }

        /** All findings have this severity. */
        public Checked withSeverity(Severity severity) {
            assertThat(findings).extracting(Finding::severity).containsOnly(severity);
            return this;
        }

        /** No message and no repair holds this text. */
        public Checked keepsToItself(String secret) {
            assertThat(findings)
                    .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain(secret));
            return this;
        }

        /** No finding brings a repair that a machine may carry out. */
        public Checked unfixed() {
            assertThat(findings)
                    .allSatisfy(finding -> assertThat(finding.edits()).isEmpty());
            return this;
        }

        /** After the fix the piece reads so, the rule is silent, and fixing again changes nothing. */
        public void fixedTo(String piece) {
            Fixer fixer = Fixer.of(validator);
            Fixer.Fixed fixed = fixer.fix(definition, properties);
            SourceFile file = fixed.properties().orElse(fixed.definition());
            assertThat(file.text()).isEqualTo(frame.around(piece));
            Fixer.Fixed again = fixer.fix(fixed.definition(), fixed.properties());
            assertThat(again.properties().orElse(again.definition()).text()).isEqualTo(file.text());
            ValidationResult result = fixed.properties()
                    .map(props -> validator.validate(fixed.definition().definition(), props.properties()))
                    .orElseGet(() -> validator.validate(fixed.definition().definition()));
            assertThat(result.findings()).isEmpty();
        }
    }
}
