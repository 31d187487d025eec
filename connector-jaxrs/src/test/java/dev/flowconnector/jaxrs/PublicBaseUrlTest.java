package dev.flowconnector.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Check list of runtime.md 13, number 1: where URLs in answers lead, whatever a caller sends. */
@DisplayName("1: Location is absolute, public and not the caller's choice")
class PublicBaseUrlTest {
    private static final PublicBaseUrl CONFIGURED = PublicBaseUrl.of(URI.create("https://api.contoso.example/shop"));
    private static final String CONFIGURED_URL = "https://api.contoso.example/shop/";
    private static final TrustedProxies PROXIES = TrustedProxies.at("10.0.0.0/8", "fd00::/8");

    private static String base(PublicBaseUrl url, String peer, String... headers) throws IOException {
        ConnectorRuntime runtime = ConnectorRuntime.builder(url).build();
        ResourceConfig application = new ResourceConfig()
                .register(new Tickets())
                .register(new PeerFilter(peer), 0)
                .register(new ConnectorFeature(runtime));
        try (TestServer server = TestServer.of(application)) {
            TestServer.Answer answer = server.send("POST", "/tickets/hooks", "", headers);
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
            String location = answer.header("location");
            assertThat(location).contains("_connector/subscriptions/");
            return location.substring(0, location.indexOf("_connector")).replace(":" + server.port(), ":PORT");
        }
    }

    @Test
    void configured_hostAndProxyHeadersMeanNothing() throws Exception {
        assertThat(base(
                        CONFIGURED,
                        "10.0.0.1",
                        "Host: evil.example",
                        "X-Forwarded-Host: evil.example",
                        "Forwarded: host=evil.example;proto=http",
                        "X-MS-APIM-Referrer-Prefix: https://x.azure-apim.net/apim/c/1"))
                .isEqualTo(CONFIGURED_URL);
    }

    @Test
    void development_takesTheHostOfTheCaller() throws Exception {
        assertThat(base(PublicBaseUrl.ofRequestInDevelopment(), "10.0.0.1", "Host: 127.0.0.1:8080"))
                .isEqualTo("http://127.0.0.1:8080/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "host=eu.contoso.example;proto=https                             | https://eu.contoso.example/shop/",
                "HOST=\"eu.contoso.example:8443\"; Proto=HTTPS                   | https://eu.contoso.example:8443/shop/",
                "host=eu.contoso.example:443                                     | https://eu.contoso.example/shop/",
                "host=\"[2001:db8::7]:8080\";proto=http                          | http://[2001:db8::7]:8080/shop/",
                "host=evil.example, for=203.0.113.9;host=eu.contoso.example      | https://eu.contoso.example/shop/",
                "host=evil.example, host=a.example;for=8.8.8.8, host=inner.example;for=\"10.0.0.2:99\"|https://a.example/shop/",
                "for=203.0.113.9;host=a.example, for=\"[fd00::2]\"               | https://a.example/shop/",
                "for=10.0.0.2                                                    | https://api.contoso.example/shop/",
                "host=evil.example:99999                                         | https://api.contoso.example/shop/",
                "host=\"evil.example/x\"                                         | https://api.contoso.example/shop/",
                "host=\"user@evil.example\"                                      | https://api.contoso.example/shop/",
                "host=eu.contoso.example;proto=javascript                        | https://api.contoso.example/shop/",
                "host=a.example;host=evil.example                                | https://api.contoso.example/shop/",
                "host=\"evil.example                                             | https://api.contoso.example/shop/",
                "host=ev\u0131l.example                                          | https://api.contoso.example/shop/",
            })
    void forwarded_ofATrustedProxy_nearestPartCounts(String header, String expected) throws Exception {
        assertThat(base(
                        CONFIGURED.withForwarded(PROXIES),
                        "10.9.9.9",
                        "Forwarded: " + header,
                        "X-Forwarded-Host: e.example"))
                .isEqualTo(expected);
    }

    @Test
    void forwarded_ofAnybodyElse_ignored() throws Exception {
        for (String peer : new String[] {"11.0.0.1", "::1", "not an address", ""}) {
            assertThat(base(CONFIGURED.withForwarded(PROXIES), peer, "Forwarded: host=evil.example;proto=https"))
                    .isEqualTo(CONFIGURED_URL);
        }
    }

