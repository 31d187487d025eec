package dev.flowconnector.swagger.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.flowconnector.core.annotation.Connector;
import dev.flowconnector.swagger.bundle.configuration.GeneratorConfiguration;
import dev.flowconnector.swagger.bundle.configuration.Selection;
import dev.flowconnector.swagger.bundle.definition.Project;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.read.security.ApiElements;
import dev.flowconnector.swagger.read.source.ClassFiles;
import dev.flowconnector.swagger.read.source.JavaElements;
import dev.flowconnector.swagger.read.source.SourceDocs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConnectorPlannerTest {
    private final Findings findings = new Findings();

    private List<ConnectorPlan> plan(Map<String, Object> configuration, Class<?>... classes) {
        ClassFiles classFiles = new ClassFiles();
        Project project = Project.of(Map.of("artifactId", "contoso-shop"));
        return new ConnectorPlanner(GeneratorConfiguration.read(configuration, findings), project, findings)
                .plan(ApiElements.of(List.of(classes), classFiles, new JavaElements(classFiles, SourceDocs.NONE)));
    }

    private List<String> messages() {
        return findings.sorted().stream().map(Finding::message).toList();
    }

    static class Untouched {}

    @Test
    void noConnectorDeclared_oneOfEverything() {
        assertThat(plan(Map.of(), Untouched.class)).singleElement().satisfies(plan -> {
            assertThat(plan.id()).isEqualTo("contoso-shop");
            assertThat(plan.selection()).isEqualTo(Selection.ALL);
        });
    }

    @Connector(
            id = "sales",
            title = "Contoso Sales",
            description = "Sells.",
            include = Untouched.class,
            includePaths = "/offers",
            excludeTags = "draft",
            excludeOperations = "DeleteOffer")
    interface Sales {}

    @Test
    void annotation_textsAndSelectionTaken() {
        assertThat(plan(Map.of(), Sales.class)).singleElement().satisfies(plan -> {
            assertThat(plan.id()).isEqualTo("sales");
            assertThat(plan.options().texts().title()).contains("Contoso Sales");
            assertThat(plan.options().texts().description()).contains("Sells.");
            assertThat(plan.selection().include())
                    .isEqualTo(new Selection.Filter(
                            List.of(), List.of(Untouched.class.getName()), List.of("/offers"), List.of(), List.of()));
            assertThat(plan.selection().exclude())
                    .isEqualTo(new Selection.Filter(
                            List.of(), List.of(), List.of(), List.of("draft"), List.of("DeleteOffer")));
        });
    }

    @Connector
    interface StockKeeping {}

    @Test
    void annotationWithoutId_namedAfterItsClass() {
        assertThat(plan(Map.of(), StockKeeping.class))
                .extracting(ConnectorPlan::id)
                .containsExactly("stock-keeping");
    }

    @Test
    void configurationOfTheSameId_addsToTheAnnotation() {
        Map<String, Object> configured = Map.of("id", "sales", "host", "sales.example.com");

        assertThat(plan(Map.of("connectors", List.of(configured)), Sales.class))
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.options().texts().title()).contains("Contoso Sales");
                    assertThat(plan.options().address().host()).contains("sales.example.com");
                    assertThat(plan.selection().include().paths()).containsExactly("/offers");
                });
    }

    @Connector(id = "stock", title = "Contoso Stock")
    interface Stock {}

    @Connector(id = "untitled")
    interface Untitled {}

    @Test
    void titleForAll_givesWayToTheConnectorsOwn() {
        Map<String, Object> stock = Map.of("id", "stock", "title", "Contoso Warehouse");
        Map<String, Object> configuration =
                Map.of("title", "Contoso", "description", "For all.", "connectors", List.of(stock));

        assertThat(plan(configuration, Sales.class, Stock.class, Untitled.class))
                .extracting(
                        plan -> plan.options().texts().title().orElse(""),
                        plan -> plan.options().texts().description().orElse(""))
                .containsExactly(
                        tuple("Contoso Sales", "Sells."),
                        tuple("Contoso Warehouse", "For all."),
                        tuple("Contoso", "For all."));
    }

    @Test
    void configurationWithASelection_replacesThatOfTheAnnotation() {
        Map<String, Object> configured = Map.of("id", "sales", "include", Map.of("tags", List.of("sales")));

        assertThat(plan(Map.of("connectors", List.of(configured)), Sales.class))
                .singleElement()
                .satisfies(plan -> {
                    assertThat(plan.selection().include().tags()).containsExactly("sales");
                    assertThat(plan.selection().include().paths()).isEmpty();
                });
    }

    @Connector(id = "sales")
    interface SalesAgain {}

    @Test
    void sameIdTwice_error() {
        plan(Map.of(), Sales.class, SalesAgain.class);

        assertThat(messages()).containsExactly("Two connectors have the id \"sales\".");
    }

    @Connector(id = "my shop/1")
    interface OddId {}

    @Test
    void idNoFolderCanHave_errorWithAProposal() {
        plan(Map.of(), OddId.class);

        assertThat(findings.sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("connector-id-invalid");
            assertThat(finding.message())
                    .isEqualTo("@Connector has the id \"my shop/1\". Allowed are letters, digits and hyphens, a letter"
                            + " or digit first.");
            assertThat(finding.repair()).isEqualTo("Write @Connector(id = \"my-shop-1\").");
        });
    }
}
