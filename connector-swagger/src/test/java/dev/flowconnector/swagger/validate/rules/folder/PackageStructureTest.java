package dev.flowconnector.swagger.validate.rules.folder;

import static dev.flowconnector.swagger.validate.RuleCheck.at;

import dev.flowconnector.swagger.validate.RuleCheck;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class PackageStructureTest {
    private static final RuleCheck RULE = RuleCheck.of(new PackageStructure());

    private static final byte[] CONNECTOR =
            solution("<Connectors><Connector><name/></Connector></Connectors><Workflows/>");
    private static final byte[] FLOW =
            solution("<Connectors><Connector id=\"1\"/></Connectors><Workflows><Workflow/></Workflows>");

    @Test
    void rightPackage_silent() {
        RULE.beside("submission.zip", submission(CONNECTOR, FLOW))
                .definition("{}")
                .silent();
    }

    @Test
    void otherZipFile_silent() {
        RULE.beside("pictures.zip", zip(Map.of("a/b.png", new byte[0])))
                .definition("{}")
                .silent();
        RULE.beside("broken.zip", new byte[] {1, 2}).definition("{}").silent();
    }

    @Test
    void noIntroduction_oneFinding() {
        byte[] inner = zip(Map.of("PkgAssets/connector.zip", CONNECTOR, "PkgAssets/flow.zip", FLOW));
        RULE.beside("submission.zip", zip(Map.of("package.zip", inner)))
                .definition("{}")
                .finds(at("", "\"submission.zip\"", "0 *.md files"))
                .unfixed();
    }

    @Test
    void flowMissing_oneFinding() {
        byte[] inner = zip(Map.of("PkgAssets/connector.zip", CONNECTOR));
        RULE.beside("submission.zip", zip(Map.of("intro.md", new byte[0], "package.zip", inner)))
                .definition("{}")
                .finds(at("", "one solution with a flow"));
    }

    @Test
    void solutionsOutsideOfTheFolder_oneFinding() {
        byte[] inner = zip(Map.of("connector.zip", CONNECTOR, "flow.zip", FLOW));
        RULE.beside("submission.zip", zip(Map.of("intro.md", new byte[0], "package.zip", inner)))
                .definition("{}")
                .finds(at("", "0 folders", "PkgAssets"));
    }

    @Test
    void emptySolution_findings() {
        RULE.beside("submission.zip", submission(CONNECTOR, zip(Map.of("solution.xml", new byte[0]))))
                .definition("{}")
                .finds(
                        at("", "neither of connector"),
                        at("", "needs one solution with a flow"),
                        at("", "\"flow.zip\" lacks '[Content_Types].xml', 'customizations.xml'"));
    }

    private static byte[] submission(byte[] connector, byte[] flow) {
        byte[] inner =
                zip(Map.of("PkgAssets/connector.zip", connector, "PkgAssets/flow.zip", flow, "pkg.xml", new byte[0]));
        return zip(Map.of("intro.md", new byte[0], "package.zip", inner));
    }

    private static byte[] solution(String customizations) {
        return zip(Map.of(
                "[Content_Types].xml",
                new byte[0],
                "solution.xml",
                new byte[0],
                "customizations.xml",
                ("<ImportExportXml>" + customizations + "</ImportExportXml>").getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
