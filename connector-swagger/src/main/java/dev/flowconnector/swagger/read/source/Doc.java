package dev.flowconnector.swagger.read.source;

import java.util.Map;
import java.util.Optional;

/**
 * Javadoc of one element as plain text: tags resolved, HTML removed, white space folded.
 *
 * @param text the description; empty when only the line is known
 * @param parameters text of each parameter or record component by name
 * @param returns text of {@code @return}; empty when there is none
 * @param file source file, relative to the project where possible
 * @param line line of the declaration from 1
 */
public record Doc(String text, Map<String, String> parameters, String returns, Optional<String> file, int line) {
    /** Copies the map. */
    public Doc {
        parameters = Map.copyOf(parameters);
    }
}
