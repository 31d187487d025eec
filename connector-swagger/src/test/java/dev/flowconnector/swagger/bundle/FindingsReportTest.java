package dev.flowconnector.swagger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Origin;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingsReportTest {
    private static final Finding ERROR = Finding.error("several-bodies", at("create", 12), "Two bodies.", "Keep one.");
    private static final Finding FIRST = Finding.warning("cookie-parameter", at("list", 20), "A cookie.", "Drop it.")
            .withPointer(JsonPointer.compile("/paths/~1orders/get"));
    private static final Finding SECOND = Finding.warning("cookie-parameter", at("get", 30), "Another.", "Drop it.");
    private static final Finding INFO = Finding.info("security-none", Origin.WHOLE, "Open to all.", "");

    private static Origin at(String method, int line) {
        return new Origin.JavaElement("shop.Orders", method, Optional.of("Orders.java"), line);
    }

    @Test
    void noFinding_pageSaysSo() {
        assertThat(new FindingsReport(List.of()).page("Shop")).isEqualTo("# Findings: Shop\n\nNone.\n");
        assertThat(new FindingsReport(List.of()).lines(20, "")).isEmpty();
    }

    @Test
    void page_everyFindingUnderItsRule() {
        assertThat(new FindingsReport(List.of(ERROR, FIRST, SECOND)).page("Shop"))
                .isEqualTo("""
                        # Findings: Shop

                        | Rule | Severity | Count |
                        |---|---|---:|
                        | [several-bodies](#several-bodies) | error | 1 |
                        | [cookie-parameter](#cookie-parameter) | warning | 2 |

                        ## several-bodies

                        - Orders.java:12 (shop.Orders#create): Two bodies. Keep one.

                        ## cookie-parameter

                        - Orders.java:20 (shop.Orders#list) at `/paths/~1orders/get`: A cookie. Drop it.
                        - Orders.java:30 (shop.Orders#get): Another. Drop it.
                        """);
    }

    @Test
    void roomForAll_oneLineForEachRuleAndErrorsWithTheirRepair() {
        assertThat(new FindingsReport(List.of(ERROR, FIRST, INFO)).lines(20, ": see findings.md"))
                .containsExactly(
                        "[error] Orders.java:12 several-bodies Two bodies. Keep one.",
                        "[warning] Orders.java:20 cookie-parameter A cookie.",
                        "[info] connector security-none Open to all.");
    }

    @Test
    void severalOfARule_firstWithTheirNumberAndWhereTheOthersAre() {
        assertThat(new FindingsReport(List.of(FIRST, SECOND, INFO)).lines(20, ": see findings.md"))
                .containsExactly(
                        "[warning] Orders.java:20 cookie-parameter A cookie. (and 1 like it)",
                        "[info] connector security-none Open to all.",
                        "[info] 3 findings of 2 rules in all: see findings.md");
    }

    @Test
    void littleRoom_errorsFirstAndTheRestCounted() {
        assertThat(new FindingsReport(List.of(ERROR, FIRST, INFO)).lines(2, ": see findings.md"))
                .containsExactly(
                        "[error] Orders.java:12 several-bodies Two bodies. Keep one.",
                        "[info] 3 findings of 3 rules in all: see findings.md");
    }
}
