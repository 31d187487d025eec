package dev.flowconnector.swagger.read.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.read.resource.ResourceClasses.Selection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceClassesTest {
    private static final String RESOURCE = """
            package acme.orders;
            import jakarta.ws.rs.*;
            @Path("orders") public class Orders { @GET public String get() { return ""; } }
            """;
    private static final String MODEL = "package acme.orders; public class Order {}";

    private final Findings findings = new Findings();

    @TempDir
    private Path temp;

    @Test
    void folder_resourcesAndWhatDescribesThem() throws Exception {
        Compiled compiled = Compiled.in(
                temp.resolve("target/classes"),
                RESOURCE,
                MODEL,
                """
                package acme.orders;
                import jakarta.ws.rs.*;
                public interface Items { @GET String get(); }
                """,
                "package acme.orders; public class ItemService implements Items { public String get() { return \"\"; } }",
                """
                package acme;
                @jakarta.ws.rs.ApplicationPath("api") public class App extends jakarta.ws.rs.core.Application {}
                """,
                """
                package acme;
                public class Mapper implements jakarta.ws.rs.ext.ContextResolver<String> {
                  public String getContext(Class<?> type) { return ""; }
                }
                """,
                "package acme; public class SubMapper extends Mapper {}",
                "@dev.flowconnector.core.annotation.Connector(id = \"acme\") package acme;",
                "package acme; @dev.flowconnector.core.annotation.Connector(id = \"x\") public interface X {}",
                "package acme; public class Plain { Object o = new Mapper() {}; }");
        assertThat(find(List.of(compiled.folder()), List.of(), List.of(), List.of()))
                .containsExactly(
                        "acme.App",
                        "acme.Mapper",
                        "acme.SubMapper",
                        "acme.X",
                        "acme.orders.ItemService",
                        "acme.orders.Items",
                        "acme.orders.Orders",
                        "acme.package-info");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void namedPackage_jarsToo() throws Exception {
        Compiled own = Compiled.in(temp.resolve("own"), """
                package acme.web;
                @jakarta.ws.rs.Path("web") public class Web {}
                """);
        Path jar = Compiled.in(temp.resolve("api"), RESOURCE, MODEL).jar("orders-api-1.0.jar");
        assertThat(find(List.of(own.folder()), List.of(jar), List.of("acme.orders"), List.of()))
                .containsExactly("acme.orders.Orders");
        assertThat(find(List.of(own.folder()), List.of(jar), List.of("acme"), List.of()))
                .containsExactly("acme.orders.Orders", "acme.web.Web");
        assertThat(find(List.of(own.folder()), List.of(jar), List.of(), List.of("acme.orders.Orders")))
                .containsExactly("acme.orders.Orders");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void nothingFound_dependenciesAndTheLineToAdd() throws Exception {
        Compiled own = Compiled.in(temp.resolve("app/target/classes"), "package acme.web; public class Web {}");
        Path jar = Compiled.in(temp.resolve("api"), RESOURCE, MODEL).jar("orders-api-1.0.jar");
        Path other = Compiled.in(temp.resolve("other"), "package acme.other; public class Other {}")
                .jar("other.jar");
        assertThat(find(List.of(own.folder()), List.of(other, jar), List.of(), List.of()))
                .isEmpty();
        assertThat(findings.sorted())
                .extracting(Finding::toString)
                .containsExactly(
                        "connector no-resources No class with @Path was found in 'target/classes'. Dependencies"
                                + " with resources: 'orders-api-1.0.jar' (1 in acme.orders). Add to the configuration:"
                                + " <packages><package>acme.orders</package></packages>");
    }

    @Test
    void nothingAnywhere_saysSo() throws Exception {
        Compiled own = Compiled.in(temp.resolve("app/target/classes"), MODEL);
        assertThat(find(List.of(own.folder()), List.of(), List.of(), List.of())).isEmpty();
        assertThat(findings.sorted())
                .extracting(Finding::toString)
                .containsExactly(
                        "connector no-resources No class with @Path was found in 'target/classes'. No dependency"
                                + " has one either. Annotate resource classes with jakarta.ws.rs.Path, or run the goal in the"
                                + " module that has them.");
    }

    @Test
    void misspelledPackage_didYouMean() throws Exception {
        Compiled own = Compiled.in(temp.resolve("own"), RESOURCE);
        assertThat(find(List.of(own.folder()), List.of(), List.of("acme.order"), List.of()))
                .isEmpty();
        assertThat(findings.sorted())
                .extracting(Finding::toString)
                .containsExactly("connector package-without-resources The package 'acme.order' has no Jakarta REST"
                        + " resource on the class path. Packages of the project with resources: 'acme.orders'. Did you"
                        + " mean 'acme.orders'? Correct the name in <packages>, or add the dependency that has it.");
    }

    @Test
    void oldApi_oneError() throws Exception {
        Compiled own =
                Compiled.in(temp.resolve("own"), """
                package javax.ws.rs;
                public @interface Path { String value(); }
                """, "package acme; @javax.ws.rs.Path(\"a\") public class A {}");
        find(List.of(own.folder()), List.of(), List.of(), List.of());
        assertThat(findings.sorted())
                .extracting(Finding::toString)
                .containsExactly("connector javax-ws-rs 'acme.A' uses 'javax.ws.rs'; connectors are generated from"
                        + " 'jakarta.ws.rs' 3.0 or newer. Move the project to Jakarta REST: replace the dependency"
                        + " javax.ws.rs:javax.ws.rs-api by jakarta.ws.rs:jakarta.ws.rs-api and the imports"
                        + " 'javax.ws.rs' by 'jakarta.ws.rs'.");
    }

    @Test
    void brokenAndTooNewFiles_reportedOthersGoOn() throws Exception {
        Compiled own = Compiled.in(temp.resolve("own"), RESOURCE, MODEL);
        Path order = own.folder().resolve("acme/orders/Order.class");
        byte[] bytes = Files.readAllBytes(order);
        bytes[7] = 99;
        Files.write(order, bytes);
        Files.writeString(own.folder().resolve("acme/Broken.class"), "no class");
        assertThat(find(List.of(own.folder()), List.of(), List.of(), List.of())).containsExactly("acme.orders.Orders");
        assertThat(findings.sorted())
                .extracting(Finding::rule)
                .containsExactly("class-file-too-new", "class-path-unreadable");
    }

    private List<String> find(List<Path> folders, List<Path> classPath, List<String> packages, List<String> classes) {
        return ResourceClasses.find(new Selection(folders, classPath, packages, classes), findings);
    }
}
