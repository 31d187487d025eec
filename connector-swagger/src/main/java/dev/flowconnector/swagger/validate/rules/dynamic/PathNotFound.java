package dev.flowconnector.swagger.validate.rules.dynamic;

import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Reporter;
import java.util.Optional;

/** Reports ways to properties that what an operation delivers does not declare. */
final class PathNotFound {
    private PathNotFound() {}

    /** Of a way from the answer. */
    static void inAnswer(DynamicCall call, Node way, String repair, Reporter reporter) {
        Optional<Shape> answer = call.answer();
        if (answer.isPresent()) {
            String where = "In the answer of " + call.target().shown();
            check(answer.get(), way, where, repair, reporter);
        }
    }

    /** Of a way from an element of the list; elements without properties have a rule of their own. */
    static void inElements(DynamicCall call, Node way, String end, Reporter reporter) {
        Optional<Shape> elements = call.elements();
        if (elements.isPresent() && !elements.get().isPrimitive()) {
            String where = "In the elements that " + call.target().shown() + " delivers";
            String repair = "Write the way from an element to its " + end + ", with slashes between the names.";
            check(elements.get(), way, where, repair, reporter);
        }
    }

    private static void check(Shape from, Node way, String where, String repair, Reporter reporter) {
        String path = way.text().orElse("");
        Shape.End end = from.at(path);
        if (end.isMissing()) {
            reporter.report(way, where + " nothing is at \"" + path + "\": " + end.known() + ".", repair);
        }
    }
}
