package dev.flowconnector.swagger.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

/** Whatever is done to a definition: harmless edits break nothing, and none hides one that does harm. */
class RandomEditsTest {
    private static final ObjectNode OWN = Versions.json("""
            {swagger: '2.0', info: {title: 'Orders', version: '1'}, host: 'api.example.com',
             paths: {
              '/orders': {
                get: {operationId: 'ListOrders', summary: 'List orders', parameters: [
                  {name: 'top', in: 'query', type: 'integer'},
                  {name: 'status', in: 'query', type: 'string', enum: ['open', 'closed']},
                  {name: 'text', in: 'query', type: 'string'}],
                 responses: {'200': {description: 'OK', schema: {type: 'array', items: {'$ref': '#/definitions/Order'}}}}},
                post: {operationId: 'AddOrder', parameters: [
                  {name: 'body', in: 'body', required: true, schema: {'$ref': '#/definitions/Order'}}],
                 responses: {'201': {description: 'Created', schema: {'$ref': '#/definitions/Order'}}}}},
              '/orders/{id}': {
                get: {operationId: 'GetOrder', parameters: [{name: 'id', in: 'path', required: true, type: 'string'}],
                 responses: {'200': {description: 'OK', schema: {type: 'object', properties: {
                  id: {type: 'string'}, total: {type: 'number'}, lines: {type: 'array', items: {type: 'object'}}}}}}}},
              '/changes': {
                get: {operationId: 'OnChange', 'x-ms-trigger': 'batch', parameters: [
                  {name: 'since', in: 'query', type: 'string', 'x-ms-visibility': 'internal'}],
                 responses: {'200': {description: 'OK', schema: {type: 'array', items: {'$ref': '#/definitions/Order'}}}}}}},
             definitions: {
              Order: {type: 'object', required: ['customer'], properties: {
                id: {type: 'string'}, customer: {'$ref': '#/definitions/Customer'}}},
              Customer: {type: 'object', properties: {
                name: {type: 'string'}, orders: {type: 'array', items: {'$ref': '#/definitions/Order'}}}}}}""");

    /** Our own small one has everything; the published ones are as odd as the world is. */
    private static final Map<String, ObjectNode> BASES = bases();

    private static Map<String, ObjectNode> bases() {
        Map<String, ObjectNode> bases = new TreeMap<>(Published.definitions());
        bases.put("own", OWN);
        return Map.copyOf(bases);
    }

    /** Names of definitions: a failure shall not print whole ones. */
    @Provide
    Arbitrary<String> definitions() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just("own")), Tuple.of(1, Arbitraries.of(new TreeSet<>(BASES.keySet()))));
    }

    @Property(tries = 150)
    void compatibleEdits_breakNothing(
            @ForAll("definitions") String name, @ForAll @Size(max = 12) List<CompatibleEdit> edits, @ForAll long seed) {
        ObjectNode before = BASES.get(name);
        ObjectNode after = edited(before, edits, new Random(seed));

        assertThat(between(before, after))
                .filteredOn(change -> change.rule().isBreaking())
                .isEmpty();
    }

    @Property(tries = 150)
    void breakingEditAmongCompatibleOnes_foundByItsRule(
            @ForAll("definitions") String name,
            @ForAll @Size(max = 6) List<CompatibleEdit> edits,
            @ForAll BreakingEdit breaking,
            @ForAll long seed) {
        ObjectNode before = BASES.get(name);
        Random random = new Random(seed);
        ObjectNode after = edited(before, edits, random);
        // What was published is broken, not what the harmless edits have just added.
        List<Site> sites = Site.of(before).stream()
                .filter(site -> Site.of(after).contains(new Site(after, site.path(), site.verb())))
                .toList();
        Site published = sites.get(random.nextInt(sites.size()));
        Assume.that(breaking.apply(new Site(after, published.path(), published.verb())));

        assertThat(between(before, after)).anySatisfy(change -> {
            assertThat(change.rule().id()).isEqualTo(breaking.rule());
            assertThat(change.operationId()).isEqualTo(published.id());
        });
    }

    private static ObjectNode edited(ObjectNode before, List<CompatibleEdit> edits, Random random) {
        ObjectNode after = before.deepCopy();
        edits.forEach(edit -> edit.apply(after, random));
        return after;
    }

    private static List<Change> between(ObjectNode before, ObjectNode after) {
        return ConnectorDiff.between(
                ConnectorVersion.of(Versions.document(before)), ConnectorVersion.of(Versions.document(after)));
    }
}
