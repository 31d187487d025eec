package dev.flowconnector.core.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.flowconnector.core.annotation.NotificationUrl;
import dev.flowconnector.core.error.ConnectorException;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FiltersTest {
    private static final String URL = "https://a.logic.azure.com/run?sig=SECRET";
    private final Filters filters = new Filters(new ObjectMapper());

    record OrderFilter(
            String region,

            @NotificationUrl @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
            URI callbackUrl) {
        OrderFilter {
            Objects.requireNonNull(callbackUrl, "callbackUrl");
        }

        public String computed() {
            return region.toUpperCase(Locale.ROOT);
        }
    }

    record Target(@NotificationUrl String notificationUrl) {}

    record Nested(String region, Target delivery) {}

    static class Bean {
        @NotificationUrl
        private String hook = "";

        private String region = "";

        public String getHook() {
            return hook;
        }

        public void setHook(String hook) {
            this.hook = hook;
        }

        public String getRegion() {
            return region;
        }

        public void setRegion(String region) {
            this.region = region;
        }

        public String getShout() {
            return region + "!";
        }
    }

    record Unmarked(URI callbackUrl) {}

    @Test
    void inputOnlyUrl_takenOutAndReplaced() {
        Filters.Split split = filters.split(new OrderFilter("eu", URI.create(URL)));

        assertThat(split.callback()).isEqualTo(URL);
        assertThat(split.json()).doesNotContain("SECRET", "logic.azure.com");
        assertThat(filters.read(split.json(), OrderFilter.class))
                .isEqualTo(new OrderFilter("eu", URI.create("https://callback.invalid/")));
    }

    @Test
    void nestedUrl_found() {
        Filters renaming =
                new Filters(new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
        Filters.Split split = renaming.split(new Nested("eu", new Target(URL)));

        assertThat(split.callback()).isEqualTo(URL);
        assertThat(split.json())
                .isEqualTo("{\"region\":\"eu\",\"delivery\":{\"notification_url\":\"https://callback.invalid/\"}}");
    }

    @Test
    void beanWithComputedProperty_readAgain() {
        Bean bean = new Bean();
        bean.setHook(URL);
        bean.setRegion("eu");
        Filters.Split split = filters.split(bean);

        assertThat(split.callback()).isEqualTo(URL);
        assertThat(filters.read(split.json(), Bean.class).getRegion()).isEqualTo("eu");
    }

    @Test
    void missingUrl_empty() {
        assertThat(filters.split(new Bean()).callback()).isEmpty();
        assertThat(filters.split(new Nested("eu", new Target(""))).callback()).isEmpty();
    }

    @Test
    void nothingMarked_saidWithTheClass() {
        assertThatThrownBy(() -> filters.split(new Unmarked(URI.create(URL))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FiltersTest$Unmarked has no property with @NotificationUrl");
    }

    @Test
    void storedByAnOlderClass_saidWithTheClass() {
        assertThatThrownBy(() -> filters.read("{\"region\":[]}", OrderFilter.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot be read as " + OrderFilter.class.getName());
    }

    @Test
    void storedByAnOlderClass_isNotReadable() {
        assertThat(filters.readable("{\"region\":[]}", OrderFilter.class)).isEmpty();
        assertThat(filters.readable("null", OrderFilter.class)).isEmpty();
        assertThat(filters.readable(
                        "{\"region\":\"eu\",\"callbackUrl\":\"https://callback.invalid/\"}", OrderFilter.class))
                .contains(new OrderFilter("eu", URI.create(Filters.PLACEHOLDER)));
    }

    @Test
    void nothingSent_refusedWithWords() {
        assertThatThrownBy(() -> filters.split(null))
                .isInstanceOfSatisfying(ConnectorException.class, FiltersTest::isBadRequest)
                .hasMessageContaining("body is empty or null");
        assertThatThrownBy(() -> filters.settings(null))
                .isInstanceOfSatisfying(ConnectorException.class, FiltersTest::isBadRequest)
                .hasMessageContaining("settings of the integration are missing");
    }

    @Test
    void sixteenKilobytes_storedAndOneByteMoreRefused() {
        String most = "x".repeat(16 * 1024 - "{\"region\":\"\"}".length());

        assertThat(filters.settings(new Region(most))).hasSize(16 * 1024);
        assertThatThrownBy(() -> filters.settings(new Region(most + "x")))
                .isInstanceOfSatisfying(ConnectorException.class, FiltersTest::isBadRequest)
                .hasMessageContaining("'16385' bytes")
                .hasMessageContaining("16384 are allowed");
        assertThatThrownBy(() -> filters.split(new OrderFilter("ü".repeat(9_000), URI.create(URL))))
                .isInstanceOf(ConnectorException.class)
                .hasMessageNotContaining("SECRET");
    }

    record Region(String region) {}

    private static void isBadRequest(ConnectorException refused) {
        assertThat(refused.status()).isEqualTo(400);
    }
}
