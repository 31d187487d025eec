package dev.flowconnector.containers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.containers.app.ShopApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lists that come in pages. */
@InContainer
class PagesTest {
    @Test
    @DisplayName(
            "(2, 12) pages link to each other on the public address, without credentials, however a gateway writes the link")
    void pages_linkToEachOther(Shop shop) {
        shop.application().numbers().arrive("pages", 1, 2, 3);
        Answer first = shop.get("numbers?list=pages");
        assertThat(first.json().get("value").toString()).isEqualTo("[1,2]");
        String next = first.json().get("nextLink").asText();
        assertThat(next).startsWith(ShopApplication.PUBLIC_URL + "_connector/pages/");
        assertThat(first.json().fieldNames()).toIterable().containsExactly("value", "nextLink");
        for (String link :
                new String[] {next, next + "/", next.replace("k", "%6B").replace("-", "%2D")}) {
            assertThat(shop.poll(link).text()).as(link).isEqualTo("{\"value\":[3]}");
        }
    }
}
