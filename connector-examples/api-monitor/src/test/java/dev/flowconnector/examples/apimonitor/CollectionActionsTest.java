package dev.flowconnector.examples.apimonitor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.examples.apimonitor.Client.Answer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollectionActionsTest extends ServiceTest {
    private static final String FILE =
            "{\"info\": {\"name\": \"Shipping API\"}, \"item\": [{\"name\": \"Rates\", \"item\": ["
                    + "{\"name\": \"By weight\", \"request\": {\"method\": \"GET\", \"url\": {\"raw\": \"{{baseUrl}}/rates\"}}}]},"
                    + "{\"name\": \"Ship\", \"request\": {\"method\": \"POST\", \"url\": \"{{baseUrl}}/parcels\"}}]}";

    @Test
    void list_isPaged_andTheNextLinkNeedsNoKey() {
        for (int i = 0; i < 40; i++) {
            client.post(SHOP + "/collections", "{\"name\": \"Collection " + i + "\"}");
        }
        List<String> names = new ArrayList<>();
        Answer page = client.get(SHOP + "/collections");
        int pages = 1;
        while (page.json().has("nextLink")) {
            page.json().get("value").forEach(item -> names.add(item.get("name").asText()));
            page = client.follow(page.json().get("nextLink").asText());
            pages++;
        }
        page.json().get("value").forEach(item -> names.add(item.get("name").asText()));
        assertThat(pages).isEqualTo(3);
        assertThat(names).hasSize(41).doesNotHaveDuplicates().contains("Menu API", "Collection 39");
    }

    @Test
    void createGetDelete_makeAFullLife() {
        Answer created = client.post(
                SHOP + "/collections",
                "{\"name\": \"Orders API\", \"folderId\": \"orders\", \"requests\":"
                        + " [{\"name\": \"All\", \"method\": \"GET\", \"url\": \"{{baseUrl}}/orders\"}]}");
        assertThat(created.status()).as(created.body()).isEqualTo(200);
        String path = SHOP + "/collections/" + created.json().get("id").asText();
        assertThat(client.get(path).json()).isEqualTo(created.json());
        assertThat(created.json().at("/requests/0/url").asText()).isEqualTo("{{baseUrl}}/orders");
        assertThat(client.delete(path).status()).isEqualTo(204);
        Answer gone = client.get(path);
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.json().at("/error/message").asText()).endsWith("does not exist in workspace \"coffee-shop\".");
    }

    @Test
    void importFromEnvelopeAndFromBase64_readsTheSameCollection() {
        String base64 = Base64.getEncoder().encodeToString(FILE.getBytes(UTF_8));
        JsonNode fromFlow = client.post(
                        SHOP + "/collections/import",
                        "{\"file\": {\"$content-type\": \"application/octet-stream\", \"$content\": \"" + base64
                                + "\"}}")
                .json();
        JsonNode fromApp = client.post(
                        SHOP + "/collections/import", "{\"file\": \"" + base64 + "\", \"name\": \"Shipping\"}")
                .json();
        assertThat(fromFlow.get("name").asText()).isEqualTo("Shipping API");
        assertThat(fromApp.get("name").asText()).isEqualTo("Shipping");
        assertThat(fromApp.get("requests")).isEqualTo(fromFlow.get("requests"));
        assertThat(fromApp.get("requests").findValuesAsText("name")).containsExactly("By weight", "Ship");
    }

    @Test
    void export_deliversRawBytesThatCanBeImportedAgain() {
        Answer file = client.get(SHOP + "/collections/" + menuCollection() + "/export");
        assertThat(file.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(file.header("Content-Disposition")).contains("filename=\"Menu API.json\"");
        String base64 = Base64.getEncoder().encodeToString(file.body().getBytes(UTF_8));
        JsonNode imported = client.post(SHOP + "/collections/import", "{\"file\": \"" + base64 + "\"}")
                .json();
        assertThat(imported.get("requests").findValuesAsText("url"))
                .containsExactly("{{baseUrl}}/sample/health", "{{baseUrl}}/sample/menu");
    }

    @Test
    void wrongInput_isExplained() {
        Answer nameless = client.post(SHOP + "/collections", "{\"requests\": [{\"method\": \"FETCH\"}]}");
        assertThat(nameless.status()).isEqualTo(400);
        assertThat(nameless.json().get("message").asText())
                .contains(
                        "\"name\" must not be blank.",
                        "\"requests/0/name\" must not be blank.",
                        "\"requests/0/method\" must match");
        Answer text = client.post(SHOP + "/collections/import", "{\"file\": \"name,url\"}");
        assertThat(text.status()).isEqualTo(400);
        assertThat(text.json().get("message").asText()).isEqualTo("The file is not JSON, so it is no collection.");
        Answer broken = client.post(SHOP + "/collections/import", "{\"file\": {\"$content\": \"name,url\"}}");
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.json().get("message").asText()).contains("character ',' at position 4");
        Answer large = client.post(SHOP + "/collections/import", "{\"file\": \"" + "QUJD".repeat(4_000_000) + "\"}");
        assertThat(large.status()).isEqualTo(413);
        Answer nowhere = client.post("/workspaces/nowhere/collections", "{\"name\": \"x\"}");
        assertThat(nowhere.status()).isEqualTo(404);
    }
}
