package dev.flowconnector.jaxrs.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "10.1.2.3, 10.1.2.3, true",
        "10.1.2.3, 10.1.2.4, false",
        "192.168.4.0/22, 192.168.7.255, true",
        "192.168.4.0/22, 192.168.8.0, false",
        "0.0.0.0/0, 8.8.8.8, true",
        "fd00::/8, fd12::1, true",
        "fd00::/8, [fd12::1], true",
        "fd00::/8, fe80::1, false",
        "10.0.0.0/8, ::ffff:10.0.0.1, true",
        "0.0.0.0/0, ::1, false",
        "0.0.0.0/0, localhost, false",
        "0.0.0.0/0, 999.1.1.1, false",
        "0.0.0.0/0, 010.1.1.1.example, false",
    })
    void address_inTheRangeOrNot(String range, String address, boolean inside) {
        assertThat(Networks.of(List.of(range)).contains(address)).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/-1", "10.0.0/8", "proxy.example", "::/129", "", "/8", "10.0.0.0/"})
    void rangeThatIsNone_refused(String range) {
        assertThatThrownBy(() -> Networks.of(List.of(range))).hasMessageContaining("'" + range + "'");
    }
}
