package dev.flowconnector.core.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackHostsTest {
    private static final String SECRET = "sig=SECRET";
    private final CallbackHosts hosts = CallbackHosts.ofPlatform();

    /** Check list 8: what a caller may try. The marker {@code HOST} stands for a host that is allowed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://HOST/run                                       | must begin with https://
            HTTP://HOST/run                                       | must begin with https://
            ftp://HOST/run                                        | must begin with https://
            file:///etc/passwd                                    | must begin with https://
            gopher://HOST/                                        | must begin with https://
            jar:https://HOST/a.jar!/                              | must begin with https://
            data:text/plain,x                                     | must begin with https://
            javascript:alert(1)                                   | must begin with https://
            ldap://HOST/                                          | must begin with https://
            httpss://HOST/                                        | must begin with https://
            //HOST/run                                            | must begin with https://
            /run                                                  | must begin with https://
            HOST                                                  | must begin with https://
            https:HOST/run                                        | has no host
            https:/HOST/run                                       | has no host
            https:///HOST/run                                     | has no host
            https://                                              | has no host
            https://user@HOST/run                                 | must not have a user name
            https://user:secret@HOST/run                          | must not have a user name
            https://@HOST/run                                     | must not have a user name
            https://HOST@evil.example/run                         | must not have a user name
            https://HOST%40evil.example/run                       | has no host name
            https://evil.example#@HOST/run                        | must not have a fragment
            https://HOST/run#fragment                             | must not have a fragment
            https://HOST/run#                                     | must not have a fragment
            https://evil.example/run                              | not among the allowed ones
            https://logic.azure.com/run                           | not among the allowed ones
            https://evillogic.azure.com/run                       | not among the allowed ones
            https://logic.azure.com.evil.example/run              | not among the allowed ones
            https://HOST.evil.example/run                         | not among the allowed ones
            https://azure-apim.net/run                            | not among the allowed ones
            https://app.azurewebsites.net/api/flow                | not among the allowed ones
            https://metadata.google.internal/                     | not among the allowed ones
            https://HOST./run                                     | has no host name
            https://HOST../run                                    | has no host name
            https://.HOST/run                                     | has no host name
            https://-a.HOST/run                                   | has no host name
            https://a_b.HOST/run                                  | has no host name
            https://*.HOST/run                                    | has no host name
            https://localhost/run                                 | has no host name
            https://intranet/run                                  | has no host name
            https://127.0.0.1/run                                 | IP address
            https://127.1/run                                     | IP address
            https://2130706433/run                                | IP address
            https://0x7f000001/run                                | IP address
            https://0x7f.1/run                                    | IP address
            https://0177.0.0.1/run                                | IP address
            https://127.0.0.1./run                                | has no host name
            https://169.254.169.254/metadata                      | IP address
            https://10.0.0.1/run                                  | IP address
            https://8.8.8.8/run                                   | IP address
            https://0/run                                         | IP address
            https://[::1]/run                                     | IP address
            https://[::ffff:127.0.0.1]/run                        | IP address
            https://[fe80::1]/run                                 | IP address
            https://[64:ff9b::7f00:1]/run                         | IP address
            https://[::1%25eth0]/run                              | IP address
            https://[::1/run                                      | is not a URL
            https://HOST:80/run                                   | must use port 443
            https://HOST:8443/run                                 | must use port 443
            https://HOST:22/run                                   | must use port 443
            https://HOST:/run                                     | must use port 443
            https://HOST:0443/run                                 | must use port 443
            https://HOST:99999/run                                | must use port 443
            https://HOST\\\\@evil.example/run                     | has a character
            https://HOST\\run                                     | has a character
            https://pröd.logic.azure.com/run                      | has a character
            https://prod.lοgic.azure.com/run                      | has a character
            https://prod。logic。azure。com/run                     | has a character
            https://HOST/a b                                      | has a character
            https://HOST/{id}                                     | is not a URL
            https://HOST/%zz                                      | is not a URL
            https://xn--lgic-0qe.azure.com/run                    | not among the allowed ones
            """)
    void hostileUrl_refusedWithoutShowingIt(String pattern, String why) {
        String url = pattern.replace("HOST", "prod-42.westeurope.logic.azure.com");
        String signed = url + (url.contains("#") ? "" : "?" + SECRET);

        assertThatThrownBy(() -> hosts.check(signed))
                .isInstanceOf(RefusedCallbackUrlException.class)
                .hasMessageContaining(why)
                .hasMessageStartingWith("The callback URL ")
                .message()
                .doesNotContain("SECRET", "user:secret", "/run");
    }

    @Test
    void controlCharacters_refused() {
        for (String inside : new String[] {"\r\nHost: evil", "\n", "\t", "\0", "\u007f", " "}) {
            assertThatThrownBy(() -> hosts.check("https://a.logic.azure.com/run" + inside))
                    .hasMessageContaining("has a character at position 29");
        }
    }

    @Test
    void overlongOrMissing_refused() {
        String longUrl = "https://a.logic.azure.com/" + "x".repeat(4_096);
        String longHost = "https://" + "a.".repeat(130) + "logic.azure.com/";

        assertThatThrownBy(() -> hosts.check(longUrl)).hasMessageContaining("4122 characters; at most 4096");
        assertThatThrownBy(() -> hosts.check(longHost)).hasMessageContaining("no host name that can be allowed");
        assertThatThrownBy(() -> hosts.check("")).hasMessageContaining("is missing");
        assertThatThrownBy(() -> hosts.check(null)).hasMessageContaining("is missing");
    }

    /** The kinds of URL that flows are known to send. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://prod-42.westeurope.logic.azure.com/workflows/3f1c/triggers/When/versions/085/run"
                        + "?api-version=2016-06-01&sp=%2Ftriggers%2FWhen%2Frun&sv=1.0&sig=A-_b",
                "https://prod-07.northeurope.logic.azure.com:443/workflows/9d/triggers/manual/paths/invoke?sig=x",
                "https://0a1b2c3d4e5f.12.environment.api.powerplatform.com:443/powerautomate/automations/direct"
                        + "/workflows/9d/triggers/manual/paths/invoke?api-version=1&sp=%2F&sv=1.0&sig=x",
                "https://0a1b2c3d4e5f.12.environment.api.powerplatform.com/powerautomate/automations/direct",
                "https://europe-002.azure-apim.net/apim/hooks?callback=aHR0cHM6Ly9leGFtcGxl",
                "https://europe-002.azure-apihub.net/apim/hooks?callback=aHR0cHM6Ly9leGFtcGxl",
                "HTTPS://PROD-42.WESTEUROPE.LOGIC.AZURE.COM/workflows/1"
            })
    void urlOfAFlow_passesByteForByte(String url) {
        assertThat(hosts.check(url).text()).isEqualTo(url);
    }

    @Test
    void partsOfTheUrl_asTheyWereSent() {
        CallbackUrl url = hosts.check("https://a.logic.azure.com/t/a%2Fb//../c?sp=%2Ft%2F&sig=a%2bB");

        assertThat(url.target()).isEqualTo("/t/a%2Fb//../c?sp=%2Ft%2F&sig=a%2bB");
        assertThat(url.port()).isEqualTo(443);
        assertThat(url).hasToString("https://a.logic.azure.com/…");
        assertThat(hosts.check("https://a.logic.azure.com").target()).isEqualTo("/");
    }

    @Test
    void otherHosts_allowedByTheOperator() {
        CallbackHosts more = hosts.with("*.logic.azure.us", "hooks.contoso.example");

        assertThat(more.check("https://prod.usgov.logic.azure.us/run").host()).isEqualTo("prod.usgov.logic.azure.us");
        assertThat(more.check("https://hooks.contoso.example/run").scheme()).isEqualTo("https");
        assertThatThrownBy(() -> more.check("https://a.hooks.contoso.example/run"))
                .hasMessageContaining("not among");
        assertThatThrownBy(() -> CallbackHosts.of("hooks.contoso.example").check("https://a.logic.azure.com/"))
                .hasMessageContaining("'a.logic.azure.com'")
                .hasMessageContaining("hooks.contoso.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "*.com", "localhost", "10.0.0.1", "a.*.com", "https://a.example", "a.example:443", ""})
    void patternThatAllowsTooMuch_refused(String pattern) {
        assertThatThrownBy(() -> CallbackHosts.of(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + pattern + "'");
    }

    @Test
    void tests_mayCallThemselves() {
        CallbackHosts all = CallbackHosts.uncheckedForTests();

        assertThat(all.check("http://127.0.0.1:8080/hook").port()).isEqualTo(8080);
        assertThatThrownBy(() -> all.check("ftp://127.0.0.1/hook")).hasMessageContaining("must begin with https://");
    }
}
