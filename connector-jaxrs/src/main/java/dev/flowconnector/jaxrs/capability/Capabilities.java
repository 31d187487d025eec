package dev.flowconnector.jaxrs.capability;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes and checks the tokens in URLs: {@code key id . base64url}. Thread-safe.
 *
 * <p>The first key makes all new tokens; every key opens those that it made, so an old key may retire without breaking
 * the flows that hold its URLs.
 */
public final class Capabilities {
    /** What a request line of 8 KB, the usual limit of servers, can carry beside the rest of the URL. */
    private static final int MAX_TOKEN = 6_144;

    private final Map<String, DerivedKeys> keys = new HashMap<>();
    private final Principals principals;
    private final DerivedKeys first;
    private final Duration lifetime;
    private final InstantSource clock;

    /**
     * Tokens of some keys.
     *
     * @param roots at least one, each with another id; the first makes new tokens
     * @param lifetime how long the tokens of kinds that expire are good
     */
    public Capabilities(List<RootKey> roots, Duration lifetime, InstantSource clock) {
        this.first = new DerivedKeys(roots.get(0));
        this.lifetime = lifetime;
        this.clock = clock;
        this.principals = new Principals(roots);
        roots.forEach(root -> keys.put(root.id(), new DerivedKeys(root)));
    }

    Principals principals() {
        return principals;
    }

    /**
     * A token that permits one thing.
     *
     * @param principal mark of the only one who may use it; empty for everybody
     */
    String token(CapabilityKind kind, String principal, String subject) {
        int lastDay = kind.expires() ? Claims.lastDay(clock.instant(), lifetime) : Claims.FOR_EVER;
        byte[] claims = new Claims(lastDay, principal, subject).bytes();
        String token = first.id() + "." + encode(first.of(kind).protect(claims));
        if (token.length() > MAX_TOKEN) {
            throw new IllegalStateException("What a URL of kind '" + kind.path() + "' has to say takes "
                    + token.length() + " characters, more than the " + MAX_TOKEN
                    + " that servers let pass; make the parameters or the position of the source shorter");
        }
        return token;
    }

    Verdict check(CapabilityKind kind, String token) {
        int dot = token.indexOf('.');
        DerivedKeys root = dot < 0 || token.length() > MAX_TOKEN ? null : keys.get(token.substring(0, dot));
        if (root == null) {
            return new Verdict.Refused();
        }
        return decode(token.substring(dot + 1))
                .flatMap(root.of(kind)::open)
                .flatMap(Claims::of)
                .map(this::judge)
                .orElseGet(Verdict.Refused::new);
    }

    private Verdict judge(Claims claims) {
        return claims.isExpired(clock.instant())
                ? new Verdict.Expired()
                : new Verdict.Good(claims.principal(), claims.subject());
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Only the one spelling that {@link #encode} chooses: decoders ignore the bits that the last character has over. */
    private static Optional<byte[]> decode(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return encode(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
