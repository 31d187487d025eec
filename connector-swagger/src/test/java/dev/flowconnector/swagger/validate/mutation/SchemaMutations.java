package dev.flowconnector.swagger.validate.mutation;

import dev.flowconnector.swagger.validate.rule.Profile;
import java.util.List;

/** Faults of schemas. */
final class SchemaMutations {
    private SchemaMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("a type that does not exist")
                        .set("/definitions/Item/properties/article/type", "'text'")
                        .finds("type-unknown", "/definitions/Item/properties/article/type"),
                Mutation.of("a type of a parameter that is an object")
                        .set("/paths/~1orders/get/parameters/1/type", "'object'")
                        .finds("type-unknown", "/paths/~1orders/get/parameters/1/type"),
                Mutation.of("a list of types")
                        .set("/definitions/Item/properties/article/type", "['string', 'null']")
                        .finds("type-list", "/definitions/Item/properties/article/type"),
                Mutation.of("properties without type")
                        .remove("/definitions/Item/type")
                        .finds("type-missing", "/definitions/Item"),
                Mutation.of("elements of an object")
                        .set("/definitions/Item/items", "{'type': 'string'}")
                        .finds("type-contradicts-members", "/definitions/Item/items"),
                Mutation.of("a list without elements")
                        .remove("/definitions/Order/properties/items/items")
                        .finds("array-without-items", "/definitions/Order/properties/items"),
                Mutation.of("elements of which nothing is known")
                        .set("/definitions/Order/properties/items/items", "{}")
                        .finds("array-empty-items", "/definitions/Order/properties/items/items"),
                Mutation.of("a keyword of OpenAPI 3")
                        .set("/definitions/Item/properties/article/nullable", "true")
                        .finds("keyword-unsupported", "/definitions/Item/properties/article/nullable"),
                Mutation.of("a choice of schemas")
                        .set("/definitions/Item/properties/article/oneOf", "[{'type': 'string'}]")
                        .finds("keyword-unsupported", "/definitions/Item/properties/article/oneOf"),
                Mutation.of("parts to be put together")
                        .set("/definitions/Order/properties/items/items", "{'allOf': [{'$ref': '#/definitions/Item'}]}")
                        .finds("allof-not-merged", "/definitions/Order/properties/items/items/allOf"),
                Mutation.of("a reference that leads nowhere")
                        .set("/definitions/Order/properties/items/items/$ref", "'#/definitions/Itme'")
                        .finds("ref-dangling", "/definitions/Order/properties/items/items/$ref"),
                Mutation.of("a reference out of the file")
                        .set("/definitions/Order/properties/items/items/$ref", "'items.json#/Item'")
                        .finds("ref-external", "/definitions/Order/properties/items/items/$ref"),
                Mutation.of("something beside a reference")
                        .set("/definitions/NewOrder/properties/customer/description", "'Who orders.'")
                        .finds("ref-with-siblings", "/definitions/NewOrder/properties/customer"),
                Mutation.of("a definition that only refers")
                        .set("/definitions/Position", "{'$ref': '#/definitions/Item'}")
                        .finds("definition-only-reference", "/definitions/Position/$ref"),
                Mutation.of("a schema inside itself")
                        .set(
                                "/definitions/Item/properties/parts",
                                "{'type': 'array', 'x-ms-summary': 'Parts', 'description': 'What it is made of.', 'items': {'$ref': '#/definitions/Item'}}")
                        .finds("schema-recursive", "/definitions/Item/properties/parts/items"),
                Mutation.of("an object that requires itself")
                        .set("/definitions/Item/properties/whole", "{'$ref': '#/definitions/Item'}")
                        .set("/definitions/Item/required", "['whole']")
                        .finds("required-loop", "/definitions/Item/properties/whole")
                        .also("schema-recursive", "what requires itself contains itself"),
                Mutation.of("an unknown format of a text")
                        .set("/definitions/Item/properties/article/format", "'guid'")
                        .finds("format-unknown", "/definitions/Item/properties/article/format")
                        .butNotIn(Profile.POWERAPPS),
                Mutation.of("an unknown format of a number")
                        .set("/definitions/Item/properties/amount/format", "'uint8'")
                        .finds("format-unknown", "/definitions/Item/properties/amount/format"),
                Mutation.of("an empty format")
                        .set("/definitions/Item/properties/article/format", "''")
                        .finds("format-empty", "/definitions/Item/properties/article/format"),
                Mutation.of("binary content inside JSON")
                        .set(
                                "/definitions/NewOrder/properties/name",
                                "{'type': 'string', 'format': 'binary', 'x-ms-summary': 'Picture', 'description': 'A picture.'}")
                        .finds("string-binary-nested", "/definitions/NewOrder/properties/name/format"),
                Mutation.of("a default of another type")
                        .set("/definitions/NewOrder/properties/express/default", "'false'")
                        .finds("default-type-mismatch", "/definitions/NewOrder/properties/express/default"),
                Mutation.of("a default that is no choice")
                        .set("/paths/~1orders/get/parameters/2/default", "'new'")
                        .finds("default-not-in-enum", "/paths/~1orders/get/parameters/2/default"),
                Mutation.of("no choices")
                        .set("/paths/~1orders/get/parameters/2/enum", "[]")
                        .remove("/paths/~1orders/get/parameters/2/x-ms-enum-values")
                        .remove("/paths/~1orders/get/parameters/2/default")
                        .finds("enum-empty", "/paths/~1orders/get/parameters/2/enum"),
                Mutation.of("a choice twice")
                        .set("/paths/~1orders/get/parameters/2/enum/-", "'open'")
                        .finds("enum-duplicate", "/paths/~1orders/get/parameters/2/enum/2"),
                Mutation.of("a choice of another type")
                        .set("/definitions/NewOrder/properties/express/enum", "['true', 'false']")
                        .remove("/definitions/NewOrder/properties/express/default")
                        .finds(
                                "enum-type-mismatch",
                                "/definitions/NewOrder/properties/express/enum/0",
                                "/definitions/NewOrder/properties/express/enum/1"),
                Mutation.of("a choice without name")
                        .set("/paths/~1orders/get/parameters/2/enum/-", "'lost'")
                        .finds("enum-value-without-display", "/paths/~1orders/get/parameters/2/enum/2"),
                Mutation.of("two names of a choice")
                        .set(
                                "/paths/~1orders/get/parameters/2/x-ms-enum-values/-",
                                "{'value': 'open', 'displayName': 'Not closed'}")
                        .finds("enum-values-duplicate", "/paths/~1orders/get/parameters/2/x-ms-enum-values/2"),
                Mutation.of("an entry without name")
                        .remove("/paths/~1orders/get/parameters/2/x-ms-enum-values/1/displayName")
                        .finds("enum-values-no-display", "/paths/~1orders/get/parameters/2/x-ms-enum-values/1"),
                Mutation.of("a name of no choice")
                        .set(
                                "/paths/~1orders/get/parameters/2/x-ms-enum-values/-",
                                "{'value': 'lost', 'displayName': 'Lost'}")
                        .finds("enum-values-not-in-enum", "/paths/~1orders/get/parameters/2/x-ms-enum-values/2/value"),
                Mutation.of("names without choices")
                        .remove("/paths/~1orders/get/parameters/2/enum")
                        .finds("enum-values-without-enum", "/paths/~1orders/get/parameters/2/x-ms-enum-values"),
                Mutation.of("an editor of names and values for a text")
                        .set("/definitions/NewOrder/properties/name/x-ms-editor", "'dictionary'")
                        .finds("editor-dictionary", "/definitions/NewOrder/properties/name/x-ms-editor"),
                Mutation.of("a discriminator that is not required")
                        .set("/definitions/Item/discriminator", "'article'")
                        .finds("discriminator-not-required", "/definitions/Item/discriminator")
                        .also("discriminator-ignored", "the designer follows none")
                        .also("powerfx-untyped-object", "Power Apps reads such an object as untyped"),
                Mutation.of("a discriminator")
                        .set("/definitions/Item/discriminator", "'article'")
                        .set("/definitions/Item/required", "['article']")
                        .finds("discriminator-ignored", "/definitions/Item/discriminator")
                        .also("powerfx-untyped-object", "Power Apps reads such an object as untyped"),
                Mutation.of("free members of a type")
                        .set("/definitions/Item/additionalProperties", "{'type': 'string'}")
                        .finds("powerfx-untyped-object", "/definitions/Item/additionalProperties"),
                Mutation.of("a smallest value above the largest")
                        .set("/paths/~1orders/get/parameters/3/minimum", "101")
                        .finds("min-max", "/paths/~1orders/get/parameters/3/minimum"),
                Mutation.of("a pattern that cannot be read")
                        .set("/definitions/NewOrder/properties/name/pattern", "'[A-Z'")
                        .finds("pattern-invalid", "/definitions/NewOrder/properties/name/pattern"),
                Mutation.of("a required property that is read only")
                        .set("/definitions/NewOrder/properties/name/readOnly", "true")
                        .finds("readonly-required-input", "/definitions/NewOrder/properties/name/readOnly"),
                Mutation.of("an empty list of required properties")
                        .set("/definitions/Item/required", "[]")
                        .finds("required-empty", "/definitions/Item/required"),
                Mutation.of("required elements of a list")
                        .set("/definitions/Order/properties/items/required", "['id']")
                        .finds("required-on-non-object", "/definitions/Order/properties/items/required"),
                Mutation.of("a required property that is not there")
                        .set("/definitions/NewOrder/required/-", "'price'")
                        .finds("required-undeclared", "/definitions/NewOrder/required/3"),
                Mutation.of("a hidden required value without default")
                        .remove("/definitions/NewOrder/properties/source/default")
                        .finds("internal-required-no-default", "/definitions/NewOrder/properties/source"),
                Mutation.of("a hidden default that is not required")
                        .remove("/definitions/NewOrder/required/2")
                        .finds("internal-default-optional", "/definitions/NewOrder/properties/source"),
                Mutation.of("a constant in an optional object")
                        .set(
                                "/definitions/NewOrder/properties/meta",
                                "{'type': 'object', 'x-ms-summary': 'Meta', 'description': 'More about it.', 'required': ['v'], 'properties': {'v': {'type': 'string', 'default': '1', 'x-ms-visibility': 'internal'}}}")
                        .finds("internal-chain", "/definitions/NewOrder/properties/meta"),
                Mutation.of("a title that hides the label")
                        .set("/definitions/Item/properties/article/title", "'art_no'")
                        .finds("title-hides-summary", "/definitions/Item/properties/article/title"));
    }
}
