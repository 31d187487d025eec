package dev.flowconnector.swagger.validate.mutation;

import java.util.List;

/** Faults of the document, its title and description, host and metadata. */
final class DocumentMutations {
    private DocumentMutations() {}

    static List<Mutation> all() {
        return List.of(
                Mutation.of("OpenAPI 3 instead of Swagger 2.0")
                        .remove("/swagger")
                        .set("/openapi", "'3.0.1'")
                        .finds("swagger-version", "/openapi")
                        .also("unknown-key", "\"openapi\" is no member of Swagger 2.0"),
                Mutation.of("an older Swagger").set("/swagger", "'1.2'").finds("swagger-version", "/swagger"),
                Mutation.of("no title").remove("/info/title").finds("title-missing", "/info"),
                Mutation.of("an empty title").set("/info/title", "''").finds("title-missing", "/info"),
                Mutation.of("a title of 31 letters")
                        .set("/info/title", "'Contoso Orders And Much More Of'")
                        .finds("title-too-long", "/info/title"),
                Mutation.of("a title with the word API")
                        .set("/info/title", "'Contoso Orders API'")
                        .finds("title-restricted-word", "/info/title"),
                Mutation.of("a title with the name of a product")
                        .set("/info/title", "'Orders for Power Apps'")
                        .finds("title-product-name", "/info/title"),
                Mutation.of("a title that ends with a dot")
                        .set("/info/title", "'Contoso Orders.'")
                        .finds("title-ends-non-alnum", "/info/title"),
                Mutation.of("a title with an accent")
                        .set("/info/title", "'Contoso Caf\\u00e9'")
                        .finds("title-not-english", "/info/title"),
                Mutation.of("a title with Microsoft's suffix")
                        .set("/info/title", "'Contoso Orders (Independent Publisher)'")
                        .finds("title-independent-suffix", "/info/title")
                        .also("title-too-long", "the suffix makes it too long"),
                Mutation.of("no description of the connector")
                        .remove("/info/description")
                        .finds("info-description-missing", "/info"),
                Mutation.of("a short description of the connector")
                        .set("/info/description", "'Orders.'")
                        .finds("info-description-length", "/info/description"),
                Mutation.of("a description with the name of a product")
                        .set("/info/description", "'Lets Power Automate read the orders of a shop.'")
                        .finds("info-description-product-name", "/info/description"),
                Mutation.of("a description that does not end")
                        .set("/info/description", "'Reads and writes the orders of a shop'")
                        .finds("info-description-no-full-stop", "/info/description"),
                Mutation.of("a version with a letter")
                        .set("/info/version", "'v1'")
                        .finds("info-version-format", "/info/version"),
                Mutation.of("no contact").remove("/info/contact").finds("contact-missing", "/info"),
                Mutation.of("a contact without mail")
                        .remove("/info/contact/email")
                        .finds("contact-incomplete", "/info/contact"),
                Mutation.of("a mail address without domain")
                        .set("/info/contact/email", "'help'")
                        .finds("contact-email-invalid", "/info/contact/email"),
                Mutation.of("a web site without scheme")
                        .set("/info/contact/url", "'contoso.com'")
                        .finds("contact-url-invalid", "/info/contact/url"),
                Mutation.of("no host").remove("/host").finds("host-missing", ""),
                Mutation.of("a host with scheme")
                        .set("/host", "'https://api.contoso.com'")
                        .finds("host-invalid", "/host"),
                Mutation.of("a host that is a test server")
                        .set("/host", "'test.contoso.com'")
                        .finds("host-non-production", "/host"),
                Mutation.of("a base path without slash")
                        .set("/basePath", "'v1'")
                        .finds("basepath-invalid", "/basePath"),
                Mutation.of("a base path of a beta in a production connector")
                        .set("/basePath", "'/beta'")
                        .finds("beta-status", "/info/x-ms-api-annotation/status"),
                Mutation.of("no schemes in the list").set("/schemes", "[]").finds("schemes-empty", "/schemes"),
                Mutation.of("http only").set("/schemes", "['http']").finds("schemes-no-https", "/schemes"),
                Mutation.of("http first")
                        .set("/schemes", "['http', 'https']")
                        .finds("schemes-first-not-https", "/schemes"),
                Mutation.of("web sockets")
                        .set("/schemes", "['https', 'wss']")
                        .finds("schemes-unsupported", "/schemes/1"),
                Mutation.of("a member that Swagger does not have")
                        .set("/basepath", "'/v1'")
                        .finds("unknown-key", "/basepath"),
                Mutation.of("a member of an operation that Swagger does not have")
                        .set("/paths/~1orders/get/operationID", "'ListOrders'")
                        .finds("unknown-key", "/paths/~1orders/get/operationID"),
                Mutation.of("a list where an object has to be")
                        .set("/paths/~1orders/get/responses", "[]")
                        .finds("wrong-json-type", "/paths/~1orders/get/responses"),
                Mutation.of("a text where a list has to be")
                        .set("/paths/~1orders/get/parameters", "'none'")
                        .finds("wrong-json-type", "/paths/~1orders/get/parameters"),
                Mutation.of("the same tag twice")
                        .set("/tags/-", "{'name': 'orders'}")
                        .finds("tag-duplicate", "/tags/2"),
                Mutation.of("no metadata").remove("/x-ms-connector-metadata").finds("metadata-missing", ""),
                Mutation.of("no privacy policy")
                        .remove("/x-ms-connector-metadata/1")
                        .finds("metadata-property-missing", "/x-ms-connector-metadata"),
                Mutation.of("a privacy policy with a capital")
                        .set("/x-ms-connector-metadata/1/propertyName", "'Privacy Policy'")
                        .finds("metadata-property-missing", "/x-ms-connector-metadata/1/propertyName"),
                Mutation.of("a web site with a blank")
                        .set("/x-ms-connector-metadata/0/propertyValue", "'https://contoso.com/our shop'")
                        .finds("metadata-url-invalid", "/x-ms-connector-metadata/0/propertyValue"),
                Mutation.of("an unknown category")
                        .set("/x-ms-connector-metadata/2/propertyValue", "'Shopping'")
                        .finds("metadata-category-unknown", "/x-ms-connector-metadata/2/propertyValue"),
                Mutation.of("three categories")
                        .set("/x-ms-connector-metadata/2/propertyValue", "'AI;Data;Finance'")
                        .finds("metadata-too-many-categories", "/x-ms-connector-metadata/2/propertyValue"),
                Mutation.of("a security definition of OpenAPI 3")
                        .set("/securityDefinitions/oauth", "{'type': 'bearer'}")
                        .set("/security", "[]")
                        .finds("security-definition-invalid", "/securityDefinitions/oauth/type"),
                Mutation.of("OAuth without address for tokens")
                        .remove("/securityDefinitions/oauth/tokenUrl")
                        .finds("security-definition-invalid", "/securityDefinitions/oauth"),
                Mutation.of("257 operations")
                        .change(root -> Large.operations(root, 257))
                        .finds("operations-over-256", "/paths"),
                Mutation.of("129 operations")
                        .change(root -> Large.operations(root, 129))
                        .finds("operations-over-128", "/paths"),
                Mutation.of("a schema of 31 levels")
                        .change(root -> Large.depth(root, 31))
                        .finds("schema-too-deep", "/paths/~1profile/get/responses/200/schema"),
                Mutation.of("a body of 513 schemas")
                        .change(root -> Large.properties(root, 513))
                        .finds("schemas-per-body-over-512", "/paths/~1orders/post/parameters/0"),
                Mutation.of("an operation of 16,385 schemas")
                        .change(root -> Large.answer(root, 17_000))
                        .finds("schemas-per-operation-over-16384", "/paths/~1profile/get"));
    }
}
