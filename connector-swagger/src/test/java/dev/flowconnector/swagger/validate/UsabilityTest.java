package dev.flowconnector.swagger.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.document.text.SourceFile;
import dev.flowconnector.swagger.validate.rule.Profile;
import org.junit.jupiter.api.Test;

/** What Power Apps can use of a connector. */
class UsabilityTest {
    private static final String GOOD = "\"/good\": {\"get\": {\"operationId\": \"Good\", \"responses\": {\"200\":"
            + " {\"description\": \"OK\", \"schema\": {\"$ref\": \"#/definitions/Good\"}}}}}";

    private static Usability of(String paths) {
        return Validator.of(Profile.POWERAPPS)
                .validate(SourceFile.of("d.json", """
                        {"swagger": "2.0", "host": "api.contoso.com", "schemes": ["https"],
                         "info": {"title": "Orders", "version": "1", "description": "Reads orders."},
                         "paths": {%s}, "definitions": {"Good": {"type": "string"}}}
                        """.formatted(paths)).definition())
                .usability()
                .orElseThrow();
    }

    @Test
    void otherProfiles_notAsked() {
        assertThat(Validator.of(Profile.CERTIFICATION)
                        .validate(SourceFile.of("d.json", "{\"swagger\": \"2.0\", \"paths\": {}}")
                                .definition())
                        .usability())
                .isEmpty();
    }

    @Test
    void nothingWrong_allOfThemAndInternalOnesNotCounted() {
        Usability usability = of(GOOD
                + ", \"/hidden\": {\"get\": {\"operationId\": \"Hidden\", \"x-ms-visibility\": \"internal\","
                + " \"produces\": [\"application/pdf\"], \"responses\": {\"200\": {\"description\": \"OK\"}}}}");

        assertThat(usability.sentence()).isEqualTo("1 of 1 operations usable in Power Apps");
        assertThat(usability.isComplete()).isTrue();
        assertThat(usability.unusable()).isEmpty();
    }

    @Test
    void errorInAnOperation_thatOneWithTheReason() {
        Usability usability = of(
                GOOD + ", \"/pdf\": {\"get\": {\"operationId\": \"Pdf\", \"produces\": [\"application/pdf\"],"
                        + " \"responses\": {\"200\": {\"description\": \"OK\", \"schema\": {\"type\": \"string\"}}}},"
                        + " \"delete\": {\"operationId\": \"Remove\", \"responses\": {\"200\": {\"description\": \"OK\"}}}}");

        assertThat(usability.sentence()).isEqualTo("2 of 3 operations usable in Power Apps");
        assertThat(usability.unusable()).singleElement().satisfies(unusable -> {
            assertThat(unusable.operation()).isEqualTo("'Pdf'");
            assertThat(unusable.reasons()).singleElement().asString().startsWith("powerfx-unsupported-produces: ");
        });
    }

    @Test
    void severalReasons_inTheOrderOfTheFile() {
        Usability usability = of(GOOD + """
                , "/pdf": {"get": {"operationId": "Pdf", "produces": ["application/pdf"],
                  "responses": {"200": {"description": "OK", "schema": {"type": "string"}}},
                  "parameters": [{"name": "a", "in": "query", "type": "string"},
                                 {"name": "a", "in": "query", "type": "string"}]}}""");

        assertThat(usability.unusable())
                .singleElement()
                .satisfies(unusable -> assertThat(unusable.reasons())
                        .extracting(reason -> reason.substring(0, reason.indexOf(':')))
                        .containsExactly("powerfx-unsupported-produces", "param-duplicate"));
    }

    @Test
    void errorInWhatIsReferredTo_allThatReachIt() {
        Usability usability = Validator.of(Profile.POWERAPPS)
                .validate(SourceFile.of("d.json", """
                        {"swagger": "2.0", "host": "api.contoso.com", "schemes": ["https"],
                         "info": {"title": "Orders", "version": "1", "description": "Reads orders."}, "paths": {
                          "/list": {"get": {"operationId": "List", "responses": {"200": {"description": "OK",
                            "schema": {"type": "array", "items": {"$ref": "#/definitions/Outer"}}}}}},
                          "/good": {"get": {"operationId": "Good", "responses": {"200": {"description": "OK"}}}}},
                         "definitions": {
                          "Outer": {"type": "object", "properties": {"inner": {"$ref": "#/definitions/Inner"}}},
                          "Inner": {"type": "object", "properties": {"n": {"type": "integer", "format": "int65"},
                            "outer": {"$ref": "#/definitions/Outer"}}}}}
                        """).definition())
                .usability()
                .orElseThrow();

        assertThat(usability.sentence()).isEqualTo("1 of 2 operations usable in Power Apps");
        assertThat(usability.unusable()).singleElement().satisfies(unusable -> {
            assertThat(unusable.operation()).isEqualTo("'List'");
            assertThat(unusable.reasons()).singleElement().asString().startsWith("format-unknown: ");
        });
    }

    @Test
    void triggers_never() {
        Usability usability =
                of(GOOD + ", \"/changes\": {\"get\": {\"operationId\": \"OnChange\", \"x-ms-trigger\": \"batch\","
                        + " \"responses\": {\"200\": {\"description\": \"OK\", \"schema\": {\"type\": \"array\","
                        + " \"items\": {\"type\": \"string\"}}}}}}");

        assertThat(usability.sentence()).isEqualTo("1 of 2 operations usable in Power Apps");
        assertThat(usability.unusable().get(0).reasons()).contains("Power Apps has no triggers.");
    }

    @Test
    void errorInTheConnector_noneOfThem() {
        Usability usability = Validator.of(Profile.POWERAPPS)
                .validate(SourceFile.of("d.json", """
                        {"swagger": "2.0", "host": "api.contoso.com", "schemes": ["http", "https"],
                         "info": {"title": "Orders", "version": "1", "description": "Reads orders."}, "paths": {%s},
                         "definitions": {"Good": {"type": "string"}}}
                        """.formatted(GOOD)).definition())
                .usability()
                .orElseThrow();

        assertThat(usability.sentence()).isEqualTo("0 of 1 operations usable in Power Apps");
        assertThat(usability.connector()).singleElement().asString().startsWith("schemes-first-not-https: ");
    }
}
