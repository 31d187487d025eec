package dev.flowconnector.swagger.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DocCommentTest {
    @Test
    void blocks_byTag() {
        DocComment comment = of("""

                 * Gets an order.
                 * Or two.
                 *
                 * @param id - the order's
                 *     number
                 * @param <T> any
                 * @throws IllegalStateException never
                 * @return the order
                 """);
        assertThat(comment.text()).isEqualTo("Gets an order.\n Or two.");
        assertThat(comment.parameters()).isEqualTo(Map.of("id", "the order's\n     number"));
        assertThat(comment.returns()).isEqualTo("the order");
    }

    @Test
    void atSignInsideAnInlineTag_noBlock() {
        DocComment comment = of("""

                 * Example: {@code
                 * @Path("/orders") class Orders { }
                 * }
                 * @return it
                 """);
        assertThat(comment.text()).contains("@Path").endsWith("}");
        assertThat(comment.returns()).isEqualTo("it");
    }

    @Test
    void inlineReturn_alsoTheAnswer() {
        assertThat(of("{@return the order}").returns()).isEqualTo("the order");
    }

    @Test
    void tagWithoutText_nothing() {
        assertThat(of("\n * @param\n * @return\n")).isEqualTo(DocComment.NONE);
    }

    private static DocComment of(String comment) {
        return DocComment.of(DocComment.withoutAsterisks(comment));
    }
}
