package dev.flowconnector.swagger.validate.mutation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.validate.rule.Profile;
import dev.flowconnector.swagger.validate.rule.Publisher;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * One fault that a person makes in a connector, and what has to be found: {@code Mutation.of("no title")
 * .remove("/info/title").finds("title-missing", "/info")}. Not thread-safe.
 */
final class Mutation {
    private final String name;
    private final List<Consumer<Connector>> steps = new ArrayList<>();
    private final List<String> pointers = new ArrayList<>();
    private final Map<String, String> also = new LinkedHashMap<>();
    private final Set<Profile> without = EnumSet.noneOf(Profile.class);
    private String rule = "";

    private Mutation(String name) {
        this.name = name;
    }

    static Mutation of(String name) {
        return new Mutation(name);
    }

    /** Puts a JSON value, written with single quotes, at a pointer of the definition. */
    Mutation set(String pointer, String json) {
        return step(connector -> Connector.set(connector.definition, pointer, Connector.json(json.replace('\'', '"'))));
    }

    Mutation remove(String pointer) {
        return step(connector -> Connector.remove(connector.definition, pointer));
    }

    Mutation rename(String pointer, String to) {
        return step(connector -> Connector.rename(connector.definition, pointer, to));
    }

    /** The same for the properties. */
    Mutation setProperty(String pointer, String json) {
        return step(connector -> Connector.set(connector.properties, pointer, Connector.json(json.replace('\'', '"'))));
    }

    Mutation removeProperty(String pointer) {
        return step(connector -> Connector.remove(connector.properties, pointer));
    }

    Mutation renameProperty(String pointer, String to) {
        return step(connector -> Connector.rename(connector.properties, pointer, to));
    }

    /** Changes the definition by a program, for what is too long to write. */
    Mutation change(Consumer<ObjectNode> change) {
        return step(connector -> change.accept(connector.definition));
    }

    /** Changes the text of the definition. */
    Mutation text(UnaryOperator<String> change) {
        return bytes(content ->
                change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    Mutation bytes(UnaryOperator<byte[]> change) {
        return step(connector -> connector.definitionBytes.add(change));
    }

    Mutation propertiesText(UnaryOperator<String> change) {
        return step(connector -> connector.propertiesBytes.add(content ->
                change.apply(new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)));
    }

    Mutation beside(String file, byte[] content) {
        return step(connector -> connector.folder.put(file, content));
    }

    Mutation without(String file) {
        return step(connector -> connector.folder.remove(file));
    }

    Mutation definedIn(String file) {
        return step(connector -> connector.definitionName = file);
    }

    Mutation independent() {
        return step(connector -> connector.publisher = Publisher.INDEPENDENT);
    }

    /** The rule that is meant, and everywhere it has to find something. */
    Mutation finds(String id, String... at) {
        rule = id;
        pointers.addAll(List.of(at));
        return this;
    }

    /** Another rule that may speak as well, and why that is right. */
    Mutation also(String id, String because) {
        also.put(id, because);
        return this;
    }

    /** A profile in which the rule looks at other things. */
    Mutation butNotIn(Profile profile) {
        without.add(profile);
        return this;
    }

    boolean isFoundIn(Profile profile) {
        return !without.contains(profile);
    }

    String rule() {
        return rule;
    }

    List<String> pointers() {
        return pointers;
    }

    Map<String, String> allowed() {
        return also;
    }

    Connector applied() {
        Connector connector = new Connector();
        steps.forEach(step -> step.accept(connector));
        return connector;
    }

    private Mutation step(Consumer<Connector> step) {
        steps.add(step);
        return this;
    }

    @Override
    public String toString() {
        return name;
    }
}
