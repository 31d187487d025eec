package dev.flowconnector.swagger.bundle;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.bundle.configuration.GeneratorConfiguration;
import dev.flowconnector.swagger.diff.ConnectorVersion;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.document.PropertiesDocument;
import dev.flowconnector.swagger.document.Provenance;
import dev.flowconnector.swagger.read.DefinitionReader;
import dev.flowconnector.swagger.read.ReadDefinition;
import dev.flowconnector.swagger.read.lock.OperationLock;
import dev.flowconnector.swagger.read.mapper.MapperChoice;
import dev.flowconnector.swagger.read.payload.RequestTriggers;
import dev.flowconnector.swagger.read.resource.ApplicationPath;
import dev.flowconnector.swagger.read.resource.ResourceClasses;
import dev.flowconnector.swagger.read.resource.ResourceMethod;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.run.ReadSettings;
import dev.flowconnector.swagger.read.security.ApiElements;
import dev.flowconnector.swagger.read.security.Security;
import dev.flowconnector.swagger.read.security.SecurityReader;
import dev.flowconnector.swagger.read.source.ClassFiles;
import dev.flowconnector.swagger.read.source.JavaElements;
import dev.flowconnector.swagger.read.source.JavadocSources;
import dev.flowconnector.swagger.read.source.SourceDocs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Makes connectors of an API: reads it, builds a folder for each connector, and writes the folders or the lock file.
 * One use, one thread.
 */
final class ConnectorGenerator {
    private final Findings findings = new Findings();
    private final Map<String, Object> raw;

    /** For a request with the keys of {@link GeneratorEntry}. */
    ConnectorGenerator(Map<String, Object> request) {
        this.raw = Map.copyOf(request);
    }

