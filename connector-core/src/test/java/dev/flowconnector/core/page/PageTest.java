package dev.flowconnector.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {

    /** Two pages of letters. */
    private static final class Letters implements PageSource<String> {
        @Override
        public String name() {
            return "letters";
        }

        @Override
        public Slice<String> read(String position, Map<String, String> parameters) {
            return position.isEmpty()
                    ? new Slice<>(List.of("a", "b"), Optional.of("2"))
                    : new Slice<>(List.of("c"), Optional.empty());
        }
    }

    @Test
    void firstPage_knowsWhereTheNextBegins() {
        Page<String> page = Page.first(new Letters(), Map.of("case", "lower"));
        assertThat(page.value()).containsExactly("a", "b");
        assertThat(page.next()).contains(new Page.Next("letters", Map.of("case", "lower"), "2"));
    }

    @Test
    void lastPage_hasNoNext() {
        assertThat(Page.read(new Letters(), Map.of(), "2").next()).isEmpty();
        assertThat(Page.of(List.of("x")).next()).isEmpty();
    }
}
