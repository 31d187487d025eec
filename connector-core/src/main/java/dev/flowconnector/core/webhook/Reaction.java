package dev.flowconnector.core.webhook;

import java.util.List;
import java.util.Locale;

/**
 * What an answer of a callback URL means for the notification and for the subscription. A flow that is off, and even one
 * that was deleted, answers 400 and not 404 or 410: only the text tells.
 */
enum Reaction {
    /** A run was started. */
    DELIVERED,
    /** Busy, broken or not reached: the same notification is sent again later. */
    RETRY,
    /** A key, the list of hosts or an address is in the way here: sent again, since it may be repaired. */
    NOT_SENT,
    /** This notification does not fit; others may. */
    REFUSED,
    /** The flow is off or suspended: it subscribes anew when it is turned on, so this subscription ends after a while. */
    FLOW_OFF,
    /** The signature or the caller is not accepted: after a confirmation the subscription ends. */
    NOT_ALLOWED,
    /** The flow is no more. */
    FLOW_GONE;

    /** Codes of the platform that tell more than the status. */
    private static final List<String> CODES = List.of(
            "WorkflowTriggerIsNotEnabled",
            "TriggerInputSchemaMismatch",
            "DirectApiAuthorizationRequired",
            "DirectApiInvalidAuthorizationSignature",
            "MisMatchingOAuthClaims",
            "WorkflowNotFound");

    private static final int OK = 200;
    private static final int REDIRECTION = 300;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TIMEOUT = 408;
    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final int SERVER = 500;

    static Reaction to(DeliveryAnswer answer) {
        if (answer instanceof DeliveryAnswer.Answered answered) {
            return to(answered);
        }
        if (answer instanceof DeliveryAnswer.RunStarted) {
            return DELIVERED;
        }
        // Nothing was heard of the flow, so nothing is known of it: a key, list or name server of our own may be wrong.
        return answer instanceof DeliveryAnswer.Forbidden ? NOT_SENT : RETRY;
    }

    private static Reaction to(DeliveryAnswer.Answered answer) {
        int status = answer.status();
        if (status >= OK && status < REDIRECTION) {
            return DELIVERED;
        }
        if (status == TIMEOUT || status == TOO_MANY || status >= SERVER) {
            return RETRY;
        }
        return switch (status) {
            case BAD_REQUEST -> badRequest(answer.body());
            case UNAUTHORIZED, FORBIDDEN -> NOT_ALLOWED;
            case NOT_FOUND, GONE -> FLOW_GONE;
            default -> REFUSED;
        };
    }

    /** The answer in words that may be logged and shown: nothing that the flow's side made up. */
    static String detail(DeliveryAnswer answer) {
        if (answer instanceof DeliveryAnswer.Answered answered) {
            String code = CODES.stream()
                    .filter(answered.body()::contains)
                    .map(known -> " " + known)
                    .findFirst()
                    .orElse("");
            return answered.status() + code;
        }
        if (answer instanceof DeliveryAnswer.RunStarted started) {
            return started.status() + ", run " + started.run();
        }
        if (answer instanceof DeliveryAnswer.Forbidden forbidden) {
            return forbidden.reason();
        }
        return answer instanceof DeliveryAnswer.Unreachable unreachable ? unreachable.reason() : "";
    }

    private static Reaction badRequest(String body) {
        String text = body.toLowerCase(Locale.ROOT);
        if (!text.contains("workflowtriggerisnotenabled")) {
            return REFUSED;
        }
        return text.contains("with state 'deleted'") ? FLOW_GONE : FLOW_OFF;
    }
}
