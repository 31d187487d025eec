package dev.flowconnector.swagger.validate.rules.folder;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a solution in a package holds, by its {@code customizations.xml}.
 *
 * @param parts the parts that are not empty
 */
record Solution(Set<String> parts) {
    static final String CONNECTOR = "Connector";
    static final String FLOW = "Workflows";
    static final String PLUGIN = "aicopilot_aiplugin";

    private static final Set<String> KNOWN = Set.of(CONNECTOR, FLOW, PLUGIN);

    /** Reads the customizations; of a file that is no XML nothing is known. */
    static Solution of(byte[] customizations) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Set<String> parts = new TreeSet<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(customizations));
            String open = "";
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    parts.add(open);
                    open = reader.getLocalName();
                    if (reader.getAttributeCount() > 0) {
                        parts.add(open);
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    open = "";
                }
            }
        } catch (XMLStreamException e) {
            return new Solution(Set.of());
        }
        parts.retainAll(KNOWN);
        return new Solution(Set.copyOf(parts));
    }

    /** Whether it is the solution of the connector: that and nothing else. */
    boolean isConnector() {
        return parts.equals(Set.of(CONNECTOR));
    }

    /** Whether it is the solution of a flow with the connector. */
    boolean isFlow() {
        return parts.equals(Set.of(CONNECTOR, FLOW));
    }

    /** Whether it is the solution of a plugin. */
    boolean isPlugin() {
        return parts.contains(PLUGIN);
    }
}
