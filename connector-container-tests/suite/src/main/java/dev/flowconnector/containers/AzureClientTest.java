package dev.flowconnector.containers;

import static org.assertj.core.api.Assertions.assertThat;

import com.azure.core.http.HttpHeaderName;
import com.azure.core.http.HttpHeaders;
import com.azure.core.http.HttpMethod;
import com.azure.core.http.HttpPipeline;
import com.azure.core.http.HttpPipelineBuilder;
import com.azure.core.http.HttpPipelineCallContext;
import com.azure.core.http.HttpRequest;
import com.azure.core.http.HttpResponse;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.core.http.policy.FixedDelay;
import com.azure.core.http.policy.HttpPipelineSyncPolicy;
import com.azure.core.http.policy.RetryPolicy;
import com.azure.core.http.rest.SimpleResponse;
import com.azure.core.util.BinaryData;
import com.azure.core.util.polling.AsyncPollResponse;
import com.azure.core.util.polling.LocationPollingStrategy;
import com.azure.core.util.polling.LongRunningOperationStatus;
import com.azure.core.util.polling.PollResponse;
import com.azure.core.util.polling.PollerFlux;
import com.azure.core.util.polling.PollingStrategyOptions;
import com.azure.core.util.polling.SyncLocationPollingStrategy;
import com.azure.core.util.polling.SyncPoller;
import com.azure.core.util.serializer.TypeReference;
import dev.flowconnector.containers.app.ShopApplication;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Azure's own client of the same protocol agrees; it polls at once, and reads the result once more at the end. */
@InContainer
class AzureClientTest {
    private static final TypeReference<BinaryData> BYTES = TypeReference.createInstance(BinaryData.class);

    @Test
    @DisplayName("(1, 3) JSON result: first poll at once, one more read at the end")
    void jsonResult_isWhatTheQuickCallAnswers(Shop shop) {
        Gateway gateway = new Gateway(shop, "");
        SyncPoller<BinaryData, BinaryData> poller =
                poller(gateway, shop.post("work/receipts?gate=azure", LongOperationsTest.ORDER));
        assertThat(poller.poll().getStatus()).isEqualTo(LongRunningOperationStatus.IN_PROGRESS);
        shop.application().gates().open("azure");
        assertThat(poller.waitForCompletion(Duration.ofSeconds(20)).getStatus())
                .isEqualTo(LongRunningOperationStatus.SUCCESSFULLY_COMPLETED);
        int polls = gateway.urls.size();
        assertThat(poller.getFinalResult().toString())
                .isEqualTo(
                        shop.post("work/receipts/now", LongOperationsTest.ORDER).text());
        assertThat(gateway.urls).as("the final read").hasSize(polls + 1);
    }

    @Test
    void fileAsTheResult_isTheFile(Shop shop) {
        SyncPoller<BinaryData, BinaryData> poller = poller(new Gateway(shop, ""), shop.post("work/documents", ""));
        assertThat(poller.getFinalResult(Duration.ofSeconds(20)).toString()).isEqualTo("%PDF-1.7");
    }

    @Test
    void outageOfTheGateway_isWaitedFor(Shop shop) {
        Gateway gateway = new Gateway(shop, "azure");
        SyncPoller<BinaryData, BinaryData> poller = poller(gateway, shop.post("work/documents", ""));
        assertThat(poller.getFinalResult(Duration.ofSeconds(20)).toString()).isEqualTo("%PDF-1.7");
        assertThat(gateway.statuses).startsWith(503, 503);
    }

    @Test
    @DisplayName("(4) work that failed is a failure")
    void failedWork_isAFailure(Shop shop) {
        SyncPoller<BinaryData, BinaryData> poller = poller(new Gateway(shop, ""), shop.post("work/failures", ""));
        assertThat(poller.waitForCompletion(Duration.ofSeconds(20)).getStatus())
                .isEqualTo(LongRunningOperationStatus.FAILED);
    }

