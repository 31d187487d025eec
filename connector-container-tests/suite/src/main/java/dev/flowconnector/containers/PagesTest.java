package dev.flowconnector.containers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.containers.app.ShopApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pages. */
@InContainer
class PagesTest {
    @Test
    @DisplayName("(2) pages link to each other on the public address, without credentials")
    void pages_linkToEachOther(Shop shop) {
        shop.application().numbers().arrive("pages", 1, 2, 3);
        Answer first = shop.get("numbers?list=pages");
        assertThat(first.json().get("value").toString()).isEqualTo("[1,2]");
        String next = first.json().get("nextLink").asText();
        assertThat(next).startsWith(ShopApplication.PUBLIC_URL + "_connector/pages/");
        Answer last = shop.poll(next);
        assertThat(last.text()).isEqualTo("{\"value\":[3]}");
    }
}
