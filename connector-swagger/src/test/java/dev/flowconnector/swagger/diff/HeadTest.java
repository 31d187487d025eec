package dev.flowconnector.swagger.diff;

import static dev.flowconnector.swagger.diff.Versions.diff;
import static dev.flowconnector.swagger.diff.Versions.operation;
import static dev.flowconnector.swagger.diff.Versions.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Title, address, and how the definition says that makers sign in. */
class HeadTest {
    private static final String KEY = "{type: 'apiKey', in: 'header', name: 'X-Key'}";
    private static final String OAUTH = """
            {type: 'oauth2', flow: 'accessCode', authorizationUrl: 'https://a', tokenUrl: 'https://t', scopes: {read: ''}}""";

    @Test
    void title_told() {
        assertThat(rules(diff("{info: {title: 'Orders'}}", "{info: {title: 'Sales'}}")))
                .containsExactly("bc-title");
    }

    @Test
    void aboutTheConnector_compatible() {
        assertThat(rules(diff(
                        "{info: {title: 'Orders', description: 'a', version: '1'}}",
                        "{info: {title: 'Orders', description: 'b', version: '2', contact: {name: 'c'}}}")))
                .containsExactly("ok-catalogue-changed");
    }

    @Test
    void host_warned() {
        assertThat(rules(diff("{host: 'a.example.com'}", "{host: 'b.example.com'}")))
                .containsExactly("bc-host-changed");
        assertThat(diff("{host: 'a.example.com'}", "{host: 'A.example.com'}")).isEmpty();
    }

    @Test
    void basePath_warned() {
        assertThat(rules(diff("{basePath: '/v1'}", "{basePath: '/v2'}"))).containsExactly("bc-host-changed");
        assertThat(diff("{basePath: '/'}", "{}")).isEmpty();
    }

    @Test
    void schemeGone_warned() {
        assertThat(rules(diff("{schemes: ['http', 'https']}", "{schemes: ['https']}")))
                .containsExactly("bc-host-changed");
        assertThat(diff("{schemes: ['https']}", "{schemes: ['https', 'http']}")).isEmpty();
    }

    @Test
    void otherAuthentication_breaking() {
        assertThat(rules(security("key: " + KEY, "oauth: " + OAUTH))).containsExactly("bc-auth-type");
        assertThat(rules(security("", "key: " + KEY))).containsExactly("bc-auth-type");
        assertThat(rules(security("key: " + KEY, ""))).containsExactly("bc-auth-type");
    }

    @Test
    void schemeRenamed_nothing() {
        assertThat(security("key: " + KEY, "api_key: " + KEY)).isEmpty();
    }

    @Test
    void furtherAuthentication_compatible() {
        assertThat(security("key: " + KEY, "key: " + KEY + ", oauth: " + OAUTH)).isEmpty();
    }

    @Test
    void keyUnderAnotherName_compatible() {
        assertThat(rules(security("key: " + KEY, "key: " + KEY.replace("X-Key", "Api-Key"))))
                .containsExactly("ok-authentication-changed");
    }

    @Test
    void otherOAuthAddressOrScope_warned() {
        assertThat(rules(security("o: " + OAUTH, "o: " + OAUTH.replace("https://t", "https://u"))))
                .containsExactly("bc-oauth-changed");
        assertThat(rules(security("o: " + OAUTH, "o: " + OAUTH.replace("read: ''", "read: '', write: ''"))))
                .containsExactly("bc-oauth-changed");
    }

    @Test
    void operationNeedsCredentials_warned() {
        assertThat(rules(operation("{security: []}", "{}"))).containsExactly("bc-operation-security");
        assertThat(operation("{security: [{key: []}]}", "{}")).isEmpty();
    }

    private static List<Change> security(String before, String after) {
        return diff("{securityDefinitions: {" + before + "}}", "{securityDefinitions: {" + after + "}}");
    }
}
