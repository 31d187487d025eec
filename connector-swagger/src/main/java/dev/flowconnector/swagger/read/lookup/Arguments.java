package dev.flowconnector.swagger.read.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.LiteralText;
import dev.flowconnector.swagger.read.metadata.Lookup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The arguments of one call, checked against the inputs of its target. */
final class Arguments {
    private final Schemas schemas;
    private final SourceInputs sources;
    private final Findings findings;

    Arguments(Schemas schemas, Findings findings) {
        this.schemas = schemas;
        this.sources = new SourceInputs(schemas, findings);
        this.findings = findings;
    }

    /**
     * Values for inputs of a target, in the order of the declaration.
     *
     * @param older {@code parameters} in the older syntax
     * @param newer {@code parameters} in the newer syntax
     */
    record Bound(ObjectNode older, ObjectNode newer) {
        void add(Target.Input input, Reference reference) {
            older.set(input.olderKey(), reference.older());
            newer.set(input.name(), reference.newer());
        }

        /** Puts {@code parameters} where there are any. */
        static void put(ObjectNode call, ObjectNode parameters) {
            if (!parameters.isEmpty()) {
                call.set("parameters", parameters);
            }
        }
    }

    /** The values; absent when something is wrong, which is reported. */
    Optional<Bound> bind(AnnotationValues call, Target target, Lookup lookup, Scope scope) {
        return bind(call, target, lookup, scope, Map.of());
    }

    /** The values with further ones that the lookup itself gives, by name of the input. */
    Optional<Bound> bind(
            AnnotationValues call, Target target, Lookup lookup, Scope scope, Map<String, Reference> given) {
        List<Target.Input> inputs = target.inputs(schemas);
        Bound bound = new Bound(JsonNodeFactory.instance.objectNode(), JsonNodeFactory.instance.objectNode());
        TreeSet<String> named = new TreeSet<>();
        boolean[] sound = {true};
        given.forEach((name, reference) -> {
            Optional<Target.Input> input = input(name, inputs, target, lookup);
            input.ifPresent(found -> bound.add(found, reference));
            named.add(input.map(Target.Input::name).orElse(name));
            sound[0] &= input.isPresent();
        });
        for (AnnotationValues argument : call.list("arguments")) {
            String name = argument.text("name").orElse("");
            Optional<Target.Input> input = input(name, inputs, target, lookup);
            named.add(input.map(Target.Input::name).orElse(name));
            Optional<Reference> reference = input.flatMap(found -> value(argument, found, lookup, scope));
            reference.ifPresent(value -> bound.add(input.get(), value));
            sound[0] &= reference.isPresent();
        }
        List<Target.Input> missing = inputs.stream()
                .filter(input -> input.need() == Target.Need.REQUIRED && !named.contains(input.name()))
                .toList();
        missing.forEach(input -> findings.add(Finding.error(
                "dynamic-required-parameter-unmapped",
                lookup.origin(),
                lookup.shown() + " calls the operation \"" + target.id() + "\" without its required parameter \""
                        + input.name() + "\".",
                "Add arguments = @Argument(name = \"" + input.name() + "\", input = \"" + input.olderKey()
                        + "\"), or a literal.")));
        return sound[0] && missing.isEmpty() ? Optional.of(bound) : Optional.empty();
    }

    private Optional<Target.Input> input(String name, List<Target.Input> inputs, Target target, Lookup lookup) {
        Optional<Target.Input> found = inputs.stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .or(() -> inputs.stream()
                        .filter(input -> input.olderKey().equals(name.replace('/', '.')))
                        .findFirst());
        if (found.isEmpty()) {
            List<String> known = inputs.stream().map(Target.Input::name).toList();
            findings.add(Finding.error(
                    "dynamic-parameter-unknown",
                    lookup.origin(),
                    lookup.shown() + " gives the argument \"" + name + "\", which the operation " + target.id()
                            + " does not have. Allowed are: " + Spelling.listed(known) + ".",
                    Spelling.didYouMean(name, known) + "Name a parameter of " + target.id() + "."));
        }
        return found;
    }

    private Optional<Reference> value(AnnotationValues argument, Target.Input input, Lookup lookup, Scope scope) {
        Optional<String> source = argument.text("input");
        Optional<String> literal = argument.text("literal");
        if (source.isPresent() && literal.isPresent()) {
            findings.add(Finding.error(
                    "dynamic-argument-twofold",
                    lookup.origin(),
                    lookup.shown() + " gives the argument \"" + input.name() + "\" both the input \"" + source.get()
                            + "\" and the literal \"" + literal.get() + "\". Allowed is one of them.",
                    "Remove one."));
            return Optional.empty();
        }
        return source.isPresent()
                ? sources.find(source.get(), lookup, scope)
                : literal(literal.orElse(""), input, lookup).map(Reference.Literal::new);
    }

    private Optional<JsonNode> literal(String text, Target.Input input, Lookup lookup) {
        String type = schemas.type(input.schema());
        Optional<JsonNode> value = LiteralText.as(type, text);
        if (value.isEmpty()) {
            findings.add(Finding.error(
                    "dynamic-argument-wrong-type",
                    lookup.origin(),
                    lookup.shown() + " gives the argument \"" + input.name() + "\" the literal \"" + text
                            + "\". Allowed is JSON of the type " + type + ".",
                    "Correct @Argument(literal = …)."));
        }
        return value;
    }
}
