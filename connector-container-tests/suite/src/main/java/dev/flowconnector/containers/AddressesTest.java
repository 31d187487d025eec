package dev.flowconnector.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.flowconnector.containers.app.ShopApplication;
import java.io.IOException;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The URLs that are given out and come back. */
@InContainer
class AddressesTest {

    @Test
    @DisplayName("(2) the token of one purpose is worth nothing for another, nor one that was changed")
    void tokenOfAnotherPurpose_isNotFound(Shop shop) {
        String operation = shop.post("work/documents", "").location();
        for (String purpose : new String[] {"subscriptions", "polls", "pages", "nothing"}) {
            assertThat(shop.poll(operation.replace("/operations/", "/" + purpose + "/"))
                            .status())
                    .as(purpose)
                    .isEqualTo(404);
        }
        assertThat(shop.poll(operation.substring(0, operation.length() - 2)).status())
                .isEqualTo(404);
    }

    @ParameterizedTest(name = "(2) a gateway may encode the path once more: {0} as {1}")
    @CsvSource({"_connector, %5Fconnector", "operations, o%70erations", "_connector, %255Fconnector"})
    void encodedPath_isFound(String part, String encoded, Shop shop) {
        String location = shop.post("work/documents", "").location();
        assertThat(shop.finished(location.replace(part, encoded)).text()).isEqualTo("%PDF-1.7");
    }

    @Test
    @DisplayName(
            "(2) a gateway may encode slashes as well; who does not let them pass refuses them before the application")
    void encodedSlashes_areFoundOrRefused(Shop shop) {
        String location = shop.post("work/documents", "").location();
        shop.finished(location);
        Answer answer = shop.unchecked(location.replace("_connector/operations/", "_connector%2Foperations%2F"));
        if (answer.header("x-ms-request-id").isEmpty()) {
            assertThat(answer.status()).as("%s", answer).isGreaterThanOrEqualTo(400);
        } else {
            assertThat(answer.text()).as("%s", answer).isEqualTo("%PDF-1.7");
        }
    }

    @Test
    void headOfAStatusUrl_isAnsweredWithoutABody(Shop shop) {
        String location = shop.post("work/documents", "").location();
        shop.finished(location);
        Answer head =
                shop.withoutCredentials(shop.request(location).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.status()).isIn(200, 405);
        assertThat(head.bytes()).isEmpty();
    }

    @Test
    @DisplayName("(1) what a caller says of its host does not get into an address")
    void forgedHost_isIgnored(Shop shop) {
        Answer accepted = shop.withCredentials(shop.request("work/documents")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "http")
                .header("Forwarded", "host=evil.example;proto=http")
                .header("X-MS-APIM-Referrer-Prefix", "https://evil.example/apim")
                .POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.location()).startsWith(ShopApplication.PUBLIC_URL);
    }

    @Test
    @DisplayName("(1, 2) a call through the platform's gateway is answered with an address that leads through it again")
    void referrer_isTheAddress(Shop shop) {
        Answer accepted = shop.withCredentials(shop.request("work/documents")
                .header("X-MS-APIM-Referrer-Prefix", ShopApplication.REFERRER)
                .POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(accepted.location()).startsWith(ShopApplication.REFERRER + "/_connector/operations/");
        assertThat(shop.done(accepted).text()).isEqualTo("%PDF-1.7");
    }

    @Test
    @DisplayName("(1) what a trusted proxy reports is the address, where the container tells who sent a request")
    void trustedProxy_reportsTheAddress(Shop shop) throws IOException {
        assumeTrue(hasServlets(), "The container has no servlets, so nobody tells who sent a request");
        String head = "POST " + shop.inside("work/documents").getPath() + " HTTP/1.1\r\n"
                + "Host: localhost\r\nConnection: close\r\nContent-Length: 0\r\n"
                + "Authorization: " + ShopApplication.CREDENTIALS + "\r\n"
                + "X-Forwarded-Host: shop.fabrikam.example\r\nX-Forwarded-Proto: https\r\n"
                + "X-Forwarded-Prefix: /gateway\r\n\r\n";
        String answer = shop.raw(ShopApplication.PROXY, head);
        assertThat(answer).contains(" 202 ");
        assertThat(answer)
                .containsIgnoringCase("\r\nLocation: https://shop.fabrikam.example/gateway/api/_connector/operations/");
    }

    private static boolean hasServlets() {
        try {
            Class.forName("jakarta.servlet.http.HttpServletRequest");
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
