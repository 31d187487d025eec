package dev.flowconnector.jaxrs.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Item 1 of the platform's check list for SDKs, runtime section 13: where a status may be. */
class LocationTest extends JobsTest {

    @ParameterizedTest(name = "item 1: {0}")
    @CsvSource({
        "/jobs/42,                                   https://api.contoso.example/base/jobs/42",
        "jobs/42?part=a,                             https://api.contoso.example/base/jobs/42?part=a",
        "/jobs/a:b,                                  https://api.contoso.example/base/jobs/a:b",
        "https://api.contoso.example/base/jobs/42,   https://api.contoso.example/base/jobs/42",
        "https://api.contoso.example/elsewhere/42,   https://api.contoso.example/elsewhere/42",
        "HTTPS://API.contoso.example:443/base/42,    HTTPS://API.contoso.example:443/base/42",
    })
    void ownAddress_isAbsoluteInTheAnswer(String location, String expected) {
        HttpResponse<byte[]> accepted = post("jobs/at", location);

        assertThat(accepted.statusCode()).as(text(accepted)).isEqualTo(202);
        assertThat(location(accepted)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "item 1: {0}")
    @ValueSource(
            strings = {
                "https://evil.example/jobs/42",
                "http://api.contoso.example/base/jobs/42",
                "https://api.contoso.example:8443/base/jobs/42",
                "https://api.contoso.example.evil.example/jobs/42",
                "https://api.contoso.example@evil.example/jobs/42",
                "//evil.example/jobs/42",
                "/../../jobs/42",
                "/jobs/../../../42",
                "/jobs/42#part",
                "ftp://api.contoso.example/jobs/42",
                "mailto:a@api.contoso.example",
                "https:///jobs/42",
                "/jobs/4 2",
                "",
            })
    void addressElsewhere_isRefused(String location) {
        HttpResponse<byte[]> refused = post("jobs/at", location);

        assertThat(refused.statusCode()).as(location(refused)).isEqualTo(500);
        assertThat(location(refused)).isEmpty();
        assertThat(json(refused).get("code").asText()).isEqualTo("InternalError");
    }
}
