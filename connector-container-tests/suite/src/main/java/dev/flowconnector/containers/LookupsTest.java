package dev.flowconnector.containers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drop-downs, trees and dynamic fields. */
@InContainer
class LookupsTest {

    @ParameterizedTest
    @DisplayName("(11) lookups answer 200 with a body, whatever the method returns")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lists | {\"value\":[{\"id\":7,\"name\":\"Invoices\"}]}",
                "tree | {\"value\":[{\"id\":\"f\",\"name\":\"Reports\",\"isFolder\":true}]}",
                "fields | {\"schema\":{\"type\":\"object\",\"properties\":{\"number\":{\"type\":\"string\"}}}}",
                "null/lists | {\"value\":[]}",
                "null/fields | {\"schema\":null}"
            })
    void lookup_answers200WithItsShape(String path, String body, Shop shop) {
        Answer answer = shop.get("lookups/" + path);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.text()).isEqualTo(body);
    }

    @Test
    @DisplayName("(11) a failed lookup says why where the designer looks")
    void failedLookup_saysWhy(Shop shop) {
        Answer answer = shop.get("lookups/missing");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().at("/message").asText()).isEqualTo("The site 'eu' does not exist.");
        assertThat(answer.json().at("/error/code").asText()).isEqualTo("NotFound");
    }
}
