package dev.flowconnector.containers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.containers.app.Numbers;
import dev.flowconnector.containers.app.ShopApplication;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Polling triggers, whose state travels with the flow. */
@InContainer
class PollsTest {

    @Test
    @DisplayName("(2, 10) a poll begins after what is there and delivers what is new, without credentials")
    void poll_deliversNews(Shop shop) {
        Numbers numbers = shop.application().numbers();
        numbers.arrive("batch", 1);
        Answer begun = shop.get("numbers/news?list=batch");
        assertThat(begun.status()).as("%s", begun).isEqualTo(202);
        assertThat(begun.text()).isEmpty();
        Answer nothing = shop.poll(begun.location());
        assertThat(nothing.status()).as("(10) never 200 with an empty array").isEqualTo(202);
        assertThat(nothing.text()).isEmpty();
        numbers.arrive("batch", 2, 3);
        Answer news = shop.poll(nothing.location());
        assertThat(news.status()).isEqualTo(200);
        assertThat(numbersIn(news)).containsExactly(2, 3);
        assertThat(news.header("Content-Type")).isEqualTo("application/json");
        assertThat(news.header("Retry-After")).isEqualTo("60");
        assertThat(numbersIn(shop.poll(nothing.location())))
                .as("an answer that was lost is asked for again")
                .containsExactly(2, 3);
        assertThat(shop.poll(news.location()).status()).isEqualTo(202);
    }

    @Test
    @DisplayName("(10) items of the same time arrive once each, and what appears behind them, too")
    void equalTimes_arriveOnce(Shop shop) {
        Numbers numbers = shop.application().numbers();
        String location = shop.get("numbers/news?list=ties").location();
        long time = System.currentTimeMillis();
        numbers.arrive("ties", new Numbers.Arrival(7, time));
        numbers.arrive("ties", new Numbers.Arrival(9, time));
        Answer first = shop.poll(location);
        numbers.arrive("ties", new Numbers.Arrival(8, time));
        numbers.arrive("ties", new Numbers.Arrival(1, time - 20_000));
        Answer second = shop.poll(first.location());
        assertThat(numbersIn(first)).containsExactly(7, 9);
        assertThat(numbersIn(second)).containsExactly(1, 8);
        assertThat(shop.poll(second.location()).status()).isEqualTo(202);
    }

    @Test
    @DisplayName("(10) more than fits into one answer follows at once")
    void manyItems_followAtOnce(Shop shop) {
        String location = shop.get("numbers/news?list=many").location();
        for (int i = 1; i <= 120; i++) {
            shop.application().numbers().arrive("many", i);
        }
        Answer first = shop.poll(location);
        assertThat(numbersIn(first)).hasSize(100);
        assertThat(first.header("Retry-After")).isEqualTo("0");
        Answer second = shop.poll(first.location());
        assertThat(numbersIn(second)).hasSize(20);
        assertThat(second.header("Retry-After")).isEqualTo("60");
    }

    @Test
    void singleItems_comeOneByOne(Shop shop) {
        Answer begun = shop.get("numbers/new?list=single");
        shop.application().numbers().arrive("single", 5, 6);
        Answer first = shop.poll(begun.location());
        Answer second = shop.poll(first.location());
        assertThat(first.json().get("number").asInt()).isEqualTo(5);
        assertThat(first.header("Retry-After")).isEqualTo("0");
        assertThat(second.json().get("number").asInt()).isEqualTo(6);
    }

    @Test
    @DisplayName("(10) a state that nobody can read leads back to the trigger, with the maker's parameters")
    void unreadableState_startsAfresh(Shop shop) {
        String location = shop.get("numbers/news?list=a%20b%26c&secret=1").location();
        Answer lost = shop.poll(location.replaceFirst("/polls/[^?]*", "/polls/forged"));
        assertThat(lost.status()).as("%s", lost).isEqualTo(202);
        assertThat(lost.location()).isEqualTo(ShopApplication.PUBLIC_URL + "numbers/news?list=a+b%26c");
        Answer begun = shop.get(lost.location());
        assertThat(begun.status()).isEqualTo(202);
        shop.application().numbers().arrive("a b&c", 1);
        assertThat(numbersIn(shop.poll(begun.location()))).containsExactly(1);
    }

    @Test
    @DisplayName("(10) a trigger by policy begins with nothing, has the newest first, and keeps its state when empty")
    void triggerByPolicy_keepsItsStateInTheBody(Shop shop) {
        Numbers numbers = shop.application().numbers();
        numbers.arrive("policy", 1);
        Answer begun = shop.get("numbers/policy?list=policy");
        assertThat(begun.status()).as("%s", begun).isEqualTo(200);
        assertThat(numbersIn(begun)).isEmpty();
        Answer nothing = shop.get("numbers/policy?list=policy&triggerState=" + state(begun));
        numbers.arrive("policy", 2, 3);
        Answer news = shop.get("numbers/policy?list=policy&triggerState=" + state(nothing));
        assertThat(numbersIn(news)).containsExactly(3, 2);
        assertThat(numbersIn(shop.get("numbers/policy?list=policy&triggerState=" + state(news))))
                .isEmpty();
    }

    private static String state(Answer answer) {
        return answer.json().get("triggerState").asText();
    }

    private static List<Integer> numbersIn(Answer answer) {
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode item : answer.json().get("value")) {
            numbers.add(item.get("number").asInt());
        }
        return numbers;
    }
}
