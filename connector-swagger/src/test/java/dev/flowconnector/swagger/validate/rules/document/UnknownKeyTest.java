package dev.flowconnector.swagger.validate.rules.document;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import org.junit.jupiter.api.Test;

class UnknownKeyTest {
    private static final RuleCheck RULE = RuleCheck.of(new UnknownKey());

    @Test
    void propertyOfAnyName_silent() {
        RULE.response(
                        "{\"type\": \"object\", \"properties\": {\"basepath\": {\"type\": \"string\"}}, \"x-nullable\": true}")
                .silent();
    }

    @Test
    void exampleAndDefault_silent() {
        RULE.response("{\"example\": {\"a\": 1}, \"default\": {\"b\": 2}, \"enum\": [{\"c\": 3}]}")
                .silent();
    }

    @Test
    void besideAReference_silent() {
        RULE.response("{\"$ref\": \"#/definitions/A\", \"deprecate\": true}").silent();
    }

    @Test
    void otherCase_mended() {
        RULE.definition("{\"swagger\": \"2.0\", \"basepath\": \"/\"}")
                .finds(at("/basepath", "Did you mean 'basePath'?"))
                .fixedTo("{\"swagger\": \"2.0\", \"basePath\": \"/\"}");
    }

    @Test
    void typeBesideTheSchemaOfABody_oneFinding() {
        RULE.parameters(
                        "{\"name\": \"body\", \"in\": \"body\", \"type\": \"object\", \"schema\": {\"type\": \"object\"}}")
                .finds(at("/paths/~1orders/get/parameters/0/type", "'schema'"))
                .unfixed();
    }

    @Test
    void inEveryKindOfObject_oneFindingEach() {
        RULE.root(
                        "\"paths\": {\"/a\": {\"trace\": {}, \"get\": {\"callbacks\": {}, \"responses\": {\"200\": {\"content\":"
                                + " {}, \"headers\": {\"H\": {\"type\": \"array\", \"items\": {\"ref\": \"a\"}}}}}}}}")
                .finds(
                        at("/paths/~1a/trace"),
                        at("/paths/~1a/get/callbacks"),
                        at("/paths/~1a/get/responses/200/content"),
                        at("/paths/~1a/get/responses/200/headers/H/items/ref"));
    }
}
