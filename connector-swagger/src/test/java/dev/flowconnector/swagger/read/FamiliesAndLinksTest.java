package dev.flowconnector.swagger.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.core.annotation.Pageable;
import dev.flowconnector.core.annotation.Revision;
import dev.flowconnector.swagger.document.Severity;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can only be checked when all operations are there: revisions of one family, links in answers. */
class FamiliesAndLinksTest {

    public record Linked(List<String> items, String nextLink) {}

    public record Unlinked(List<String> items, String nextLnk) {}

    @Path("/linked")
    public static class LinkedResource {
        @GET
        @Pageable
        public Linked list() {
            return new Linked(List.of(), "");
        }
    }

    @Path("/unlinked")
    public static class UnlinkedResource {
        @GET
        @Pageable
        public Unlinked list() {
            return new Unlinked(List.of(), "");
        }
    }

    @Path("/revised")
    public static class RevisedResource {
        @GET
        @Operation(deprecated = true)
        @Revision(family = "Get", number = 1)
        public String first() {
            return "";
        }

        @GET
        @Path("/v2")
        @Revision(family = "Get", number = 2)
        public String second() {
            return "";
        }
    }

    @Path("/clashing")
    public static class ClashingResource {
        @GET
        @Revision(family = "Get", number = 1)
        public String first() {
            return "";
        }

        @GET
        @Path("/again")
        @Revision(family = "Get", number = 1)
        public String again() {
            return "";
        }
    }

    @Test
    void linkAtTheRoot_internal() {
        Reading reading = Reading.of(LinkedResource.class);

        assertThat(reading.at("/paths/~1linked/get/x-ms-pageable/nextLinkName").asText())
                .isEqualTo("nextLink");
        assertThat(reading.at("/definitions/Linked/properties/nextLink/x-ms-visibility")
                        .asText())
                .isEqualTo("internal");
        assertThat(reading.findings("pageable-nextlink-not-in-response")).isEmpty();
    }

    @Test
    void linkIsMissing_error() {
        assertThat(Reading.of(UnlinkedResource.class).findings("pageable-nextlink-not-in-response"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.message())
                            .startsWith("@Pageable names the property \"nextLink\", which is not at the root of the"
                                    + " answer of the operation ")
                            .endsWith(". Its properties are: 'items', 'nextLnk'.");
                    assertThat(finding.repair())
                            .isEqualTo("Did you mean 'nextLnk'? Add the property, as a text, or return Page.");
                });
    }

    @Test
    void deprecatedRevisionBesideItsSuccessor_noFinding() {
        Reading reading = Reading.of(RevisedResource.class);

        assertThat(reading.findings()).noneMatch(finding -> finding.rule().startsWith("annotation-"));
    }

    @Test
    void oneNumberTwice_errorAndWarning() {
        Reading reading = Reading.of(ClashingResource.class);

        assertThat(reading.findings("annotation-revision-duplicate"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .startsWith("@Revision has the number \"1\" in the family Get, as the operation ")
                        .endsWith(" has. Allowed is each number once."));
        assertThat(reading.findings("annotation-production-several")).hasSize(1);
    }
}
