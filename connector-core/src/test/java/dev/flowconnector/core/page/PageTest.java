package dev.flowconnector.core.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        public Slice<String> read(String position, int limit, Map<String, String> parameters) {
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

    /** A source with one answer to everything. */
    private record Stuck(List<String> items) implements PageSource<String> {
        @Override
        public String name() {
            return "stuck";
        }

        @Override
        public int itemsPerPage() {
            return 2;
        }

        @Override
        public Slice<String> read(String position, int limit, Map<String, String> parameters) {
            return new Slice<>(items, Optional.of("7"));
        }
    }

    @Test
    void pageThatLeadsToItself_isRefused() {
        assertThat(Page.read(new Stuck(List.of("a")), Map.of(), "6").next()).isPresent();
        assertThatThrownBy(() -> Page.read(new Stuck(List.of("a")), Map.of(), "7"))
                .hasMessageStartingWith("The page source 'stuck' names its own position '7' as the next one");
    }

    @Test
    void pageOverTheLimit_isRefused() {
        assertThatThrownBy(() -> Page.read(new Stuck(List.of("a", "b", "c")), Map.of(), ""))
                .hasMessageStartingWith(
                        "The page source 'stuck' returned 3 items at the position '', though a page has at"
                                + " most 2;");
    }

    @Test
    void lastPage_hasNoNext() {
        assertThat(Page.read(new Letters(), Map.of(), "2").next()).isEmpty();
        assertThat(Page.of(List.of("x")).next()).isEmpty();
    }
}
