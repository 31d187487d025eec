package dev.flowconnector.jaxrs.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.core.operation.OperationLimits;
import dev.flowconnector.core.operation.OperationsBuilder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Item 3 of the platform's check list for SDKs, runtime section 13: jobs started twice by a retried POST. */
class RetriedPostTest extends JobsTest {
    private static final String[] FLOW = {
        "x-ms-workflow-run-id", "run-1", "x-ms-workflow-operation-name", "Write", "X-Caller", "ada"
    };
    private static final String BODY = "{\"title\": \"a\"}";

    private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Override
    OperationsBuilder settings(OperationsBuilder builder) {
        return builder.clock(() -> now).retryWindow(Duration.ofMinutes(30)).limits(new OperationLimits(4, 100, 100));
    }

    @Test
    void item3_repeated_getsTheSameLocation_andRunsOnce() {
        HttpResponse<byte[]> first = post("jobs", BODY, FLOW);
        HttpResponse<byte[]> second = post("jobs", BODY, FLOW);
        HttpResponse<byte[]> third = post("jobs", BODY + "\n", FLOW);

        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(location(second)).isEqualTo(location(first));
        assertThat(location(third)).as("other bytes").isNotEqualTo(location(first));
        result(first);
        result(third);
        assertThat(writing.runs()).isEqualTo(2);
    }

    @Test
    void item3_repeatedWithAFile_isReadableAfterTheStart() {
        String file = "{\"title\": \"a\", \"file\": \"" + "QUFB".repeat(100_000) + "\"}";
        HttpResponse<byte[]> first = post("jobs/lookingBack", file, FLOW);
        HttpResponse<byte[]> second = post("jobs/lookingBack", file, FLOW);

        assertThat(second.statusCode()).as(text(second)).isEqualTo(202);
        assertThat(location(second)).isEqualTo(location(first));
        assertThat(json(result(first)).get("size").asInt()).isEqualTo(300_000);
    }

    @Test
    void item3_streamOfTheResource_isWholeThoughTheWorkIsStartedBeforeItIsRead() {
        for (int size : new int[] {0, 1, 10_000, 64 * 1024, 64 * 1024 + 1, 300_000}) {
            byte[] body = bytes(size);
            HttpResponse<byte[]> first = stream(body);
            HttpResponse<byte[]> second = stream(body);

            assertThat(first.statusCode()).as(text(first)).isEqualTo(202);
            assertThat(resource.streamed).as("%s bytes", size).containsExactly(body, body);
            resource.streamed.clear();
            if (size <= 64 * 1024) {
                assertThat(location(second)).as("%s bytes", size).isEqualTo(location(first));
            }
        }
    }

    @Test
    void item3_streamsThatDiffer_areOtherWork() {
        byte[] body = bytes(50_000);
        HttpResponse<byte[]> first = stream(body);
        body[49_999] ^= 1;

        assertThat(location(stream(body))).isNotEqualTo(location(first));
    }

    @Test
    void item3_methodThatDoesNotSayWhatItReturns_isRecognised() {
        assertThat(location(post("jobs/responses", BODY, FLOW)))
                .isNotEmpty()
                .isEqualTo(location(post("jobs/responses", BODY, FLOW)))
                .isNotEqualTo(location(post("jobs/responses", BODY + " ", FLOW)));
    }

    @Test
    void item3_methodThatIsDeclaredByAnInterface_isRecognised() {
        assertThat(location(post("jobs/declared", BODY, FLOW)))
                .isNotEmpty()
                .isEqualTo(location(post("jobs/declared", BODY, FLOW)))
                .isNotEqualTo(location(post("jobs/declared", BODY + " ", FLOW)));
    }

    @Test
    void severalStartsOfOneRequest_areSeveral_andEachIsRecognisedAgain() {
        String[] numbered = with("x-ms-action-tracking-id", "t-1");
        for (String[] headers : List.of(FLOW, numbered)) {
            int before = operations.timelines(100).size();
            HttpResponse<byte[]> first = post("jobs/pairs", BODY, headers);
            HttpResponse<byte[]> second = post("jobs/pairs", BODY, headers);

            assertThat(location(second)).isEqualTo(location(first));
            assertThat(operations.timelines(100)).hasSize(before + 2);
        }
    }

