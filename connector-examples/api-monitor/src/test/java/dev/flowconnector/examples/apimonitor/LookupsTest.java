package dev.flowconnector.examples.apimonitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.examples.apimonitor.Client.Answer;
import org.junit.jupiter.api.Test;

class LookupsTest extends ServiceTest {

    @Test
    void workspaceCollectionEnvironment_dependOnEachOther() {
        assertThat(client.get("/lookups/workspaces").json().findValuesAsText("name"))
                .containsExactly("Bakery", "Coffee Shop");
        assertThat(client.get("/lookups/collections?workspaceId=bakery").body()).isEqualTo("{\"value\":[]}");
        assertThat(client.get("/lookups/environments?collectionId=" + menuCollection())
                        .body())
                .isEqualTo("{\"value\":[{\"id\":\"env-local\",\"name\":\"Local\"}]}");
    }

    @Test
    void missingChoice_isExplained() {
        Answer refused = client.get("/lookups/collections");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("message").asText()).isEqualTo("\"workspaceId\" must not be blank.");
    }

    @Test
    void folderPicker_opensAndBrowses() {
        assertThat(client.get("/lookups/folders?workspaceId=coffee-shop").body())
                .isEqualTo("{\"value\":[{\"id\":\"archive\",\"name\":\"Archive\",\"isFolder\":true},"
                        + "{\"id\":\"shop-apis\",\"name\":\"Shop APIs\",\"isFolder\":true}]}");
        assertThat(client.get("/lookups/folders/shop-apis/folders").json().findValuesAsText("name"))
                .containsExactly("Orders");
    }

    @Test
    void variablesOfAnEnvironment_areASchema() {
        assertThat(client.get("/lookups/variables?environmentId=env-local")
                        .json()
                        .at("/schema/properties/baseUrl/type")
                        .asText())
                .isEqualTo("string");
    }

    @Test
    void environmentWithoutVariables_hasNoFields() {
        assertThat(client.get("/lookups/variables?environmentId=none").body()).isEqualTo("{\"schema\":null}");
    }

    @Test
    void testConnection_tellsGoodKeysFromBadOnes() {
        assertThat(client.get("/ping").status()).isEqualTo(200);
        Answer refused = new Client(service.port(), "guess").get("/ping");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.json().get("message").asText()).isEqualTo("The API key is missing or wrong.");
    }
}
