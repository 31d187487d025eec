package dev.flowconnector.jaxrs.poll;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.flowconnector.core.annotation.PollingPolicy;
import dev.flowconnector.core.trigger.PollBatch;
import dev.flowconnector.jaxrs.ConnectorFeature;
import dev.flowconnector.jaxrs.ConnectorRuntime;
import dev.flowconnector.jaxrs.TestServer;
import dev.flowconnector.jaxrs.TestServer.Answer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Triggers whose state the policy of the platform's gateway carries: it takes it out of the body and sends it back. */
class PollingPolicyTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final World world = new World(Comparator.naturalOrder());
    private TestServer server;

    interface Api {
        @PollingPolicy
        PollBatch<String> onItem(@QueryParam("region") String region);
    }

    /** One trigger, and the same without the policy. */
    @Path("/items")
    @Produces("application/json")
    public static final class ItemsResource implements Api {
        private final World world;

        ItemsResource(World world) {
            this.world = world;
        }

        @GET
        @Override
        public PollBatch<String> onItem(@QueryParam("region") String region) {
            return PollBatch.begin(new Names(world), Map.of("region", region));
        }

        @GET
        @Path("/native")
        public PollBatch<String> without(@QueryParam("region") String region) {
            return PollBatch.begin(new Names(world), Map.of("region", region));
        }
    }

    @BeforeEach
    void start() {
        ConnectorRuntime runtime = ConnectorRuntime.builder(URI.create("https://api.contoso.example/"))
                .pollSource(new Names(world))
                .clock(world::now)
                .build();
        server = TestServer.of(new ItemsResource(world), new ConnectorFeature(runtime));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void insert(String id) {
        world.pass(Duration.ofSeconds(1));
        world.insert(id, Duration.ZERO);
    }

    private JsonNode call(String path, String state) throws IOException {
        Answer answer = server.get(path + (state.isEmpty() ? "" : "&triggerState=" + state));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("content-type")).isEqualTo("application/json");
        assertThat(answer.header("location")).isEmpty();
        return JSON.readTree(answer.body());
    }

    private static String state(JsonNode body) {
        return body.get("triggerState").asText();
    }

    @Test
    void firstCall_hasNoItemsAndAState_thenNewOnesNewestFirst() throws IOException {
        insert("old");
        JsonNode begun = call("/items?region=eu", "");
        assertThat(begun.get("value")).isEmpty();
        insert("a");
        insert("b");
        JsonNode news = call("/items?region=eu", state(begun));
        assertThat(news.get("value")).extracting(JsonNode::asText).containsExactly("b", "a");
        assertThat(call("/items?region=eu", state(begun)).get("value"))
                .as("a lost answer is asked for again")
                .hasSize(2);
        JsonNode nothing = call("/items?region=eu", state(news));
        assertThat(nothing.get("value")).isEmpty();
        insert("c");
        assertThat(call("/items?region=eu", state(nothing)).get("value"))
                .as("an empty array keeps the state")
                .extracting(JsonNode::asText)
                .containsExactly("c");
    }

    @Test
    void emptyUnreadableOrOtherState_beginsAfresh() throws IOException {
        String state = state(call("/items?region=eu", ""));
        insert("a");
        for (String wrong : List.of("", "x", "k1.AAAA", state.substring(1))) {
            JsonNode body = call("/items?region=eu", wrong);
            assertThat(body.get("value")).as(wrong).isEmpty();
        }
        assertThat(call("/items?region=us", state).get("value"))
                .as("the maker chose another region")
                .isEmpty();
        assertThat(server.get("/_connector/states/" + state).status())
                .as("a state is no permission")
                .isEqualTo(404);
        assertThat(server.get("/_connector/polls/" + state).status()).isEqualTo(404);
    }

    @Test
    void flowsOfBothKinds_goOnWhenTheAnnotationComesOrGoes() throws IOException {
        String before =
                server.get("/items/native?region=eu").header("location").replace("https://api.contoso.example", "");
        JsonNode begun = call("/items?region=eu", "");
        insert("a");
        assertThat(call("/items/native?region=eu", state(begun)).get("value")).hasSize(1);
        assertThat(server.get(before).body()).isEqualTo("{\"value\":[\"a\"]}");
    }
}
