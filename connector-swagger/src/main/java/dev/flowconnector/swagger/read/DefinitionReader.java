package dev.flowconnector.swagger.read;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.document.SwaggerDocument;
import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import dev.flowconnector.swagger.read.lookup.LookupResolver;
import dev.flowconnector.swagger.read.operation.IdAssignment;
import dev.flowconnector.swagger.read.operation.OperationReader;
import dev.flowconnector.swagger.read.operation.PathBook;
import dev.flowconnector.swagger.read.operation.PlatformOperations;
import dev.flowconnector.swagger.read.operation.ReadOperation;
import dev.flowconnector.swagger.read.operation.WebhookShape;
import dev.flowconnector.swagger.read.resource.OverloadMerger;
import dev.flowconnector.swagger.read.resource.ResourceMethod;
import dev.flowconnector.swagger.read.resource.ResourceScanner;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.source.ReadAhead;
import dev.flowconnector.swagger.read.type.TypeReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads resource classes into definitions. What is wrong, lost or assumed goes to {@link ReadContext#findings()}; after
 * an error the definitions must not be used. Not thread-safe: one a run.
 */
public final class DefinitionReader {
    private final ReadContext context;

    /** Reads within a run. */
    public DefinitionReader(ReadContext context) {
        this.context = context;
    }

    /** One definition of everything. */
    public ReadDefinition read(Collection<Class<?>> classes) {
        return read(classes, List.of(Scope.all("connector"))).get(0);
    }

    /** One definition for each connector. */
    public List<ReadDefinition> read(Collection<Class<?>> classes, List<Scope> scopes) {
        return read(scan(classes), scopes);
    }

    /** The methods that become operations: one for each verb and path. */
    public List<ResourceMethod> scan(Collection<Class<?>> classes) {
        ReadAhead.start(classes, context.classFiles());
        List<ResourceMethod> published = new ArrayList<>();
        for (ResourceMethod method : new ResourceScanner(context).scan(classes)) {
            if (isPublished(method)) {
                published.add(method);
            }
        }
        return new OverloadMerger(context.findings()).merge(published);
    }

    /** One definition for each connector, of methods that were scanned before. */
    public List<ReadDefinition> read(List<ResourceMethod> methods, List<Scope> scopes) {
        Map<ResourceMethod, String> ids =
                new IdAssignment(context.findings(), context.settings().lockedIds()).assign(methods);
        List<ReadDefinition> definitions = new ArrayList<>();
        for (Scope scope : scopes) {
            definitions.add(read(ids, scope));
        }
        return List.copyOf(definitions);
    }

    private boolean isPublished(ResourceMethod method) {
        return switch (context.settings().publish()) {
            case ALL -> true;
            case ANNOTATED -> method.annotations().hasAnyOf(ConnectorNames.PACKAGE);
        };
    }

    /**
     * Types and lookups are read anew for each connector, over the whole API: a lookup may call what the connector does
     * not take.
     */
    private ReadDefinition read(Map<ResourceMethod, String> ids, Scope scope) {
        TypeReader types = new TypeReader(context);
        PathBook book = new PathBook(context.findings());
        List<ReadOperation> operations = book.enter(ids, new OperationReader(context, types));
        WebhookShape webhooks = new WebhookShape(types.definitions(), context.findings());
        Set<String> taken = new HashSet<>();
        for (ReadOperation operation : operations) {
            webhooks.check(operation);
            if (scope.takes().test(operation)) {
                taken.add(operation.id());
            }
        }
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("swagger", "2.0");
        root.set("paths", book.paths());
        root.set("definitions", types.definitions());
        Set<String> called = new LookupResolver(context).resolve(root, operations, taken);
        List<ReadOperation> kept = new ArrayList<>();
        for (ReadOperation operation : operations) {
            if (taken.contains(operation.id()) || called.contains(operation.id())) {
                kept.add(operation);
            } else {
                operation.pathItem().remove(operation.method().verb());
            }
        }
        NextLinks nextLinks = new NextLinks(types.definitions(), context.findings());
        Set<String> keptIds = new HashSet<>();
        for (ReadOperation operation : kept) {
            nextLinks.check(operation);
            keptIds.add(operation.id());
        }
        new RevisionFamilies(context.findings()).check(kept);
        PlatformOperations.add(book.paths(), kept);
        Pruning.prune(root);
        SwaggerDocument document = SwaggerDocument.of(root, context.provenance());
        context.findings().locate(root, context.provenance());
        return new ReadDefinition(scope, document, kept, routed(book, keptIds));
    }

    private static List<PathBook.RoutedOperation> routed(PathBook book, Set<String> kept) {
        List<PathBook.RoutedOperation> routed = new ArrayList<>();
        for (PathBook.RoutedOperation operation : book.routed()) {
            if (kept.contains(operation.operationId())) {
                routed.add(operation);
            }
        }
        return List.copyOf(routed);
    }
}
