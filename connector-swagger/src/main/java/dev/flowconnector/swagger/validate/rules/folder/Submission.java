package dev.flowconnector.swagger.validate.rules.folder;

import dev.flowconnector.swagger.document.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The zip file that a verified publisher hands in: an introduction beside a package; in the package a folder; in that the
 * solutions of the connector and of a flow, and perhaps of a plugin.
 */
final class Submission {
    private static final List<String> FILES = List.of("[Content_Types].xml", "customizations.xml", "solution.xml");

    private final List<String> faults = new ArrayList<>();

    private Submission() {}

    /** What is wrong with a zip file; nothing with one that holds no other zip file, since that is no submission. */
    static List<String> faults(byte[] zip) {
        ZippedFiles outer = ZippedFiles.of(zip);
        Submission submission = new Submission();
        if (!outer.in("", ".zip").isEmpty()) {
            submission.outer(outer);
        }
        return submission.faults;
    }

    private void outer(ZippedFiles outer) {
        int introductions = outer.in("", ".md").size();
        Map<String, byte[]> packages = outer.in("", ".zip");
        expect(introductions == 1, "it holds " + introductions + " *.md files; one, intro.md, has to be there");
        expect(packages.size() == 1, "it holds " + packages.size() + " *.zip files; one has to be there");
        expect(outer.folders("").isEmpty(), "it holds folders; none is allowed");
        packages.forEach((name, content) -> inner(name, ZippedFiles.of(content)));
    }

    private void inner(String name, ZippedFiles inner) {
        Set<String> folders = inner.folders("");
        expect(
                folders.size() == 1,
                "\"" + name + "\" holds " + folders.size() + " folders; one, PkgAssets, has to be there");
        if (folders.size() == 1) {
            String assets = folders.iterator().next() + "/";
            expect(inner.folders(assets).isEmpty(), "\"" + assets + "\" holds folders; none is allowed");
            solutions(assets, inner.in(assets, ".zip"));
        }
    }

    private void solutions(String assets, Map<String, byte[]> zips) {
        List<Solution> solutions = new ArrayList<>();
        zips.forEach((name, content) -> {
            Map<String, byte[]> files = ZippedFiles.of(content).in("", ".xml");
            List<String> missing =
                    FILES.stream().filter(file -> !files.containsKey(file)).toList();
            expect(missing.isEmpty(), "the solution \"" + name + "\" lacks " + Spelling.listed(missing));
            solutions.add(Solution.of(files.getOrDefault("customizations.xml", new byte[0])));
        });
        expect(
                solutions.stream().filter(Solution::isConnector).count() == 1,
                "\"" + assets + "\" needs one solution with the connector and nothing else");
        expect(
                solutions.stream().filter(Solution::isFlow).count() == 1,
                "\"" + assets + "\" needs one solution with a flow and the connector");
        long others = solutions.stream()
                .filter(solution -> !solution.isConnector() && !solution.isFlow() && !solution.isPlugin())
                .count();
        expect(others == 0, "\"" + assets + "\" holds solutions that are neither of connector, flow nor plugin");
    }

    private void expect(boolean right, String fault) {
        if (!right) {
            faults.add(fault);
        }
    }
}
