package dev.flowconnector.jaxrs.check;

import dev.flowconnector.jaxrs.check.SelfCaller.Answer;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** Says what an answer to the self-check means and what to do. The token in the URL is never repeated. */
final class Explanations {
    private static final int MAX_CAUSES = 8;

    private final URI base;
    private final String where;
    private final String path;

    Explanations(URI base, URI url) {
        this.base = base;
        String text = url.toString();
        this.where = text.substring(0, text.lastIndexOf('/') + 1) + "…";
        this.path = url.getPath().substring(0, url.getPath().indexOf("/checks/")) + "/*";
    }

    Optional<String> ofReading(Answer answer, String subject) {
        int status = answer.status();
        if (status == 200 && answer.body().contains(subject)) {
            return Optional.empty();
        }
        String met = where + " answered " + status + ": ";
        if (status == 401 || status == 403) {
            return Optional.of(met + "something asks for credentials before the request reaches the application. The"
                    + " platform calls these URLs without; exempt " + path + " from security constraints, login"
                    + " filters and the gateway's policies: the URLs themselves are the permission.");
        }
        if (status >= 300 && status < 400) {
            return Optional.of(met + "it redirects to " + target(answer.location()) + ", perhaps to a login page or to"
                    + " https. The platform does not follow; exempt " + path + ", and configure the public base URL"
                    + " as it is in the end.");
        }
        if (status == 404 && answer.isOurError("NotFound")) {
            return Optional.of(met + "an application with this SDK is there, but it does not know the URL. Give all"
                    + " nodes the same CapabilityKeys, and look whether '" + base + "' leads to this application.");
        }
        if (status == 404) {
            return Optional.of(met + "the path leads nowhere. Let the proxy or gateway pass " + path + " on, and look"
                    + " whether '" + base + "' ends with the application's base path.");
        }
        if (status >= 500) {
            return Optional.of(met + "the proxy or gateway cannot reach the application, or the application fails; its"
                    + " log or theirs says why.");
        }
        if (answer.isPage()) {
            return Optional.of(met + "a page for people came back, perhaps a login or start page. Let the proxy or"
                    + " gateway pass " + path + " on to the application.");
        }
        return Optional.of(met + "the answer is not of this application. Look where '" + base + "' leads.");
    }

    /** A check URL cannot be ended, so our own refusal proves that the call arrives. */
    Optional<String> ofEnding(Answer answer) {
        return answer.status() == 405 && answer.isOurError("MethodNotAllowed")
                ? Optional.empty()
                : Optional.of("DELETE " + where + " answered " + answer.status() + " and did not reach the application:"
                        + " the platform could not end subscriptions. Let the proxy or gateway pass DELETE on for "
                        + path + ".");
    }

    String ofFailure(Throwable failure) {
        if (isOrHas(failure, UnresolvedAddressException.class) || isOrHas(failure, UnknownHostException.class)) {
            return "The host of '" + base + "' has no address in the name service of this machine. If the platform"
                    + " knows the host, this check has to run elsewhere; else correct the public base URL.";
        }
        if (isOrHas(failure, SSLException.class)) {
            return "No secure connection to '" + base + "'. The platform takes only certificates of public authorities,"
                    + " with the whole chain, for just this host.";
        }
        if (isOrHas(failure, HttpTimeoutException.class) || isOrHas(failure, TimeoutException.class)) {
            return "No answer from '" + base + "' in time. Perhaps a firewall drops the calls, or this network cannot"
                    + " reach its own public address; then run this check elsewhere.";
        }
        if (isOrHas(failure, ConnectException.class)) {
            return "No connection to '" + base + "': nothing listens there, or a firewall refuses.";
        }
        return "The call of '" + base + "' failed before there was an answer; perhaps what listens there does not speak"
                + " HTTP.";
    }

    private static boolean isOrHas(Throwable failure, Class<? extends Throwable> type) {
        Throwable current = failure;
        for (int i = 0; i < MAX_CAUSES && current != null; i++) {
            if (type.isInstance(current)) {
                return true;
            }
            current = current.getCause();
        }
        return false;
    }

    /** Without the query, which may hold tokens. */
    private static String target(String location) {
        int query = location.indexOf('?');
        return "'" + (query < 0 ? location : location.substring(0, query)) + "'";
    }
}