    /** Runs and answers with the keys of {@link GeneratorEntry}. */
    Map<String, Object> run() {
        GeneratorRequest request = GeneratorRequest.of(raw, findings);
        GeneratorConfiguration configuration = GeneratorConfiguration.read(request.configuration(), findings);
        OperationLock lock = new LockFile(request.lockFile(), findings).read();
        LogLines log = new LogLines(request.baseDirectory(), request.outputDirectory());
        if (findings.hasErrors()) {
            return failed(log);
        }
        List<Class<?>> classes = classes(request, configuration);
        if (findings.hasErrors()) {
            return failed(log);
        }
        MapperChoice mapper = MapperChoice.of(
                configuration.objectMapper(), classes, ConnectorGenerator.class.getClassLoader(), findings);
        ReadContext context = context(request, configuration, mapper.mapper());
        ApiElements elements = ApiElements.of(classes, context.classFiles(), context.elements());
        List<ConnectorPlan> plans = new ConnectorPlanner(configuration, request.project(), findings).plan(elements);
        Security security = new SecurityReader(findings).read(elements);
        List<ResourceMethod> methods =
                new ConnectionInputs(security, findings).takenFrom(new DefinitionReader(context).scan(classes));
        List<ReadDefinition> definitions = new DefinitionReader(locked(context, lock.idsOf(routes(methods), findings)))
                .read(methods, plans.stream().map(ConnectorPlan::scope).toList());
        FolderBuilder builder = new FolderBuilder(
                request,
                elements,
                security,
                ApplicationPath.of(classes, context),
                RequestTriggers.read(classes, context),
                findings);
        List<ConnectorFolder> folders = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            folders.add(builder.build(plans.get(i), definitions.get(i)));
        }
        if (findings.hasErrors()) {
            return failed(log);
        }
        try {
            return switch (request.goal()) {
                case GENERATE -> write(request, definitions, folders, mapper.source(), log);
                case LOCK -> lock(request, definitions, folders, log);
                case DIFF -> diff(request, definitions, folders, log);
            };
        } catch (IOException e) {
            findings.add(Finding.error(
                    "output-not-writable",
                    Origin.WHOLE,
                    "Writing failed: " + e + ".",
                    "Check the rights on " + request.outputDirectory() + " and the space that is left."));
            return failed(log);
        }
    }

    private List<Class<?>> classes(GeneratorRequest request, GeneratorConfiguration configuration) {
        List<String> names = ResourceClasses.find(
                new ResourceClasses.Selection(
                        request.classDirectories(),
                        request.classPath(),
                        joined(request.packages(), configuration.packages()),
                        joined(request.classes(), configuration.classes())),
                findings);
        return ResourceClasses.load(names, ConnectorGenerator.class.getClassLoader(), findings);
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private ReadContext context(GeneratorRequest request, GeneratorConfiguration configuration, ObjectMapper mapper) {
        ClassFiles classFiles = new ClassFiles();
        SourceDocs docs = request.sourceRoots().isEmpty()
                        && request.sourceJars().isEmpty()
                ? SourceDocs.NONE
                : JavadocSources.of(request.sourceRoots(), request.sourceJars(), request.baseDirectory(), findings);
        ReadSettings settings = new ReadSettings(configuration.publish(), configuration.binaryFormat(), Map.of());
        return new ReadContext(
                mapper, settings, findings, new Provenance(), classFiles, docs, new JavaElements(classFiles, docs));
    }

    private static ReadContext locked(ReadContext context, Map<String, String> ids) {
        ReadSettings settings = new ReadSettings(
                context.settings().publish(), context.settings().binaryFormat(), ids);
        return new ReadContext(
                context.mapper(),
                settings,
                context.findings(),
                context.provenance(),
                context.classFiles(),
                context.docs(),
                context.elements());
    }

    private static Map<String, OperationLock.Route> routes(List<ResourceMethod> methods) {
        Map<String, OperationLock.Route> routes = new LinkedHashMap<>();
        methods.forEach(method -> routes.putIfAbsent(
                method.key(), new OperationLock.Route(method.verb(), method.path(), method.origin())));
        return routes;
    }

    private Map<String, Object> write(
            GeneratorRequest request,
            List<ReadDefinition> definitions,
            List<ConnectorFolder> folders,
            String mapperSource,
            LogLines log)
            throws IOException {
        FindingsReport report = new FindingsReport(findings.sorted());
        Map<String, byte[]> files = new LinkedHashMap<>();
        ObjectNode sources = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < folders.size(); i++) {
            ConnectorFolder folder = folders.get(i);
            files.putAll(folder.files(report.page(folder.title())));
            String id = folder.plan().id();
            byte[] text = Objects.requireNonNull(files.get(id + "/" + FolderFiles.DEFINITION), "definition");
            sources.set(id, definitions.get(i).document().sourceMap(text).toJson());
        }
        files.put(FolderFiles.SOURCE_MAPS, sources.toString().getBytes(StandardCharsets.UTF_8));
        boolean changed = new FolderWriter(request.outputDirectory()).write(files);
        return response(
                changed ? "generated" : "unchanged",
                log.generated(folders, mapperSource, findings.sorted()),
                request,
                folders);
    }

    private Map<String, Object> lock(
            GeneratorRequest request, List<ReadDefinition> definitions, List<ConnectorFolder> folders, LogLines log)
            throws IOException {
        Map<ResourceMethod, String> operations = new LinkedHashMap<>();
        definitions.forEach(definition ->
                definition.operations().forEach(operation -> operations.put(operation.method(), operation.id())));
        Map<String, ConnectorFolder> byId = new LinkedHashMap<>();
        folders.forEach(folder -> byId.put(folder.plan().id(), folder));
        byte[] text = LockFile.text(operations, byId).getBytes(StandardCharsets.UTF_8);
        boolean changed = FolderWriter.write(request.lockFile(), text);
        return response(
                changed ? "generated" : "unchanged",
                log.locked(request.lockFile(), operations.size()),
                request,
                folders);
    }

    private Map<String, Object> diff(
            GeneratorRequest request, List<ReadDefinition> definitions, List<ConnectorFolder> folders, LogLines log)
            throws IOException {
        Map<String, ConnectorVersion> made = new LinkedHashMap<>();
        for (int i = 0; i < folders.size(); i++) {
            made.put(
                    folders.get(i).plan().id(),
                    ConnectorVersion.of(
                            definitions.get(i).document(),
                            PropertiesDocument.of(folders.get(i).properties())));
        }
        LockComparison.Outcome outcome = new LockComparison(request, findings).compare(made);
        return findings.hasErrors()
                ? failed(log)
                : response(outcome.breaking() ? "breaking" : "unchanged", outcome.log(), request, folders);
    }

    private Map<String, Object> failed(LogLines log) {
        return Responses.of("errors", findings.sorted(), log.failed(findings.sorted()), List.of());
    }

    private Map<String, Object> response(
            String status, List<String> lines, GeneratorRequest request, List<ConnectorFolder> folders) {
        List<Map<String, Object>> connectors = new ArrayList<>();
        for (ConnectorFolder folder : folders) {
            Map<String, Object> connector = new LinkedHashMap<>();
            connector.put("id", folder.plan().id());
            connector.put(
                    "directory",
                    request.outputDirectory().resolve(folder.plan().id()).toString());
            connector.put("operations", folder.operations().size());
            connectors.add(connector);
        }
        return Responses.of(status, findings.sorted(), lines, connectors);
    }
}
