package dev.flowconnector.swagger.read.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.read.resource.PathTemplate.Variable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathTemplateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "orders                    | /orders",
                "/orders/                  | /orders",
                "//orders//open            | /orders/open",
                "''                        | ''",
                "/                         | ''",
                "orders/{id}               | /orders/{id}",
                "{ id : [0-9]+ }           | /{id}",
                "{code: [A-Z]{2}}/{n:\\d{1,3}} | /{code}/{n}",
                "{from}-{to}               | /{from}-{to}",
                "{path: .+}                | /{path}",
                "{broken                   | /{broken}",
            })
    void written_read(String written, String path) {
        assertThat(PathTemplate.of(written).path()).isEqualTo(path);
    }

    @Test
    void nestedBraces_wholePatternKept() {
        assertThat(PathTemplate.of("{code: [A-Z]{2}}").variables().get(0).pattern())
                .contains("[A-Z]{2}");
    }

    @ParameterizedTest
    @CsvSource({".+, true", ".*, true", "[^/]+, false", "[0-9]+, false", "'(?:a/b)', true", "'[', false"})
    void pattern_spansSegments(String pattern, boolean spans) {
        Variable variable = PathTemplate.of("{p: " + pattern + "}").variables().get(0);
        assertThat(variable.spansSegments()).isEqualTo(spans);
    }

    @Test
    void shape_namesAndCaseTakenOut() {
        assertThat(PathTemplate.shape("/Orders/{id}/{x}")).isEqualTo(PathTemplate.shape("/orders/{a}/{b}"));
        assertThat(PathTemplate.shape("/orders/{id}")).isNotEqualTo(PathTemplate.shape("/orders/id"));
    }
}
