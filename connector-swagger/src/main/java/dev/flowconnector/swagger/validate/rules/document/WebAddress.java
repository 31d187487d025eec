package dev.flowconnector.swagger.validate.rules.document;

import java.net.URI;
import java.net.URISyntaxException;

/** Knows which texts are addresses that a browser opens. */
final class WebAddress {
    private WebAddress() {}

    /** Whether a text is a whole http or https address without blanks. */
    static boolean isOne(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme();
            return ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme))
                    && uri.getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
