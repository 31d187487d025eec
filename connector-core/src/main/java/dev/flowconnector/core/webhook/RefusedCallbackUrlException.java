package dev.flowconnector.core.webhook;

import dev.flowconnector.core.error.ErrorAnswer;

/**
 * A callback URL that notifications may not be sent to: 400. The message says why and names the host at most, since the
 * rest of the URL is a secret of the flow.
 */
public final class RefusedCallbackUrlException extends RuntimeException implements ErrorAnswer {
    private static final long serialVersionUID = 1L;
    private static final int BAD_REQUEST = 400;

    RefusedCallbackUrlException(String message) {
        super(message);
    }

    @Override
    public int status() {
        return BAD_REQUEST;
    }

    @Override
    public String code() {
        return "CallbackUrlRefused";
    }
}
