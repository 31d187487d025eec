package dev.flowconnector.containers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.containers.app.ShopApplication;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing depends on a session, leads elsewhere, or believes what anybody can say; {@link Protocol} looks at each answer. */
@InContainer
class UntrustedTest {
    private static final String[] CLAIMS = {
        "x-ms-client-principal-name", "clerk",
        "x-ms-client-principal-id", "5fe1",
        "x-ms-client-object-id", "5fe1",
        "x-ms-client-tenant-id", "5fe1",
        "x-ms-client-app-id", "5fe1"
    };

    @Test
    @DisplayName("(13) cookies are neither set nor needed nor heeded")
    void cookies_areIgnored(Shop shop) {
        Answer accepted = shop.withCredentials(
                shop.request("work/documents").header("Cookie", "JSESSIONID=1").POST(BodyPublishers.noBody()));
        String location = accepted.location();
        assertThat(shop.finished(location).text()).isEqualTo("%PDF-1.7");
        for (String cookie : new String[] {"JSESSIONID=1", "JSESSIONID=2; a=\"b\"", "=;;,"}) {
            Answer again = shop.withoutCredentials(
                    shop.request(location).header("Cookie", cookie).GET());
            assertThat(again.text()).as(cookie).isEqualTo("%PDF-1.7");
        }
    }

    @ParameterizedTest(name = "(13) {0} does not lead elsewhere")
    @ValueSource(
            strings = {"", "files", "files/", "work", "_connector", "_connector/", "_connector/operations", "none"})
    void noAddress_isRedirected(String path, Shop shop) {
        // Any status but a redirect, which is looked for in each answer.
        assertThat(shop.get(path).status()).isBetween(200, 499);
        assertThat(shop.poll(path).status()).isBetween(200, 499);
    }

    @Test
    @DisplayName("(13) a slash at the end of a status URL is no other address")
    void slashAtTheEnd_isTheSame(Shop shop) {
        String location = shop.post("work/documents", "").location();
        shop.finished(location);
        assertThat(shop.poll(location + "/").text()).isEqualTo("%PDF-1.7");
    }

    @Test
    @DisplayName("(13) who a caller says that it is does not count")
    void claimsOfTheCaller_areNoCredentials(Shop shop) {
        assertThat(shop.withoutCredentials(
                                shop.request("work/documents").headers(CLAIMS).POST(BodyPublishers.noBody()))
                        .status())
                .isEqualTo(401);
        assertThat(shop.withCredentials(shop.request("work/receipts/restricted")
                                .headers(CLAIMS)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(LongOperationsTest.ORDER)))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("(3, 13) a repeated request is the same, whoever it says that it comes from")
    void claimsOfTheCaller_makeNoOtherWork(Shop shop) {
        String[] run = {"x-ms-workflow-run-id", "run-13", "x-ms-workflow-operation-name", "Create_receipt"};
        Answer first = shop.withCredentials(shop.request("work/receipts/named")
                .headers(run)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(LongOperationsTest.ORDER)));
        Answer again = shop.withCredentials(shop.request("work/receipts/named")
                .headers(run)
                .headers(CLAIMS)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(LongOperationsTest.ORDER)));
        assertThat(again.location()).startsWith(ShopApplication.PUBLIC_URL).isEqualTo(first.location());
    }
}
