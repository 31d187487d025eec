package dev.flowconnector.swagger.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.core.lookup.Choices;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.read.source.documented.OrdersResource;
import dev.flowconnector.swagger.read.source.documented.OrdersResource.Line;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavadocSourcesTest {
    private static final Path TESTS = Path.of("src/test/java");
    private static final String FOLDER = "dev/flowconnector/swagger/read/source/documented/";
    private static final String FILE = "src/test/java/" + FOLDER + "OrdersResource.java";

    private final Findings findings = new Findings();
    private final JavadocSources sources = JavadocSources.of(List.of(TESTS), List.of(), Path.of(""), findings);

    @TempDir
    private Path folder;

    @Test
    void type_textAndLine() {
        Doc doc = sources.of(OrdersResource.class).orElseThrow();
        assertThat(doc.text()).isEqualTo("Orders. Second paragraph");
        assertThat(doc.file()).contains(FILE);
        assertThat(doc.line()).isEqualTo(lineOf("public final class OrdersResource"));
    }

    @Test
    void typesOfTheRunTimeLibrary_sayNothingToMakers() {
        JavadocSources library = JavadocSources.of(
                List.of(Path.of("../connector-core/src/main/java")), List.of(), Path.of(""), findings);
        assertThat(library.of(Choices.class)).isEmpty();
    }

    @Test
    void recordComponents_fromParamTags() throws NoSuchFieldException {
        assertThat(sources.of(Line.class).orElseThrow().parameters())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("product", "what was ordered", "count", "how many, one at least"));
        Doc count = sources.of(Line.class.getDeclaredField("count")).orElseThrow();
        assertThat(count.text()).isEqualTo("how many, one at least");
        assertThat(count.line()).isEqualTo(lineOf("int count) {"));
    }

    @Test
    void implicitAccessor_speaksAsItsComponent() throws NoSuchMethodException {
        Doc doc = sources.of(Line.class.getDeclaredMethod("product")).orElseThrow();
        assertThat(doc.text()).isEqualTo("what was ordered");
        assertThat(doc.line()).isEqualTo(lineOf("String product,"));
    }

    @Test
    void methodOfANestedType_found() throws NoSuchMethodException {
        assertThat(sources.of(Line.class.getDeclaredMethod("several"))
                        .orElseThrow()
                        .text())
                .isEqualTo("Whether there are several.");
    }

    @Test
    void enumConstant_textAndLine() throws NoSuchFieldException {
        Doc blue = sources.of(Line.Colour.class.getDeclaredField("BLUE")).orElseThrow();
        assertThat(blue.text()).isEqualTo("Like the sky.");
        Doc green = sources.of(Line.Colour.class.getDeclaredField("GREEN")).orElseThrow();
        assertThat(green.text()).isEmpty();
        assertThat(green.line()).isEqualTo(lineOf("GREEN"));
    }

    @Test
    void field_text() throws NoSuchFieldException {
        assertThat(sources.of(OrdersResource.class.getDeclaredField("LIMIT"))
                        .orElseThrow()
                        .text())
                .isEqualTo("Largest number of lines.");
    }

    @Test
    void undocumentedMethod_inheritsTextButKeepsItsPlace() throws NoSuchMethodException {
        Doc doc = sources.of(OrdersResource.class.getDeclaredMethod("list", String.class, List.class))
                .orElseThrow();
        assertThat(doc.text()).isEqualTo("Lists the orders.");
        assertThat(doc.parameters())
                .containsEntry("number", "the customer's number")
                .containsEntry("states", "states to list");
        assertThat(doc.returns()).isEqualTo("the orders, newest first");
        assertThat(doc.file()).contains(FILE);
        assertThat(doc.line()).isEqualTo(lineOf("public List<Line> list"));
    }

    @Test
    void inheritDoc_replacedByTheTextOfTheGenericInterface() throws NoSuchMethodException {
        Doc doc = sources.of(OrdersResource.class.getDeclaredMethod("store", Line.class))
                .orElseThrow();
        assertThat(doc.text()).isEqualTo("Stores a line. Stores an order.");
        assertThat(doc.parameters()).containsEntry("line", "the order");
        assertThat(doc.returns()).isEqualTo("its number");
    }

    @Test
    void overloads_toldApartByTheirTypes() throws NoSuchMethodException {
        assertThat(take(int.class)).isEqualTo("Takes a number.");
        assertThat(take(int[].class)).isEqualTo("Takes numbers.");
        assertThat(take(String[].class)).isEqualTo("Takes texts.");
        assertThat(take(Map.Entry.class)).isEqualTo("Takes entries.");
        assertThat(take(Object.class)).isEqualTo("Takes anything.");
    }

    @Test
    void methodWithoutJavadoc_lineOnly() throws NoSuchMethodException {
        Doc doc = sources.of(OrdersResource.class.getDeclaredMethod("silent")).orElseThrow();
        assertThat(doc.text()).isEmpty();
        assertThat(doc.line()).isEqualTo(lineOf("public void silent()"));
    }

    @Test
    void secondTypeOfAFile_foundThroughItsClassFile() throws ClassNotFoundException {
        Class<?> neighbour = Class.forName(OrdersResource.class.getPackageName() + ".OrdersNeighbour");
        assertThat(sources.of(neighbour).orElseThrow().text()).isEqualTo("Stands in the file of another class.");
    }

    @Test
    void classesWithoutSources_nothing() throws NoSuchMethodException {
        assertThat(sources.of(String.class)).isEmpty();
        assertThat(sources.of(int[].class)).isEmpty();
        assertThat(sources.of(Test.class)).isEmpty();
        assertThat(sources.of(Object.class.getMethod("toString"))).isEmpty();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void firstRootWins_overLaterRootsAndJars() throws IOException {
        write(folder.resolve("other"), "/** Other orders. */ public class OrdersResource {}");
        Path jar = jar("/** Orders of the jar. */ public class OrdersResource {}");
        assertThat(text(List.of(folder.resolve("other"), TESTS), List.of(jar))).isEqualTo("Other orders.");
        assertThat(text(List.of(TESTS, folder.resolve("other")), List.of(jar))).isEqualTo("Orders. Second paragraph");
    }

    @Test
    void sourceJar_readWhereNoRootHasTheClass() throws IOException {
        Path jar = jar("/** Orders of the jar. */ public class OrdersResource {}");
        Doc doc = JavadocSources.of(List.of(folder), List.of(jar), folder, findings)
                .of(OrdersResource.class)
                .orElseThrow();
        assertThat(doc.text()).isEqualTo("Orders of the jar.");
        assertThat(doc.file()).contains("orders-sources.jar!/" + FOLDER + "OrdersResource.java");
    }

    @Test
    void rootOutsideTheBase_namesRelativeToTheRoot() throws IOException {
        write(folder, "public class OrdersResource {}");
        Doc doc = JavadocSources.of(List.of(folder), List.of(), Path.of("src"), findings)
                .of(OrdersResource.class)
                .orElseThrow();
        assertThat(doc.file()).contains(FOLDER + "OrdersResource.java");
    }

    @Test
    void fileThatDoesNotParse_ignoredWithAFinding() throws IOException, NoSuchMethodException {
        write(folder, "\npublic class OrdersResource {\n  void silent( {}\n}\n");
        JavadocSources broken = JavadocSources.of(List.of(folder), List.of(), folder, findings);
        assertThat(broken.of(OrdersResource.class)).isEmpty();
        assertThat(broken.of(OrdersResource.class.getDeclaredMethod("silent"))).isEmpty();
        assertThat(findings.sorted())
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .startsWith(FOLDER + "OrdersResource.java:3:1 source-not-parsed The source file '" + FOLDER
                                + "OrdersResource.java' could not be parsed (")
                        .endsWith("Descriptions from its Javadoc and exact lines of its classes are missing."
                                + " Mend the file, or describe its operations with annotations."));
    }

    @Test
    void brokenJar_reportedOnce() throws IOException {
        Path jar = Files.writeString(folder.resolve("orders-sources.jar"), "no archive");
        JavadocSources broken = JavadocSources.of(List.of(), List.of(jar), folder, findings);
        assertThat(broken.of(OrdersResource.class)).isEmpty();
        assertThat(broken.of(Line.class)).isEmpty();
        assertThat(findings.sorted())
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .isEqualTo(
                                "orders-sources.jar:1:1 source-jar-not-readable Sources in 'orders-sources.jar' could not be"
                                        + " read (ZipException). Descriptions from their Javadoc and exact lines of their classes are"
                                        + " missing. Replace the file with an intact one, or take it out of the source roots and"
                                        + " source jars."));
    }

    @Test
    void newestSyntaxAndMarkdown_read() throws IOException, NoSuchMethodException {
        write(folder, """
                /// Orders with `List<String>`, see [the guide](https://example.com).
                ///
                /// - **first**
                /// - second [Line]
                ///
                /// @param <T> any
                public class OrdersResource<T> {
                    sealed interface Shape permits Square {}
                    record Square(int side) implements Shape {}
                    int of(Object o) {
                        return switch (o) { case Square(int side) when side > 0 -> side; case null, default -> 0; };
                    }
                    /// Says nothing.
                    /// @return never
                    void silent() { String text = \"""
                        block
                        \"""; for (var _ : new int[0]) {} }
                }
                """);
        JavadocSources newest = JavadocSources.of(List.of(folder), List.of(), folder, findings);
        assertThat(newest.of(OrdersResource.class).orElseThrow().text())
                .isEqualTo("Orders with List<String>, see the guide. first; second Line.");
        Doc silent = newest.of(OrdersResource.class.getDeclaredMethod("silent")).orElseThrow();
        assertThat(silent.text()).isEqualTo("Says nothing.");
        assertThat(silent.returns()).isEqualTo("never");
        assertThat(findings.sorted()).isEmpty();
    }

    private String take(Class<?> type) throws NoSuchMethodException {
        Method method = OrdersResource.class.getDeclaredMethod("take", type);
        return sources.of(method).orElseThrow().text();
    }

    private String text(List<Path> roots, List<Path> jars) {
        return JavadocSources.of(roots, jars, folder, findings)
                .of(OrdersResource.class)
                .orElseThrow()
                .text();
    }

    private static void write(Path root, String source) throws IOException {
        Path file = root.resolve(FOLDER + "OrdersResource.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }

    private Path jar(String source) throws IOException {
        Path jar = folder.resolve("orders-sources.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry(FOLDER + "OrdersResource.java"));
            zip.write(source.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    private static int lineOf(String text) {
        try {
            List<String> lines = Files.readAllLines(Path.of(FILE));
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains(text)) {
                    return i + 1;
                }
            }
            throw new AssertionError("No line has '" + text + "'.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
