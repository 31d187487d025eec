package dev.flowconnector.core.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hosts that notifications may be sent to. A caller chooses the callback URL, so without such a list the API could be
 * made to call anything that it can reach, its own network included. A URL passes when it is {@code https} on port 443, has
 * a host on the list and neither user name nor fragment; IP addresses never pass, in whichever notation.
 *
 * <p>This looks at the text only. The sender also looks at the addresses that the host's name stands for. Immutable and
 * safe for use by several threads.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger">Webhook triggers</a>
 */
public final class CallbackHosts {
    /** What flows of today need is about 400 characters; through the platform's proxy, with the URL inside, about 3,000. */
    private static final int LONGEST = 4_096;

    private static final int LONGEST_HOST = 253;
    private static final int HTTPS = 443;
    private static final int FIRST_VISIBLE = 0x21;
    private static final int LAST_ASCII = 0x7e;
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern NAME = Pattern.compile(LABEL + "(?:\\." + LABEL + ")+");
    /** Resolvers take 127.1, 0x7f.1 and 2130706433 for addresses. */
    private static final Pattern NUMBER_LAST = Pattern.compile("(?:.*\\.)?(?:0x[0-9a-f]*|[0-9]+)");

    private static final List<String> PLATFORM = List.of(
            "*.logic.azure.com", "*.environment.api.powerplatform.com", "*.azure-apim.net", "*.azure-apihub.net");

    private final List<String> patterns;
    private final boolean anything;

    private CallbackHosts(List<String> patterns, boolean anything) {
        this.patterns = List.copyOf(patterns);
        this.anything = anything;
    }

    /**
     * The hosts of Logic Apps and Power Automate in the public cloud: {@code *.logic.azure.com},
     * {@code *.environment.api.powerplatform.com}, and {@code *.azure-apim.net} and {@code *.azure-apihub.net} for URLs
     * that go through the platform's proxy. Add those of a sovereign cloud, or of a Standard logic app of your own, by
     * {@link #with}.
     */
    public static CallbackHosts ofPlatform() {
        return new CallbackHosts(PLATFORM, false);
    }

    /** No other hosts than these; see {@link #with}. */
    public static CallbackHosts of(String... patterns) {
        return new CallbackHosts(List.of(), false).with(patterns);
    }

    /** Every URL of {@code http} or {@code https}, addresses and loopback included. For tests: it switches off the defence. */
    public static CallbackHosts uncheckedForTests() {
        return new CallbackHosts(List.of(), true);
    }

    /**
     * These hosts too.
     *
     * @param more host names such as {@code hooks.contoso.example}, or {@code *.} and a name of two labels at least for all
     *     hosts below it
     */
    public CallbackHosts with(String... more) {
        List<String> all = new ArrayList<>(patterns);
        for (String pattern : more) {
            String lower = pattern.toLowerCase(Locale.ROOT);
            String name = lower.startsWith("*.") ? lower.substring(2) : lower;
            if (name.length() > LONGEST_HOST
                    || !NAME.matcher(name).matches()
                    || NUMBER_LAST.matcher(name).matches()) {
                throw new IllegalArgumentException("An allowed host must be a name such as hooks.contoso.example, or *."
                        + " and a name, such as *.logic.azure.us: '" + pattern + "'");
            }
            all.add(lower);
        }
        return new CallbackHosts(all, anything);
    }

    /** Whether addresses need not be checked when a host's name is looked up. */
    public boolean isUnchecked() {
        return anything;
    }

    /**
     * Lets a URL pass or refuses it.
     *
     * @param url as the flow sent it
     * @throws RefusedCallbackUrlException if notifications may not be sent there; it says why
     */
    public CallbackUrl check(@Nullable String url) {
        if (url == null || url.isEmpty()) {
            throw new RefusedCallbackUrlException(
                    "The callback URL is missing. The platform fills it in, in the property"
                            + " that is marked as the notification URL.");
        }
        URI parsed = parsed(url);
        if (!anything) {
            checkAuthority(parsed);
        } else if (parsed.getHost() == null) {
            throw refused("has no host");
        }
        return new CallbackUrl(url, parsed);
    }

    private URI parsed(String url) {
        if (url.length() > LONGEST) {
            throw refused("has " + url.length() + " characters; at most " + LONGEST + " are allowed");
        }
        for (int i = 0; i < url.length(); i++) {
            if (url.charAt(i) < FIRST_VISIBLE || url.charAt(i) > LAST_ASCII || url.charAt(i) == '\\') {
                throw refused("has a character at position " + i + " that no URL has");
            }
        }
        try {
            URI parsed = new URI(url);
            String scheme = Objects.requireNonNullElse(parsed.getScheme(), "");
            if (!scheme.equalsIgnoreCase("https") && !(anything && scheme.equalsIgnoreCase("http"))) {
                throw refused("must begin with https://");
            }
            if (parsed.isOpaque() || parsed.getRawAuthority() == null) {
                throw refused("has no host");
            }
            if (parsed.getRawFragment() != null) {
                throw refused("must not have a fragment");
            }
            return parsed;
        } catch (URISyntaxException e) {
            // The message of the parser repeats the URL, and with it the signature.
            throw refused("is not a URL: at position " + e.getIndex() + ", " + e.getReason());
        }
    }

    private void checkAuthority(URI parsed) {
        String authority = parsed.getRawAuthority();
        if (authority.contains("@")) {
            throw refused("must not have a user name or password");
        }
        int colon = authority.lastIndexOf(':');
        boolean address = authority.startsWith("[");
        String host = (colon < 0 || address ? authority : authority.substring(0, colon)).toLowerCase(Locale.ROOT);
        if (address || NUMBER_LAST.matcher(host).matches()) {
            throw refused("must name its host; an IP address is not allowed");
        }
        if (host.length() > LONGEST_HOST || !NAME.matcher(host).matches()) {
            throw refused("has no host name that can be allowed");
        }
        if (colon >= 0 && !authority.substring(colon + 1).equals(Integer.toString(HTTPS))) {
            throw refused("must use port " + HTTPS);
        }
        if (!isAllowed(host)) {
            throw refused("points to the host '" + host + "', which is not among the allowed ones: "
                    + String.join(", ", patterns)
                    + ". If flows of yours run there, the operator of this API adds it by CallbackHosts.with(…)");
        }
    }

    private boolean isAllowed(String host) {
        for (String pattern : patterns) {
            boolean allowed = pattern.startsWith("*.")
                    ? host.length() > pattern.length() - 1 && host.endsWith(pattern.substring(1))
                    : host.equals(pattern);
            if (allowed) {
                return true;
            }
        }
        return false;
    }

    private static RefusedCallbackUrlException refused(String why) {
        return new RefusedCallbackUrlException("The callback URL " + why + ".");
    }
}
