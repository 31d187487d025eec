package dev.flowconnector.swagger.document;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a node of a definition came from. Immutable.
 *
 * <p>The text form is what messages show: {@code OrderResource.java:42 (com.acme.OrderResource#list)}.
 */
public sealed interface Origin {

    /** No place is known: the node belongs to the connector as a whole. */
    Origin WHOLE = new Whole();

    /** File, if known. */
    Optional<String> file();

    /** Line from 1, or 0 when unknown. */
    int line();

    /**
     * A Java element.
     *
     * @param className binary name of the class
     * @param member method, field or record component with its parameters' simple names; empty for the class itself
     * @param file source file relative to the project, or its simple name; empty when unknown
     * @param line line from 1, or 0 when unknown
     */
    record JavaElement(String className, String member, Optional<String> file, int line) implements Origin {
        /** Checks the components. */
        public JavaElement {
            Objects.requireNonNull(className, "className");
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(file, "file");
        }

        /** Class and member tell elements apart; file and line follow from them. */
        @Override
        public int hashCode() {
            return 31 * className.hashCode() + member.hashCode();
        }

        @Override
        public String toString() {
            String element = member.isEmpty() ? className : className + "#" + member;
            return file.map(name -> name + (line > 0 ? ":" + line : "") + " (" + element + ")")
                    .orElse(element);
        }
    }

    /**
     * A place in a text file.
     *
     * @param file the file, if it has a name
     * @param line line from 1
     * @param column column from 1
     */
    record TextPosition(Optional<String> file, int line, int column) implements Origin {
        @Override
        public String toString() {
            String place = line + ":" + column;
            return file.isPresent() ? file.get() + ":" + place : place;
        }
    }

    /** The connector as a whole. */
    record Whole() implements Origin {
        @Override
        public Optional<String> file() {
            return Optional.empty();
        }

        @Override
        public int line() {
            return 0;
        }

        @Override
        public String toString() {
            return "connector";
        }
    }
}
