package dev.flowconnector.swagger.read.lookup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Spelling;
import dev.flowconnector.swagger.read.metadata.Lookup;
import java.util.List;
import java.util.Optional;

/** Walks paths through the answer of a target. What a schema leaves open cannot be checked and is taken on trust. */
final class AnswerPaths {
    private final Schemas schemas;
    private final Findings findings;

    AnswerPaths(Schemas schemas, Findings findings) {
        this.schemas = schemas;
        this.findings = findings;
    }

    /**
     * Where the items are.
     *
     * @param path path of the array; absent when the answer itself is the array
     * @param item schema of one item
     */
    record Collection(Optional<String> path, JsonNode item) {}

    /** The array: at the path that is declared, or the only one that there is. */
    Optional<Collection> collection(Optional<String> declared, Target target, Lookup lookup) {
        if (declared.isPresent()) {
            return walk(target.answer(), "collection", declared.get(), target, lookup)
                    .filter(found -> schemas.isArray(found)
                            || schemas.isOpen(found)
                            || notArray(declared.get(), found, target, lookup))
                    .map(found -> new Collection(declared, schemas.items(found)));
        }
        if (schemas.isArray(target.answer())) {
            return Optional.of(new Collection(Optional.empty(), schemas.items(target.answer())));
        }
        List<String> arrays = schemas.arrayNames(target.answer());
        if (arrays.size() == 1) {
            JsonNode array = schemas.property(target.answer(), arrays.get(0)).orElseThrow();
            return Optional.of(new Collection(Optional.of(arrays.get(0)), schemas.items(array)));
        }
        List<String> known = arrays.isEmpty() ? schemas.propertyNames(target.answer()) : arrays;
        findings.add(Finding.error(
                "dynamic-collection-unclear",
                lookup.origin(),
                lookup.shown() + " calls the operation \"" + target.id() + "\", whose answer of the type \""
                        + target.operation().method().result().getRawClass().getSimpleName() + "\" has "
                        + (arrays.isEmpty() ? "no array" : "several arrays") + " at its root. Allowed are: "
                        + Spelling.listed(known) + ".",
                "Add collection = \"…\" with the path of the array."));
        return Optional.empty();
    }

    /** The schema at a path, segments divided by slashes; an unknown path is reported. */
    Optional<JsonNode> walk(JsonNode from, String member, String path, Target target, Lookup lookup) {
        JsonNode at = from;
        for (String segment : path.split("/", -1)) {
            if (schemas.isOpen(at)) {
                return Optional.of(schemas.follow(MissingNode.getInstance()));
            }
            Optional<JsonNode> next = schemas.property(at, segment).map(JsonNode.class::cast);
            if (next.isEmpty()) {
                List<String> known = schemas.propertyNames(at);
                findings.add(Finding.error(
                        "dynamic-" + member + "-path-not-found",
                        lookup.origin(),
                        lookup.shown() + " reads " + member + " = \"" + path + "\" from the answer of the operation "
                                + target.id() + ", where there is no property \"" + segment + "\""
                                + (schemas.isArray(at) ? " since it is an array" : "")
                                + ". Allowed are: " + Spelling.listed(known) + ".",
                        Spelling.didYouMean(segment, known) + "Correct " + member + "."));
                return Optional.empty();
            }
            at = next.get();
        }
        return Optional.of(at);
    }

    private boolean notArray(String path, JsonNode found, Target target, Lookup lookup) {
        findings.add(Finding.error(
                "dynamic-collection-not-array",
                lookup.origin(),
                lookup.shown() + " reads collection = \"" + path + "\" from the answer of the operation "
                        + target.id() + ", which has the type \"" + schemas.type(found)
                        + "\". Allowed are arrays: " + Spelling.listed(schemas.arrayNames(target.answer())) + ".",
                "Correct collection, or remove it where the answer has one array."));
        return false;
    }
}
