package dev.flowconnector.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

class XmlConfigurationTest {
    @Test
    void leaf_text() throws Exception {
        assertThat(value("<title>Orders</title>")).isEqualTo("Orders");
    }

    @Test
    void emptyElement_emptyText() throws Exception {
        assertThat(value("<title/>")).isEqualTo("");
    }

    @Test
    void knownList_listEvenWithOneElement() throws Exception {
        assertThat(value("<packages><package>a</package></packages>")).isEqualTo(List.of("a"));
    }

    @Test
    void emptyKnownList_emptyList() throws Exception {
        assertThat(value("<packages/>")).isEqualTo(List.of());
    }

    @Test
    void items_list() throws Exception {
        assertThat(value("<allowed><item>a</item></allowed>")).isEqualTo(List.of("a"));
    }

    @Test
    void differentChildren_mapInOrder() throws Exception {
        assertThat(value("<api_key><type>securestring</type><uiDefinition><displayName>Key</displayName></uiDefinition>"
                        + "</api_key>"))
                .isEqualTo(Map.of("type", "securestring", "uiDefinition", Map.of("displayName", "Key")));
    }

    @Test
    void connectors_listOfMapsWithLists() throws Exception {
        assertThat(value("<connectors><connector><id>orders</id><include><tags><tag>order</tag></tags></include>"
                        + "</connector></connectors>"))
                .isEqualTo(List.of(Map.of("id", "orders", "include", Map.of("tags", List.of("order")))));
    }

    private static Object value(String xml) throws Exception {
        return XmlConfiguration.value(new XmlPlexusConfiguration(Xpp3DomBuilder.build(new StringReader(xml))));
    }
}
