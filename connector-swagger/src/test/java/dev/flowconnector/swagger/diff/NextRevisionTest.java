package dev.flowconnector.swagger.diff;

import static dev.flowconnector.swagger.diff.Versions.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextRevisionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            GetOrder    | {}                                                          | GetOrder | 1 | GetOrder_V2
            GetOrder_V2 | {}                                                          | GetOrder | 2 | GetOrder_V3
            GetOrder_V2 | {'x-ms-api-annotation': {family: 'Orders', revision: 4}}    | Orders   | 4 | Orders_V5
            GetOrder    | {'x-ms-api-annotation': {family: '', revision: 'nonsense'}} | GetOrder | 1 | GetOrder_V2
            """)
    void familyAndNumber(String id, String operation, String family, int number, String next) {
        NextRevision revision = NextRevision.after(id, json(operation));

        assertThat(revision).isEqualTo(new NextRevision(id, family, number));
        assertThat(revision.nextOperationId()).isEqualTo(next);
        assertThat(revision.steps()).first().asString().contains("number = " + number);
    }
}
