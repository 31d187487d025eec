package dev.flowconnector.swagger.read.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.read.run.ReadContext;
import jakarta.ws.rs.core.Application;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationPathTest {
    private final ReadContext context = Scan.context();

    @jakarta.ws.rs.ApplicationPath("api/*")
    static class WithStar extends Application {}

    @jakarta.ws.rs.ApplicationPath("/")
    static class Root extends Application {}

    @jakarta.ws.rs.ApplicationPath("/v2/")
    static class Version2 extends Application {}

    static class WithoutAnnotation extends Application {}

    @Test
    void written_oneLeadingSlash() {
        assertThat(ApplicationPath.of(List.of(WithStar.class), context)).contains("/api");
        assertThat(ApplicationPath.of(List.of(Root.class), context)).contains("/");
        assertThat(ApplicationPath.of(List.of(WithoutAnnotation.class), context))
                .isEmpty();
        assertThat(context.findings().sorted()).isEmpty();
    }

    @Test
    void several_firstByNameAndReported() {
        assertThat(ApplicationPath.of(List.of(WithStar.class, Version2.class), context))
                .contains("/v2");
        assertThat(context.findings().sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.message())
                    .isEqualTo("Several applications have different paths: '/api' (" + WithStar.class.getName()
                            + "), '/v2' (" + Version2.class.getName() + "); '/v2' is used.");
            assertThat(finding.repair())
                    .isEqualTo("Choose one with <basePath>/v2</basePath>, or make one connector for each"
                            + " application.");
        });
    }
}
