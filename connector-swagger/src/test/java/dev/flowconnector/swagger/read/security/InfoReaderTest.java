package dev.flowconnector.swagger.read.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.core.annotation.Category;
import dev.flowconnector.core.annotation.ConnectorMetadata;
import dev.flowconnector.core.annotation.Keywords;
import dev.flowconnector.swagger.read.annotation.Annotations;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Contact;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InfoReaderTest {

    @OpenAPIDefinition(
            info =
                    @Info(
                            title = " Orders ",
                            version = "2.1",
                            description = "Handles orders.",
                            termsOfService = "https://example.com/terms",
                            contact = @Contact(name = "Shop", email = "shop@example.com"),
                            license = @License(name = "Apache-2.0")),
            tags = @Tag(name = "orders", description = "About orders."))
    @ConnectorMetadata(
            website = "https://example.com",
            privacyPolicy = "https://example.com/privacy",
            categories = {Category.CONTENT_AND_FILES, Category.AI})
    @Keywords({"order", "shop"})
    static class Everything {}

    @Test
    void everything_isRead() {
        ApiInfo info = new InfoReader(ApiOf.classes(Everything.class)).read(Annotations.NONE);

        assertThat(info.title()).contains("Orders");
        assertThat(info.description()).contains("Handles orders.");
        assertThat(info.version()).contains("2.1");
        assertThat(info.termsOfService()).contains("https://example.com/terms");
        assertThat(info.contact())
                .isEqualTo(new ApiInfo.Contact(Optional.of("Shop"), Optional.empty(), Optional.of("shop@example.com")));
        assertThat(info.license()).contains(new ApiInfo.License("Apache-2.0", Optional.empty()));
        assertThat(info.tags()).containsEntry("orders", "About orders.");
        assertThat(info.website()).contains("https://example.com");
        assertThat(info.categories()).containsExactly("CONTENT_AND_FILES", "AI");
        assertThat(info.keywords()).containsExactly("order", "shop");
    }

    static class Silent {}

    @Test
    void nothing_isEmpty() {
        ApiInfo info = new InfoReader(ApiOf.classes(Silent.class)).read(Annotations.NONE);

        assertThat(info.title()).isEmpty();
        assertThat(info.contact().isEmpty()).isTrue();
        assertThat(info.tags()).isEmpty();
    }
}
