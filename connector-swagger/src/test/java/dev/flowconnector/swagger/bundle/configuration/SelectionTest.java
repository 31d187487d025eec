package dev.flowconnector.swagger.bundle.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.bundle.configuration.Selection.Filter;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {
    static class Orders {}

    private static boolean selects(Filter include, Filter exclude) {
        return new Selection(include, exclude).selects(Orders.class, "/orders/{id}", List.of("shop"), "GetOrder");
    }

    private static Filter packages(String name) {
        return new Filter(List.of(name), List.of(), List.of(), List.of(), List.of());
    }

    private static Filter paths(String prefix) {
        return new Filter(List.of(), List.of(), List.of(prefix), List.of(), List.of());
    }

    private static Filter operations(String id) {
        return new Filter(List.of(), List.of(), List.of(), List.of(), List.of(id));
    }

    @Test
    void nothingNamed_everythingSelected() {
        assertThat(selects(Filter.NONE, Filter.NONE)).isTrue();
    }

    @Test
    void package_takesItsSubpackages() {
        assertThat(selects(packages("dev.flowconnector"), Filter.NONE)).isTrue();
        assertThat(selects(packages("dev.flow"), Filter.NONE)).isFalse();
    }

    @Test
    void pathPrefix_endsAtASlash() {
        assertThat(selects(paths("/orders"), Filter.NONE)).isTrue();
        assertThat(selects(paths("orders/"), Filter.NONE)).isTrue();
        assertThat(selects(paths("/ord"), Filter.NONE)).isFalse();
    }

    @Test
    void classTagAndOperation_select() {
        Filter type = new Filter(List.of(), List.of(Orders.class.getName()), List.of(), List.of(), List.of());
        Filter tag = new Filter(List.of(), List.of(), List.of(), List.of("shop"), List.of());

        assertThat(selects(type, Filter.NONE)).isTrue();
        assertThat(selects(tag, Filter.NONE)).isTrue();
        assertThat(selects(operations("GetOrder"), Filter.NONE)).isTrue();
        assertThat(selects(operations("getorder"), Filter.NONE)).isFalse();
    }

    @Test
    void exclude_winsOverInclude() {
        assertThat(selects(paths("/orders"), operations("GetOrder"))).isFalse();
    }
}