    @Test
    void item3_polled_equalWorkOfALoopIsNewWork() {
        HttpResponse<byte[]> first = post("jobs", BODY, FLOW);
        result(first);
        HttpResponse<byte[]> second = post("jobs", BODY, FLOW);

        assertThat(location(second)).isNotEqualTo(location(first));
        result(second);
        assertThat(writing.runs()).isEqualTo(2);
    }

    @Test
    void item3_answeredWithinTheGrace_equalWorkOfALoopIsNewWork() {
        assertThat(post("jobs/waiting/60000", BODY, FLOW).statusCode()).isEqualTo(200);
        assertThat(post("jobs/waiting/60000", BODY, FLOW).statusCode()).isEqualTo(200);

        assertThat(writing.runs()).isEqualTo(2);
    }

    @Test
    void afterTheRetryWindow_isNewWork() {
        HttpResponse<byte[]> first = post("jobs", BODY, FLOW);
        now = now.plus(Duration.ofMinutes(30));
        assertThat(location(post("jobs", BODY, FLOW))).isEqualTo(location(first));
        now = now.plusMillis(1);

        assertThat(location(post("jobs", BODY, FLOW))).isNotEqualTo(location(first));
    }

    @Test
    void executionsThatThePlatformNumbers_needNoContent() {
        String[] one = with("x-ms-action-tracking-id", "t-1");
        HttpResponse<byte[]> first = post("jobs", BODY, one);

        assertThat(location(post("jobs", "{\"title\": \"other\"}", one))).isEqualTo(location(first));
        assertThat(location(post("jobs", BODY, with("x-ms-action-tracking-id", "t-2"))))
                .isNotEqualTo(location(first));
    }

    @Test
    void everythingElseThatDiffers_isOtherWork() {
        List<String> locations = new ArrayList<>();
        locations.add(location(post("jobs", BODY, FLOW)));
        locations.add(location(post("jobs?page=1", BODY, FLOW)));
        locations.add(location(post("jobs/files", BODY, FLOW)));
        locations.add(location(post("jobs", "{\"title\": \"b\"}", FLOW)));
        locations.add(location(post("jobs", BODY, replaced("run-1", "run-2"))));
        locations.add(location(post("jobs", BODY, replaced("Write", "Write_2"))));
        locations.add(location(post("jobs", BODY, replaced("ada", "bob"))));

        assertThat(locations).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void callersThatAreNoFlows_areNeverTakenForARepetition() {
        assertThat(location(post("jobs", BODY))).isNotEqualTo(location(post("jobs", BODY)));
        String[] half = {"x-ms-workflow-run-id", "run-1"};
        assertThat(location(post("jobs", BODY, half))).isNotEqualTo(location(post("jobs", BODY, half)));
    }

    @Test
    void methodWithoutBody_isRecognisedByItsAddress() {
        assertThat(location(post("jobs/silent", "", FLOW))).isEqualTo(location(post("jobs/silent", "", FLOW)));
    }

    @Test
    void multipart_partsDecide_andNotTheirBoundary() {
        String first = location(multipart("b1", "text"));

        assertThat(location(multipart("another-boundary", "text"))).isEqualTo(first);
        assertThat(location(multipart("b1", "other"))).isNotEqualTo(first);
    }

    @Test
    void manyAtOnce_runOnce() {
        List<String> locations = Stream.generate(() -> BODY)
                .limit(16)
                .parallel()
                .map(body -> location(post("jobs", body, FLOW)))
                .distinct()
                .toList();

        assertThat(locations).hasSize(1);
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private HttpResponse<byte[]> stream(byte[] body) {
        return send(HttpRequest.newBuilder(getBaseUri().resolve("jobs/streams"))
                .headers(FLOW)
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(body.clone())));
    }

    private HttpResponse<byte[]> multipart(String boundary, String text) {
        String body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"t\"\r\n\r\n" + text + "\r\n--"
                + boundary + "--\r\n";
        return send(HttpRequest.newBuilder(getBaseUri().resolve("jobs/parts"))
                .headers(FLOW)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body)));
    }

    private static String[] with(String header, String value) {
        return Stream.concat(Stream.of(FLOW), Stream.of(header, value)).toArray(String[]::new);
    }

    private static String[] replaced(String from, String to) {
        return Stream.of(FLOW).map(text -> text.equals(from) ? to : text).toArray(String[]::new);
    }
}
