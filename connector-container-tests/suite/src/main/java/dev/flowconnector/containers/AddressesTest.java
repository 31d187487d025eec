package dev.flowconnector.containers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.containers.app.ShopApplication;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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

    @Test
    @DisplayName("(2) a gateway may encode the path once more than needed")
    void percentEncodedPath_isFound(Shop shop) {
        String location = shop.post("work/documents", "").location();
        String encoded = location.replace("_connector", "%5Fconnector").replace("operations", "o%70erations");
        assertThat(shop.finished(encoded).text()).isEqualTo("%PDF-1.7");
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
    @DisplayName("(1) what the request says about its host does not get into an address")
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
}
