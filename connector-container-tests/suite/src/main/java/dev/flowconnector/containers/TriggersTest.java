package dev.flowconnector.containers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.containers.app.ShopApplication;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Subscriptions, polls and pages. */
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
    @DisplayName("(2) a poll begins after what is there and delivers what is new, without credentials")
    void poll_deliversNews(Shop shop) {
        List<Integer> list = shop.application().numbers().list("batch");
        list.add(1);
        Answer begun = shop.get("numbers/news?list=batch");
        assertThat(begun.status()).as("%s", begun).isEqualTo(202);
        Answer nothing = shop.poll(begun.location());
        assertThat(nothing.status()).isEqualTo(202);
        assertThat(nothing.text()).isEmpty();
        list.addAll(List.of(2, 3));
        Answer news = shop.poll(nothing.location());
        assertThat(news.status()).isEqualTo(200);
        assertThat(news.text()).isEqualTo("{\"value\":[2,3]}");
        assertThat(news.header("Content-Type")).isEqualTo("application/json");
        assertThat(shop.poll(news.location()).status()).isEqualTo(202);
    }

    @Test
    void pollOfSingleItems_deliversOneACall(Shop shop) {
        Answer begun = shop.get("numbers/new?list=single");
        shop.application().numbers().list("single").addAll(List.of(5, 6));
        Answer first = shop.poll(begun.location());
        Answer second = shop.poll(first.location());
        assertThat(first.text()).isEqualTo("5");
        assertThat(second.text()).isEqualTo("6");
    }

    @Test
    @DisplayName("(2) pages link to each other on the public address, without credentials")
    void pages_linkToEachOther(Shop shop) {
        shop.application().numbers().list("pages").addAll(List.of(1, 2, 3));
        Answer first = shop.get("numbers?list=pages");
        assertThat(first.json().get("value").toString()).isEqualTo("[1,2]");
        String next = first.json().get("nextLink").asText();
        assertThat(next).startsWith(ShopApplication.PUBLIC_URL + "_connector/pages/");
        Answer last = shop.poll(next);
        assertThat(last.text()).isEqualTo("{\"value\":[3]}");
    }
}
