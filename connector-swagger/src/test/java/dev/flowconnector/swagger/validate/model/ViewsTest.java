package dev.flowconnector.swagger.validate.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.document.text.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private final Definition definition =
            Definition.of(SourceFile.of("views.json", """
            {"swagger": "2.0", "info": {"title": "T", "version": "1"},
             "parameters": {"Page": {"name": "page", "in": "query", "type": "integer"}},
             "paths": {"/orders": {"get": {"operationId": "List",
               "parameters": [{"$ref": "#/parameters/Page"}, {"name": "top", "in": "query", "type": "integer"}],
               "responses": {"200": {"description": "OK"}, "404": {"description": "None"}}}}}}
            """).definition());
    private final Operation operation = definition.operations().get(0);

    @Test
    void whatWasAskedForBefore_isNotWorkedOutAgain() {
        assertThat(operation.parameters()).hasSize(2).isSameAs(operation.parameters());
        assertThat(operation.responses()).hasSize(2).isSameAs(operation.responses());
        assertThat(definition.view(Names.class, Names::of)).isSameAs(definition.view(Names.class, Names::of));
    }

    @Test
    void somethingHidden_isMissingFromThenOn() {
        assertThat(definition.view(Names.class, Names::of).names).containsExactly("page", "top");

        definition.root().at("parameters").at("Page").hide();
        operation.node().at("responses").at("404").hide();

        assertThat(operation.parameters()).extracting(Parameter::name).containsExactly("top");
        assertThat(operation.responses()).extracting(Response::code).containsExactly("200");
        assertThat(definition.view(Names.class, Names::of).names).containsExactly("top");
    }

    private record Names(List<String> names) {
        static Names of(Definition definition) {
            return new Names(definition.operations().get(0).parameters().stream()
                    .map(Parameter::name)
                    .toList());
        }
    }
}
