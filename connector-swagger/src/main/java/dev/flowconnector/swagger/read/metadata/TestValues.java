package dev.flowconnector.swagger.read.metadata;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin.JavaElement;
import dev.flowconnector.swagger.read.annotation.AnnotationValues;
import dev.flowconnector.swagger.read.annotation.LiteralText;
import java.util.Optional;

/** The value of {@code @TestValue}, which must be one of the type that it stands on. */
final class TestValues {
    private final Findings findings;

    TestValues(Findings findings) {
        this.findings = findings;
    }

    Optional<JsonNode> read(AnnotationValues annotation, JavaType type, JavaElement origin) {
        String text = annotation.text("value").orElse("");
        TypeShape shape = TypeShape.of(type);
        Optional<JsonNode> value = LiteralText.as(shape.swagger(), text);
        if (value.isEmpty()) {
            findings.add(Finding.error(
                    "test-value-wrong-type",
                    origin,
                    annotation.shown() + " has the value \"" + text + "\", which is not of the type \""
                            + type.getRawClass().getSimpleName() + "\". Allowed is JSON of the type "
                            + shape.swagger() + ".",
                    "Write a value that the API accepts, for example " + example(shape) + "."));
        }
        return value;
    }

    private static String example(TypeShape shape) {
        return switch (shape) {
            case INTEGER -> "@TestValue(\"5\")";
            case NUMBER -> "@TestValue(\"2.5\")";
            case BOOLEAN -> "@TestValue(\"true\")";
            case ARRAY -> "@TestValue(\"[]\")";
            case MAP -> "@TestValue(\"{}\")";
            case TEXT, FIXED_TEXT, FILE, CLASS, ANY -> "@TestValue(\"text\")";
        };
    }
}
