package dev.flowconnector.swagger.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

    /** Of half of them our own is edited, of the other half one of the published. */
    private static String definition(Random random) {
        List<String> names = BASES.keySet().stream().sorted().toList();
        return random.nextBoolean() ? "own" : names.get(random.nextInt(names.size()));
    }

    private static List<CompatibleEdit> edits(Random random, int most) {
        List<CompatibleEdit> all = List.of(CompatibleEdit.values());
        return random.ints(random.nextInt(most + 1), 0, all.size())
                .mapToObj(all::get)
                .toList();
    }

    /** Each seed is one sequence of edits, the same in every run. */
    static LongStream seeds() {
        return LongStream.range(0, Boolean.getBoolean("thorough") ? 10_000 : 150);
    }

    /** The first numbers of neighbouring seeds are alike, so seeds are spread. */
    private static Random random(long seed) {
        return new Random(seed * 0x9E3779B97F4A7C15L);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void compatibleEdits_breakNothing(long seed) {
        Random random = random(seed);
        String name = definition(random);
        List<CompatibleEdit> edits = edits(random, 12);
        ObjectNode before = BASES.get(name);
        ObjectNode after = edited(before, edits, random);

        assertThat(between(before, after))
                .as("seed " + seed + ", " + name + " after " + edits)
                .filteredOn(change -> change.rule().isBreaking())
                .isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void breakingEditAmongCompatibleOnes_foundByItsRule(long seed) {
        Random random = random(seed);
        String name = definition(random);
        List<CompatibleEdit> edits = edits(random, 6);
        ObjectNode before = BASES.get(name);
        ObjectNode after = edited(before, edits, random);
        // What was published is broken, not what the harmless edits have just added.
        List<Site> sites = Site.of(before).stream()
                .filter(site -> Site.of(after).contains(new Site(after, site.path(), site.verb())))
                .toList();
        List<BreakingEdit> breaking = new ArrayList<>(List.of(BreakingEdit.values()));
        Collections.rotate(breaking, (int) -(seed % breaking.size())); // each has its turn
        Site published = sites.get(random.nextInt(sites.size()));
        Site site = new Site(after, published.path(), published.verb());
        BreakingEdit applied = breaking.stream()
                .filter(edit -> edit.apply(site))
                .findFirst()
                .orElseThrow(() -> new AssertionError("seed " + seed + ": nothing can be broken at " + site));

        assertThat(between(before, after))
                .as("seed " + seed + ", " + name + " after " + edits + " and " + applied + " at " + published.id())
                .anySatisfy(change -> {
                    assertThat(change.rule().id()).isEqualTo(applied.rule());
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
