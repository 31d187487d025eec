package dev.flowconnector.swagger.read.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkageTest {
    private static final String GOOD = """
            package acme;
            import jakarta.ws.rs.*;
            @Path("good") public class Good { @GET public String get() { return ""; } }
            """;

    @TempDir
    private Path temp;

    @Test
    void missingParameterType_namedAndOthersGoOn() throws Exception {
        Compiled compiled = Compiled.in(temp.resolve("classes"), "package acme; public class Missing {}", GOOD, """
                package acme;
                import jakarta.ws.rs.*;
                @Path("bad") public class Bad { @POST public void post(Missing missing) {} }
                """);
        compiled.delete("acme/Missing.class");
        try (URLClassLoader loader = compiled.loader()) {
            Findings findings = new Findings();
            List<Class<?>> classes = ResourceClasses.load(List.of("acme.Good", "acme.Bad"), loader, findings);
            Scan scan = Scan.of(classes);
            assertThat(scan.lines()).containsExactly("get /good () -> String");
            assertThat(findings.sorted()).isEmpty();
            assertThat(scan.findings())
                    .extracting(Finding::toString)
                    .containsExactly("acme.Bad class-not-linkable The class 'acme.Bad' refers to 'acme.Missing', which"
                            + " is not on the class path; the class is left out. Add the dependency that contains"
                            + " 'acme.Missing', or leave the class out of the selection.");
        }
    }

    @Test
    void missingSuperclass_reportedWhenLoading() throws Exception {
        Compiled compiled = Compiled.in(temp.resolve("classes"), "package acme; public class Missing {}", GOOD, """
                package acme;
                import jakarta.ws.rs.*;
                @Path("bad") public class Bad extends Missing { @GET public void get() {} }
                """);
        compiled.delete("acme/Missing.class");
        try (URLClassLoader loader = compiled.loader()) {
            Findings findings = new Findings();
            assertThat(ResourceClasses.load(List.of("acme.Good", "acme.Bad"), loader, findings))
                    .extracting(Class::getName)
                    .containsExactly("acme.Good");
            assertThat(findings.sorted())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message())
                            .isEqualTo(
                                    "The class 'acme.Bad' refers to 'acme.Missing', which is not on the class path; the"
                                            + " class is left out."));
        }
    }

    @Test
    void unknownClass_error() {
        Findings findings = new Findings();
        assertThat(ResourceClasses.load(List.of("acme.Nowhere"), getClass().getClassLoader(), findings))
                .isEmpty();
        assertThat(findings.sorted())
                .extracting(Finding::toString)
                .containsExactly("connector class-not-found The class 'acme.Nowhere' is not on the class path. Correct"
                        + " the name in <classes>; an inner class is written Outer$Inner.");
    }

    @Test
    void oldApi_oneError() throws Exception {
        Compiled compiled = Compiled.in(
                temp.resolve("classes"),
                """
                package javax.ws.rs;
                import java.lang.annotation.*;
                @Retention(RetentionPolicy.RUNTIME) public @interface Path { String value(); }
                """,
                "package acme; @javax.ws.rs.Path(\"a\") public class A {}",
                "package acme; @javax.ws.rs.Path(\"b\") public class B {}");
        try (URLClassLoader loader = compiled.loader()) {
            Scan scan = Scan.of(ResourceClasses.load(List.of("acme.A", "acme.B"), loader, new Findings()));
            assertThat(scan.methods()).isEmpty();
            assertThat(scan.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo("javax-ws-rs");
                assertThat(finding.message())
                        .isEqualTo("'acme.A' and 1 more use 'javax.ws.rs'; connectors are generated from"
                                + " 'jakarta.ws.rs' 3.0 or newer.");
            });
        }
    }

    @Test
    void classesLoadedInAnyOrder_sameMethods() throws Exception {
        Compiled compiled = Compiled.in(
                temp.resolve("classes"),
                "package acme; public class First { void alpha() {} void mike() {} void zulu() {} void bravo() {} }",
                """
                package acme;
                import jakarta.ws.rs.*;
                @Path("x") public class X {
                  @GET @Path("z") public void zulu(@QueryParam("b") String b, @QueryParam("a") String a) {}
                  @GET @Path("m") public void mike(@BeanParam Bean bean) {}
                  @GET @Path("b") public void bravo() {}
                  @GET @Path("a") public void alpha() {}
                }
                """,
                """
                package acme;
                import jakarta.ws.rs.*;
                public class Bean { @QueryParam("z") public String z; @QueryParam("a") public String a; }
                """);
        for (List<String> order :
                List.of(List.of("acme.First", "acme.Bean", "acme.X"), List.of("acme.X", "acme.Bean", "acme.First"))) {
            try (URLClassLoader loader = compiled.loader()) {
                for (String name : order) {
                    assertThat(Class.forName(name, true, loader).getDeclaredMethods())
                            .isNotNull(); // asks for them in this order
                }
                assertThat(Scan.of(ResourceClasses.load(order, loader, new Findings()))
                                .lines())
                        .containsExactly(
                                "get /x/z (query b:String, query a:String) -> void",
                                "get /x/m (query z:String, query a:String) -> void",
                                "get /x/b () -> void",
                                "get /x/a () -> void");
            }
        }
    }
}
