package dev.flowconnector.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.core.webhook.CallbackHosts;
import dev.flowconnector.core.webhook.CallbackUrl;
import dev.flowconnector.core.webhook.DeliveryAnswer;
import dev.flowconnector.core.webhook.DeliveryAnswer.Forbidden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Check list 8: a name that is allowed may still stand for an address that is not. */
class AddressDefenceTest {
    private static final CallbackUrl URL =
            CallbackHosts.ofPlatform().check("https://evil.logic.azure.com/run?sig=SECRET");

    @Test
    void nameOfAPrivateAddress_notCalled() {
        assertThat(send("10.0.0.1"))
                .isEqualTo(new Forbidden(
                        "The host 'evil.logic.azure.com' stands for an address that is not of the internet"));
        assertThat(send("127.0.0.1")).isInstanceOf(Forbidden.class);
        assertThat(send("[::1]")).isInstanceOf(Forbidden.class);
        assertThat(send("169.254.169.254")).isInstanceOf(Forbidden.class);
    }

    @Test
    void oneOfSeveralAddressesPrivate_noneCalled() {
        assertThat(send("93.184.216.34", "192.168.0.1")).isInstanceOf(Forbidden.class);
    }

    @Test
    void nameThatChanges_checkedAddressIsTheOneThatIsCalled() throws IOException {
        AtomicInteger lookups = new AtomicInteger();
        try (Receiver inside = Receiver.answering(request -> Receiver.Answer.of(202));
                HttpNotificationSender sender = HttpNotificationSender.builder()
                        .timeout(Duration.ofMillis(300))
                        // Documentation addresses do not pass, so the first answer is one that nobody here can reach.
                        .names(host -> lookups.incrementAndGet() == 1 ? addresses("240.0.0.1") : addresses("127.0.0.1"))
                        .build()) {
            String port = URI.create(inside.url("/")).getPort() + "";
            CallbackUrl rebound =
                    CallbackHosts.uncheckedForTests().check("http://evil.logic.azure.com:" + port + "/run");

            assertThat(sender.send(rebound, "{}", "first")).isInstanceOf(Forbidden.class);
            assertThat(sender.send(rebound, "{}", "second")).isInstanceOf(Forbidden.class);
            assertThat(inside.requests()).isEmpty();
            assertThat(lookups).hasValue(2);
        }
    }

    private static DeliveryAnswer send(String... literals) {
        try (HttpNotificationSender sender = HttpNotificationSender.builder()
                .timeout(Duration.ofSeconds(2))
                .names(host -> addresses(literals))
                .build()) {
            return sender.send(URL, "{}", "event");
        }
    }

    private static InetAddress[] addresses(String... literals) {
        InetAddress[] addresses = new InetAddress[literals.length];
        try {
            for (int i = 0; i < literals.length; i++) {
                addresses[i] = InetAddress.getByName(literals[i]);
            }
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
        return addresses;
    }
}
