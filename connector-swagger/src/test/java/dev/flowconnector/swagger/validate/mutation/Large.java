package dev.flowconnector.swagger.validate.mutation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Makes what is too large, or not text, to be written into a table of faults. */
final class Large {
    private static final int PARTS = 100;

    private Large() {}

    /** Adds operations without a fault until there are so many. */
    static void operations(ObjectNode root, int count) {
        ObjectNode paths = (ObjectNode) root.get("paths");
        int there = 0;
        for (var path : paths) {
            there += (int) path.properties().stream()
                    .filter(member -> !member.getKey().startsWith("x-"))
                    .count();
        }
        for (int i = there; i < count; i++) {
            paths.set("/extra/part" + i, Connector.json("""
                            {"delete": {"operationId": "RemovePart%1$d", "summary": "Remove part %1$d",
                              "description": "Removes the part number %1$d for good.", "parameters": [],
                              "responses": {"204": {"description": "It was removed."}}}}
                            """.formatted(i)));
        }
    }

    /** Nests objects so deep in the schema of an answer. */
    static void depth(ObjectNode root, int levels) {
        ObjectNode at = (ObjectNode) root.at("/paths/~1profile/get/responses/200/schema/properties");
        for (int i = 0; i < levels; i++) {
            ObjectNode nested = at.putObject("deep");
            nested.put("type", "object").put("x-ms-summary", "Level").put("description", "One level more.");
            at = nested.putObject("properties");
        }
        at.putObject("end").put("type", "string");
    }

    /** Gives the body of CreateOrder an object with so many properties. */
    static void properties(ObjectNode root, int count) {
        ObjectNode more = ((ObjectNode) root.at("/definitions/NewOrder/properties")).putObject("more");
        more.put("type", "object").put("x-ms-summary", "More").put("description", "More of it.");
        fill(more, count);
    }

    /** Gives GetProfile an answer of so many schemas and some more, by references. */
    static void answer(ObjectNode root, int count) {
        ObjectNode definitions = (ObjectNode) root.get("definitions");
        fill(definitions.putObject("Part").put("type", "object"), PARTS);
        ObjectNode properties = ((ObjectNode) root.at("/paths/~1profile/get/responses/200/schema/properties"));
        for (int i = 0; i <= count / PARTS; i++) {
            properties.putObject("part" + i).put("$ref", "#/definitions/Part");
        }
    }

    private static void fill(ObjectNode object, int count) {
        ObjectNode properties = object.putObject("properties");
        for (int i = 0; i < count; i++) {
            properties.putObject("part" + i).put("type", "string");
        }
    }

    /** A square picture of one colour. */
    static byte[] png(int edge, int rgb) {
        BufferedImage image = new BufferedImage(edge, edge, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < edge; x++) {
            for (int y = 0; y < edge; y++) {
                image.setRGB(x, y, rgb);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A package of a verified publisher that lacks its introduction. */
    static byte[] submission() {
        byte[] connector = solution("<Connectors><Connector><name/></Connector></Connectors><Workflows/>");
        byte[] flow = solution("<Connectors><Connector id=\"1\"/></Connectors><Workflows><Workflow/></Workflows>");
        return zip(
                Map.of("package.zip", zip(Map.of("PkgAssets/connector.zip", connector, "PkgAssets/flow.zip", flow))));
    }

    private static byte[] solution(String customizations) {
        return zip(Map.of(
                "[Content_Types].xml",
                text("<Types/>"),
                "solution.xml",
                text("<ImportExportXml/>"),
                "customizations.xml",
                text("<ImportExportXml>" + customizations + "</ImportExportXml>"),
                "Connector/a.json",
                text("{}")));
    }

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
