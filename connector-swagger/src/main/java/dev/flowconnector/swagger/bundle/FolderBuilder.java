package dev.flowconnector.swagger.bundle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.flowconnector.swagger.bundle.configuration.ConnectorOptions;
import dev.flowconnector.swagger.bundle.definition.Address;
import dev.flowconnector.swagger.bundle.definition.AddressChoice;
import dev.flowconnector.swagger.bundle.definition.CatalogueWriter;
import dev.flowconnector.swagger.bundle.definition.DefinedOperation;
import dev.flowconnector.swagger.bundle.definition.DefinitionHead;
import dev.flowconnector.swagger.bundle.definition.InfoWriter;
import dev.flowconnector.swagger.bundle.properties.ApiProperties;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.read.ReadDefinition;
import dev.flowconnector.swagger.read.operation.PathBook.RoutedOperation;
import dev.flowconnector.swagger.read.payload.RequestTrigger;
import dev.flowconnector.swagger.read.security.ApiElements;
import dev.flowconnector.swagger.read.security.ApiInfo;
import dev.flowconnector.swagger.read.security.InfoReader;
import dev.flowconnector.swagger.read.security.Security;
import dev.flowconnector.swagger.read.security.Server;
import dev.flowconnector.swagger.read.security.ServerReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the content of connector folders: what the annotations say about the API as a whole is read once. */
final class FolderBuilder {
    private final GeneratorRequest request;
    private final Findings findings;
    private final Security security;
    private final Optional<Server> server;
    private final Optional<String> application;
    private final InfoReader infos;
    private final List<RequestTrigger> payloads;

    FolderBuilder(
            GeneratorRequest request,
            ApiElements elements,
            Security security,
            Optional<String> applicationPath,
            List<RequestTrigger> payloads,
            Findings findings) {
        this.request = request;
        this.findings = findings;
        this.security = security;
        this.server = new ServerReader(findings).read(elements);
        this.application = applicationPath;
        this.infos = new InfoReader(elements);
        this.payloads = List.copyOf(payloads);
    }

    ConnectorFolder build(ConnectorPlan plan, ReadDefinition read) {
        ConnectorOptions options = plan.options();
        ApiInfo info = infos.read(plan.annotations());
        Address address = new AddressChoice(options.address(), server, application, findings).choose();
        ObjectNode definition = read.document().root();
        new DefinitionHead(
                        new InfoWriter(options, info, request.project(), findings).write(),
                        address,
                        security,
                        new CatalogueWriter(findings).write(options.catalogue(), info),
                        info.tags())
                .writeTo(definition);
        List<DefinedOperation> operations = DefinedOperation.of(definition);
        if (operations.isEmpty()) {
            empty(plan);
        }
        new SizeLimits(findings).check(plan.id(), definition, operations.size());
        Map<String, byte[]> binaries = new LinkedHashMap<>();
        IconFile icons = new IconFile(findings);
        Optional<IconFile.Icon> icon = icons.read(options.brand().icon(), request.baseDirectory());
        icon.ifPresent(file -> binaries.put(FolderFiles.ICON, file.bytes()));
        new ScriptFile(findings)
                .read(options.script(), request.baseDirectory())
                .ifPresent(bytes -> binaries.put(FolderFiles.SCRIPT, bytes));
        ObjectNode properties = new ApiProperties(options, operations, findings)
                .write(
                        security.schemes(),
                        address.variable(),
                        routes(read.routed()),
                        icons.color(options.brand().color(), icon));
        ObjectNode settings = new ToolSettings(findings).write(options.settings(), binaries);
        List<RequestTrigger> posted = payloads.stream()
                .filter(payload -> !plan.selection().leavesOut(payload.type()))
                .toList();
        return new ConnectorFolder(plan, definition, properties, settings, posted, binaries);
    }

    private static Map<String, String> routes(List<RoutedOperation> routed) {
        Map<String, String> routes = new LinkedHashMap<>();
        routed.forEach(operation -> routes.put(operation.operationId(), operation.path()));
        return routes;
    }

    private void empty(ConnectorPlan plan) {
        findings.add(Finding.error(
                "connector-empty",
                Origin.WHOLE,
                "The connector \"" + plan.id() + "\" has no operation: nothing that was read is selected.",
                "Check its include and exclude, and whether publish is \"annotated\"."));
    }
}
