package dev.flowconnector.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The platform repeats a request whose answer was lost, and a loop sends requests that only look like it. */
@InContainer
class RepeatedRequestsTest {

    @Test
    @DisplayName("(3) the same request again does not start the work twice")
    void sameContent_getsTheSameLocation(Shop shop) {
        String order = LongOperationsTest.ORDER;
        Answer first = post(shop, "work/receipts/named", "run-1", "application/json", order);
        Answer again = post(shop, "work/receipts/named", "run-1", "application/json", order);
        assertThat(again.location()).isEqualTo(first.location());
    }

    @Test
    @DisplayName("(3) what an interface declares is recognised as well")
    void declaredByAnInterface_getsTheSameLocation(Shop shop) {
        String order = LongOperationsTest.ORDER;
        Answer first = post(shop, "work/receipts/declared", "run-6", "application/json", order);
        Answer again = post(shop, "work/receipts/declared", "run-6", "application/json", order);
        Answer other = post(shop, "work/receipts/declared", "run-6", "application/json", order + " ");
        assertThat(again.location()).isEqualTo(first.location());
        assertThat(other.location()).isNotEqualTo(first.location());
    }

    @Test
    @DisplayName("(3) a stream that the resource reads itself is whole")
    void stream_isWhole(Shop shop) {
        for (int size : new int[] {10, 60_000, 900_000}) {
            String body = "a".repeat(size);
            Answer first = post(shop, "work/streams", "run-7-" + size, "application/octet-stream", body);
            assertThat(shop.done(first).json().get("size").asInt()).isEqualTo(size);
        }
    }

    @Test
    @DisplayName("(3) other content is other work, as in a loop")
    void otherContent_isOtherWork(Shop shop) {
        String order = LongOperationsTest.ORDER;
        Answer first = post(shop, "work/receipts/named", "run-2", "application/json", order);
        Answer other = post(shop, "work/receipts/named", "run-2", "application/json", order.replace("\"n\"", "\"m\""));
        assertThat(shop.done(first).json().get("note").asText()).isEqualTo("n");
        assertThat(shop.done(other).json().get("note").asText()).isEqualTo("m");
    }

    @Test
    @DisplayName("(3) once the answer was used, an equal request is new work")
    void sameContentAfterAPoll_isOtherWork(Shop shop) {
        String order = LongOperationsTest.ORDER;
        Answer first = post(shop, "work/receipts/named", "run-3", "application/json", order);
        shop.done(first);
        Answer second = post(shop, "work/receipts/named", "run-3", "application/json", order);
        assertThat(second.location()).isNotEqualTo(first.location());
    }

    @Test
    @DisplayName("(3) a form is the same with another boundary")
    void sameForm_getsTheSameLocation(Shop shop) {
        Answer first = post(shop, "work/receipts/form", "run-4", "multipart/form-data; boundary=b1", form("b1"));
        Answer again = post(shop, "work/receipts/form", "run-4", "multipart/form-data; boundary=other", form("other"));
        assertThat(again.location()).isEqualTo(first.location());
        assertThat(shop.done(again).json().get("size").asInt()).isEqualTo(3);
    }

    @Test
    @DisplayName("(3) callers that send no ids of a run are never taken for a repetition")
    void noIds_isOtherWork(Shop shop) {
        Answer first = shop.post("work/receipts/named", LongOperationsTest.ORDER);
        Answer second = shop.post("work/receipts/named", LongOperationsTest.ORDER);
        assertThat(second.location()).isNotEqualTo(first.location());
    }

    private static String form(String boundary) {
        return """
                --%1$s
                Content-Disposition: form-data; name="file"; filename="a.csv"
                Content-Type: text/csv

                1;2
                --%1$s--
                """.formatted(boundary).replace("\n", "\r\n");
    }

    private static Answer post(Shop shop, String path, String run, String mediaType, String body) {
        Answer answer = shop.withCredentials(shop.request(path)
                .header("x-ms-workflow-run-id", run)
                .header("x-ms-workflow-operation-name", "Create_receipt")
                .header("Content-Type", mediaType)
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.status()).as("%s", answer).isEqualTo(202);
        return answer;
    }
}
