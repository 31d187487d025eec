package dev.flowconnector.swagger.read.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void camelCase_snakeCase_kebabCase_sameWords() {
        assertThat(Words.of("orderLineItem")).containsExactly("order", "Line", "Item");
        assertThat(Words.of("order_line__item")).containsExactly("order", "line", "item");
        assertThat(Words.of("order-line.item")).containsExactly("order", "line", "item");
    }

    @Test
    void acronyms_keptWhole() {
        assertThat(Words.of("parseHTTPHeadersOfURLsNow"))
                .containsExactly("parse", "HTTP", "Headers", "Of", "URLs", "Now");
    }

    @Test
    void brandsWithCapitalsInside_keptWhole() {
        assertThat(Words.of("gitHubOAuth2GraphQLToken")).containsExactly("gitHub", "OAuth2", "GraphQL", "Token");
    }

    @Test
    void separatedParts_neverABrand() {
        assertThat(Words.of("git_Hub")).containsExactly("git", "Hub");
    }

    @Test
    void nothingToRead_noWords() {
        assertThat(Words.of("$_-")).isEmpty();
        assertThat(Words.of("")).isEmpty();
    }
}
