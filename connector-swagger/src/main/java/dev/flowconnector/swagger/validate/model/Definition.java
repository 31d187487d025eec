package dev.flowconnector.swagger.validate.model;

import dev.flowconnector.swagger.document.SwaggerDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A definition as rules see it. Lists are computed once, when they are first asked for. Not thread-safe: one a run.
 */
public final class Definition {
    private final Node root;
    private final References references;
    private final Views views = new Views(this);
    private final List<PathItem> paths;
    private final List<Operation> operations;
    private final Map<String, Operation> byId = new LinkedHashMap<>();
    private @Nullable Schemas schemas;
    private @Nullable List<Node> typed;
    private @Nullable List<Parameter> parameters;
    private @Nullable List<Extension> extensions;

    private Definition(Node root) {
        this.root = root;
        this.references = new References(root, views);
        List<PathItem> items = new ArrayList<>();
        for (Node item : root.at("paths").members()) {
            if (item.isObject() && !item.name().startsWith("x-")) {
                items.add(new PathItem(this, item));
            }
        }
        this.paths = List.copyOf(items);
        List<Operation> found = new ArrayList<>();
        for (PathItem path : paths) {
            found.addAll(path.operations());
        }
        this.operations = List.copyOf(found);
        for (Operation operation : operations) {
            Optional<String> id = operation.id();
            if (id.isPresent()) {
                byId.putIfAbsent(id.get(), operation);
            }
        }
    }

    /** A definition with nothing hidden. */
    public static Definition of(SwaggerDocument document) {
        return new Definition(Node.root(document));
    }

    /** The same definition anew, without what was hidden in the meantime. */
    public Definition withoutHidden() {
        return new Definition(root);
    }

    /** The whole. */
    public Node root() {
        return root;
    }

    /** {@code info}. */
    public Node info() {
        return root.at("info");
    }

    /** The path items that are objects, in their order. */
    public List<PathItem> paths() {
        return paths;
    }

    /** All operations in their order. */
    public List<Operation> operations() {
        return operations;
    }

    /** The first operation with an id, compared exactly as the designer does. */
    public Optional<Operation> operation(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All operation ids, in their order. */
    public Set<String> operationIds() {
        return byId.keySet();
    }

    /**
     * What a node stands for: itself, or what its {@code $ref} leads to, over several if need be. Empty for a reference
     * that leads nowhere, in a circle or out of the file.
     */
    public Optional<Node> resolve(Node node) {
        return references.resolve(node);
    }

    /**
     * What several rules work out from the whole definition, once for all of them.
     *
     * @param type the type of the view, which no other view has
     * @param make works it out; it must not report findings
     */
    public <T> T view(Class<T> type, Function<Definition, T> make) {
        return views.other(type, make);
    }

    Views views() {
        return views;
    }

    /** Every schema once, wherever it stands, with the directions in which it travels. */
    public List<Schema> schemas() {
        return walked().all();
    }

    /** The schema at a node that the walk has met. */
    public Optional<Schema> schema(Node node) {
        return walked().find(node);
    }

    private Schemas walked() {
        Schemas found = schemas;
        if (found == null) {
            found = Schemas.of(this);
            schemas = found;
        }
        return found;
    }

    /** Every parameter once, those under {@code parameters} of the root and of path items too. */
    public List<Parameter> parameters() {
        List<Parameter> found = parameters;
        if (found == null) {
            found = Typed.parameters(this);
            parameters = found;
        }
        return found;
    }

    /** Every node with type, format, enum and default once: parameters but bodies, headers, their items, schemas. */
    public List<Node> typed() {
        List<Node> found = typed;
        if (found == null) {
            found = Typed.nodes(this);
            typed = found;
        }
        return found;
    }

    /** Every extension once, with what it stands on. */
    public List<Extension> extensions() {
        List<Extension> found = extensions;
        if (found == null) {
            found = Extension.all(this);
            extensions = found;
        }
        return found;
    }
}
