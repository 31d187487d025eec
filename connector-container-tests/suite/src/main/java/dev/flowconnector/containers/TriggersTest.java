package dev.flowconnector.containers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.containers.app.ShopApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Subscriptions and pages. */
@InContainer
class TriggersTest {
    private static final String SIGNATURE = "8Xc1-signature-of-the-callback";
    private static final String CALLBACK = "https://prod-1.westeurope.logic.example/triggers/1?sig=" + SIGNATURE;

    @Test
    @DisplayName("(2) a subscription answers 201 with Location, and ends there without credentials any number of times")
    void subscription_beginsAndEnds(Shop shop) {
        shop.hide(SIGNATURE);
        Answer created = shop.post("numbers/hooks", "{\"id\": \"hook-1\", \"callback\": \"" + CALLBACK + "\"}");
        assertThat(created.status()).as("%s", created).isEqualTo(201);
        assertThat(created.location()).startsWith(ShopApplication.PUBLIC_URL + "_connector/subscriptions/");
        assertThat(shop.delete(created.location()).status()).isEqualTo(200);
        assertThat(shop.delete(created.location()).status()).isEqualTo(200);
        assertThat(shop.application().ended()).contains("hook-1");
    }

    @Test
    void subscriptionThatIsRead_answers405WithAllow(Shop shop) {
        Answer created = shop.post("numbers/hooks", "{\"id\": \"hook-2\", \"callback\": \"" + CALLBACK + "\"}");
        Answer read = shop.poll(created.location());
        assertThat(read.status()).isEqualTo(405);
        assertThat(read.header("Allow")).contains("DELETE").doesNotContain("GET");
        assertThat(shop.application().ended()).doesNotContain("hook-2");
    }

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