    @Test
    void everyRequestThroughOneProxy_onlyItsOwnPartCounts() throws Exception {
        PublicBaseUrl url = CONFIGURED.withForwarded(TrustedProxies.everyRequest());
        assertThat(base(url, "", "Forwarded: host=evil.example;for=10.0.0.1, for=10.0.0.1;host=eu.contoso.example"))
                .isEqualTo("https://eu.contoso.example/shop/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "eu.contoso.example               | https     | -     | -          | https://eu.contoso.example/shop/",
                "eu.contoso.example               | -         | 8443  | -          | https://eu.contoso.example:8443/shop/",
                "eu.contoso.example:444           | https     | 8443  | -          | https://eu.contoso.example:444/shop/",
                "eu.contoso.example               | http      | 80    | /api/v1/   | http://eu.contoso.example/api/v1/",
                "evil.example, eu.contoso.example | http, https | -   | /evil, /ok | https://eu.contoso.example/ok/",
                "eu.contoso.example               | https     | 0     | -          | https://api.contoso.example/shop/",
                "eu.contoso.example               | https     | -     | /../up     | https://api.contoso.example/shop/",
                "eu.contoso.example               | https     | -     | //evil.x   | https://api.contoso.example/shop/",
                "eu.contoso.example               | https     | -     | /a%2e%2e/b | https://api.contoso.example/shop/",
                "eu.contoso.example               | https     | -     | evil       | https://api.contoso.example/shop/",
                "eu.contoso.example@evil.example  | https     | -     | -          | https://api.contoso.example/shop/",
                "evil.example#                    | https     | -     | -          | https://api.contoso.example/shop/",
                "-                                | http      | 8080  | /x         | https://api.contoso.example/shop/",
            })
    void xForwarded_ofATrustedProxy_lastValueCounts(
            String host, String proto, String port, String prefix, String expected) throws Exception {
        String[] headers = Stream.of(
                        "X-Forwarded-Host: " + host,
                        "X-Forwarded-Proto: " + proto,
                        "X-Forwarded-Port: " + port,
                        "X-Forwarded-Prefix: " + prefix,
                        "Forwarded: host=evil.example")
                .filter(header -> !header.endsWith(": null"))
                .toArray(String[]::new);
        assertThat(base(CONFIGURED.withXForwarded(PROXIES), "10.9.9.9", headers))
                .isEqualTo(expected);
        assertThat(base(CONFIGURED.withXForwarded(PROXIES), "11.9.9.9", headers))
                .isEqualTo(CONFIGURED_URL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://msmanaged-na.azure-apim.net/apim/contoso-5fe/0123  | https://msmanaged-na.azure-apim.net/apim/contoso-5fe/0123/",
                "HTTPS://MSManaged-NA.Azure-APIM.net:443/apim/c/1/          | https://msmanaged-na.azure-apim.net/apim/c/1/",
                "https://x.azure-apihub.net                                 | https://x.azure-apihub.net/",
                "https://x.azure-apim.net/apim/my%20connector/1             | https://x.azure-apim.net/apim/my%20connector/1/",
            })
    void referrerOfAGateway_isTheBase(String header, String expected) throws Exception {
        assertThat(base(CONFIGURED.withReferrer(), "203.0.113.9", "X-MS-APIM-Referrer-Prefix: " + header))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://x.azure-apim.net/apim/c/1",
                "https://azure-apim.net/apim/c/1",
                "https://evilazure-apim.net/apim/c/1",
                "https://x.azure-apim.net.evil.example/apim/c/1",
                "https://x.azure-apim.net./apim/c/1",
                "https://x.azure-apim.net@evil.example/apim/c/1",
                "https://user:password@x.azure-apim.net/apim/c/1",
                "https://evil.example\\@x.azure-apim.net/apim/c/1",
                "https://evil.example#.azure-apim.net/apim/c/1",
                "https://evil.example?.azure-apim.net/apim/c/1",
                "https://evil.example/.azure-apim.net/apim/c/1",
                "https://x.azure-apim.net:8443/apim/c/1",
                "https://x.azure-apim.net/apim/c/1?sig=x",
                "https://x.azure-apim.net/apim/c/1#x",
                "https://x.azure-apim.net/apim/../evil",
                "https://x.azure-apim.net/apim/%2e%2E/evil",
                "https://x.azure-apim.net/apim/%2f%2fevil.example",
                "https://x.azure-apim.net/apim/%255c",
                "https://x.azure-apim.net//evil.example",
                "https://x.azure\u2024apim.net/apim/c/1",
                "https://\u0445.azure-apim.net/apim/c/1",
                "https://x.azure-ap\u0131m.net/apim/c/1",
                "//x.azure-apim.net/apim/c/1",
                "x.azure-apim.net/apim/c/1",
                "javascript://x.azure-apim.net/%0aalert(1)",
                "https://[::1]/apim/c/1",
                "https://x.azure-apim.net/a, https://y.azure-apim.net/b",
                "https://x_y.azure-apim.net/apim/c/1",
                "",
            })
    void referrerThatIsNoGateway_ignored(String header) throws Exception {
        assertThat(base(CONFIGURED.withReferrer(), "10.0.0.1", "X-MS-APIM-Referrer-Prefix: " + header))
                .isEqualTo(CONFIGURED_URL);
    }

    @Test
    void referrerSentTwice_ignored() throws Exception {
        String header = "X-MS-APIM-Referrer-Prefix: https://x.azure-apim.net/apim/c/1";
        assertThat(base(CONFIGURED.withReferrer(), "10.0.0.1", header, header)).isEqualTo(CONFIGURED_URL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api.contoso.example",
                "/shop",
                "ftp://api.contoso.example",
                "https://api.contoso.example/?x=1",
                "https://api.contoso.example/#x",
                "https:///shop"
            })
    void configuredUrlThatIsNone_refused(String url) {
        assertThatThrownBy(() -> PublicBaseUrl.of(URI.create(url)))
                .hasMessageContaining("such as https://api.contoso.example: '" + url + "'");
    }

    @Test
    void configuredUrlWithAPassword_refusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> PublicBaseUrl.of(URI.create("https://user:secret@api.contoso.example")))
                .message()
                .contains("https://…@api.contoso.example")
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://localhost:8080/         | the host is internal; configure the public base URL",
                "https://orders.svc.cluster.local | the host is internal; configure the public base URL",
                "http://api.contoso.example     | is not https",
            })
    void urlThatThePlatformCannotUse_warnsOnceAtStart(String url, String warning) {
        assertThat(PublicBaseUrl.of(URI.create(url)).warning())
                .hasValueSatisfying(text -> assertThat(text).contains("'" + url).contains(warning));
    }

    @Test
    void goodUrl_noWarning() {
        assertThat(CONFIGURED.warning()).isEmpty();
    }
}