    @Test
    @DisplayName("(1, 3) the reactive poller agrees, through an outage and with one more read at the end")
    void reactivePoller_agrees(Shop shop) {
        Gateway gateway = new Gateway(shop, "azure-reactive");
        Answer accepted = shop.post("work/receipts?gate=azure-reactive", LongOperationsTest.ORDER);
        PollerFlux<BinaryData, BinaryData> poller = PollerFlux.create(
                Duration.ofMillis(50),
                () -> Mono.just(response(accepted)),
                new LocationPollingStrategy<BinaryData, BinaryData>(new PollingStrategyOptions(pipeline(gateway))),
                BYTES,
                BYTES);
        AsyncPollResponse<BinaryData, BinaryData> last = last(poller.doOnNext(answer -> {
            if (gateway.statuses.contains(202)) {
                shop.application().gates().open("azure-reactive");
            }
        }));
        assertThat(last.getStatus()).isEqualTo(LongRunningOperationStatus.SUCCESSFULLY_COMPLETED);
        int polls = gateway.urls.size();
        BinaryData result = last.getFinalResult().block(Duration.ofSeconds(20));
        assertThat(result)
                .hasToString(
                        shop.post("work/receipts/now", LongOperationsTest.ORDER).text());
        assertThat(gateway.urls).as("the final read").hasSize(polls + 1);
        assertThat(gateway.statuses).startsWith(503, 503, 202).endsWith(200, 200);
    }

    @Test
    @DisplayName("(4) to the reactive poller, work that failed is a failure")
    void failedWork_isAFailureToTheReactivePoller(Shop shop) {
        Answer accepted = shop.post("work/failures", "");
        PollerFlux<BinaryData, BinaryData> poller = PollerFlux.create(
                Duration.ofMillis(50),
                () -> Mono.just(response(accepted)),
                new LocationPollingStrategy<BinaryData, BinaryData>(
                        new PollingStrategyOptions(pipeline(new Gateway(shop, "")))),
                BYTES,
                BYTES);
        assertThat(last(poller).getStatus()).isEqualTo(LongRunningOperationStatus.FAILED);
    }

    private static AsyncPollResponse<BinaryData, BinaryData> last(
            Flux<AsyncPollResponse<BinaryData, BinaryData>> answers) {
        return Objects.requireNonNull(answers.blockLast(Duration.ofSeconds(20)), "no answer");
    }

    private static HttpPipeline pipeline(Gateway gateway) {
        return new HttpPipelineBuilder()
                .httpClient(new JdkHttpClientBuilder().build())
                .policies(new RetryPolicy(new FixedDelay(3, Duration.ofMillis(10))), gateway)
                .build();
    }

    private static SyncPoller<BinaryData, BinaryData> poller(Gateway gateway, Answer accepted) {
        SyncLocationPollingStrategy<BinaryData, BinaryData> strategy =
                new SyncLocationPollingStrategy<>(new PollingStrategyOptions(pipeline(gateway)));
        return SyncPoller.createPoller(
                Duration.ofMillis(50),
                context -> {
                    PollResponse<BinaryData> begun = strategy.onInitialResponse(response(accepted), context, BYTES);
                    return new PollResponse<>(begun.getStatus(), begun.getValue());
                },
                context -> strategy.poll(context, BYTES),
                (context, begun) -> BinaryData.fromString(""),
                context -> strategy.getResult(context, BYTES));
    }

    private static SimpleResponse<BinaryData> response(Answer accepted) {
        HttpHeaders headers = new HttpHeaders();
        accepted.response()
                .headers()
                .map()
                .forEach((name, values) -> headers.set(HttpHeaderName.fromString(name), values));
        return new SimpleResponse<>(
                new HttpRequest(HttpMethod.POST, ShopApplication.PUBLIC_URL),
                accepted.status(),
                headers,
                BinaryData.fromBytes(accepted.bytes()));
    }

    /** Brings requests for the public address to the container, and remembers them. */
    private static final class Gateway extends HttpPipelineSyncPolicy {
        private final Shop shop;
        private final String outage;
        private final List<String> urls = new CopyOnWriteArrayList<>();
        private final List<Integer> statuses = new CopyOnWriteArrayList<>();

        Gateway(Shop shop, String outage) {
            this.shop = shop;
            this.outage = outage;
        }

        @Override
        protected void beforeSendingRequest(HttpPipelineCallContext context) {
            route(context.getHttpRequest());
        }

        @Override
        protected HttpResponse afterReceivedResponse(HttpPipelineCallContext context, HttpResponse response) {
            statuses.add(response.getStatusCode());
            return response;
        }

        private void route(HttpRequest request) {
            String url = request.getUrl().toString();
            urls.add(url);
            request.setUrl(shop.inside(url).toString());
            if (!outage.isEmpty()) {
                request.setHeader(HttpHeaderName.fromString(ShopApplication.OUTAGE_HEADER), outage);
            }
        }
    }
}
