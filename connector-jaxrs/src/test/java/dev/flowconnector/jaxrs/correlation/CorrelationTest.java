package dev.flowconnector.jaxrs.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.jaxrs.ConnectorFeature;
import dev.flowconnector.jaxrs.ConnectorRuntime;
import dev.flowconnector.jaxrs.TestServer;
import dev.flowconnector.jaxrs.TestServer.Answer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

/** The ids of runtime.md 10.2, in the log context and in answers. */
class CorrelationTest {
    private static final ExecutorService WORKER = Executors.newSingleThreadExecutor();

    private static TestServer server;

    /** Says what a log statement would show. */
    @Path("/mdc")
    public static class MdcResource {

        @GET
        @Produces(MediaType.APPLICATION_JSON)
        public Map<String, String> now() {
            return context();
        }

        @GET
        @Path("/writing")
        @Produces(MediaType.APPLICATION_JSON)
        public StreamingOutput writing() {
            return stream -> stream.write(new ObjectMapper().writeValueAsBytes(context()));
        }

        @GET
        @Path("/later")
        @Produces(MediaType.APPLICATION_JSON)
        public CompletionStage<Map<String, String>> later() {
            Map<String, String> onThisThread = context();
            return CompletableFuture.supplyAsync(
                    () -> {
                        Map<String, String> all = new TreeMap<>(onThisThread);
                        context().forEach((key, value) -> all.put("worker " + key, value));
                        return all;
                    },
                    WORKER);
        }

        @GET
        @Path("/defect")
        public String defect() {
            throw new IllegalStateException("on purpose");
        }

        private static Map<String, String> context() {
            Map<String, String> context = MDC.getCopyOfContextMap();
            return context == null ? Map.of() : context;
        }
    }

    @BeforeAll
    static void start() {
        server = TestServer.of(
                new MdcResource(),
                new ConnectorFeature(ConnectorRuntime.builder(URI.create("https://api.contoso.example"))
                        .build()));
    }

    @AfterAll
    static void stop() {
        server.close();
        WORKER.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mdc", "/mdc/writing"})
    void idsOfThePlatform_standInTheLogContext_duringTheMethodAndTheWriting(String path) throws Exception {
        Answer answer = server.get(
                path,
                "x-ms-client-request-id: 6b1f3cf0-2b7d-4a0e-8f5a-000000000001",
                "x-ms-workflow-run-id: 08585CU12",
                "X-MS-Workflow-Operation-Name: Create_report",
                "x-ms-client-tracking-id: mine",
                "traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
        assertThat(answer.body())
                .contains("\"x-ms-request-id\":\"6b1f3cf0-2b7d-4a0e-8f5a-000000000001\"")
                .contains("\"x-ms-workflow-run-id\":\"08585CU12\"")
                .contains("\"x-ms-workflow-operation-name\":\"Create_report\"")
                .contains("\"x-ms-client-tracking-id\":\"mine\"")
                .contains("\"traceparent\":\"00-4bf9");
        assertThat(answer.header("x-ms-request-id")).isEqualTo("6b1f3cf0-2b7d-4a0e-8f5a-000000000001");
    }

    @Test
    @DisplayName("13: personal and secret headers stay out of the log context")
    void personalAndSecretHeaders_leftOut() throws Exception {
        Answer answer = server.get(
                "/mdc",
                "x-ms-client-object-id: 11111111",
                "x-ms-client-principal-id: 11111111",
                "x-ms-client-principal-name: 11111111",
                "x-ms-client-tenant-id: 11111111",
                "x-ms-client-app-id: 11111111",
                "x-ms-client-environment-id: 11111111",
                "x-ms-client-session-id: 11111111",
                "x-ms-organization-id: 11111111",
                "x-ms-trigger-callback-url: https://prod.example/?sig=11111111",
                "X-MS-APIM-Referrer: https://x.azure-apim.net/?q=11111111",
                "Authorization: Bearer 11111111",
                "Cookie: session=11111111");
        assertThat(answer.body()).doesNotContain("11111111");
    }

    @Test
    void answerWithoutAnIdFromOutside_hasOneOfItsOwn() throws Exception {
        String first = server.get("/mdc").header("x-ms-request-id");
        assertThat(first)
                .matches("[0-9a-f-]{36}")
                .isNotEqualTo(server.get("/mdc").header("x-ms-request-id"));
        assertThat(server.get("/nowhere").header("x-ms-request-id")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with space in it", "<script>alert(1)</script>", "${jndi:ldap://x/y}"})
    void idFromOutsideThatIsNone_replaced(String id) throws Exception {
        assertThat(server.get("/mdc", "x-ms-client-request-id: " + id).header("x-ms-request-id"))
                .matches("[0-9a-f-]{36}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u001b[31mb", "a\u0085b", "a\u200bb", "a\u2028b", "a\u202eb"})
    void idThatCouldForgeALogLine_leftOut(String id) throws Exception {
        assertThat(server.get("/mdc", "x-ms-workflow-run-id: " + id).body()).doesNotContain("x-ms-workflow-run-id");
        assertThat(server.get("/mdc", "x-ms-workflow-run-id: " + "x".repeat(257))
                        .body())
                .doesNotContain("x-ms-workflow-run-id");
    }

    @Test
    void methodThatAnswersLater_leavesNothingOnAnyThread() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(server.get("/mdc/later", "x-ms-workflow-run-id: first").body())
                    .isEqualTo("{}");
        }
        for (int i = 0; i < 20; i++) {
            assertThat(server.get("/mdc").body()).doesNotContain("x-ms-workflow-run-id");
        }
    }

    @Test
    void errorOfOurs_namesTheIdOfTheRequest() throws Exception {
        Answer answer = server.get("/mdc/defect", "x-ms-client-request-id: 6b1f3cf0-2b7d-4a0e-8f5a-000000000002");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).contains("\"requestId\":\"6b1f3cf0-2b7d-4a0e-8f5a-000000000002\"");
    }
}
