package dev.flowconnector.swagger.read.source;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Parses the source file of a class when it is first asked for. */
final class SourceTypes {
    /** Its Javadoc is for developers: what makers read of these types is written by the generator. */
    private static final String RUN_TIME = "dev.flowconnector.core.";

    private final SourceFiles files;
    private final Findings findings;
    private final ClassFiles classFiles = new ClassFiles();
    private final Map<String, Map<String, SourceType>> parsed = new HashMap<>();
    private final Map<Class<?>, Optional<SourceType>> known = new HashMap<>();
    // Built when a first file is there to be parsed: loading the parser costs more than many files.
    private Optional<JavaParser> parser = Optional.empty();

    SourceTypes(SourceFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    Optional<SourceType> of(Class<?> type) {
        Optional<SourceType> source = known.get(type);
        if (source == null) {
            source = find(type);
            known.put(type, source);
        }
        return source;
    }

    private Optional<SourceType> find(Class<?> type) {
        String packageName = type.getPackageName();
        if (type.isArray()
                || type.isPrimitive()
                || type.isHidden()
                || packageName.startsWith("java.")
                || packageName.startsWith(RUN_TIME)) {
            return Optional.empty();
        }
        String nested = type.getSimpleName();
        Class<?> top = type;
        for (Class<?> outer = type.getEnclosingClass(); outer != null; outer = outer.getEnclosingClass()) {
            nested = outer.getSimpleName() + "." + nested;
            top = outer;
        }
        String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
        String named = folder + top.getSimpleName() + ".java";
        SourceType found = types(named).get(nested);
        if (found == null && files.hasFolder(folder)) {
            // A second top-level class of a file: only the class file knows which.
            String noted = classFiles.sourceFile(top).orElse("");
            found = noted.endsWith(".java") && !named.equals(folder + noted)
                    ? types(folder + noted).get(nested)
                    : null;
        }
        return Optional.ofNullable(found);
    }

    private Map<String, SourceType> types(String path) {
        Map<String, SourceType> types = parsed.get(path);
        if (types == null) {
            types = files.find(path).map(this::parse).orElse(Map.of());
            parsed.put(path, types);
        }
        return types;
    }

    private Map<String, SourceType> parse(SourceFiles.SourceFile file) {
        JavaParser ready = parser.orElseGet(() -> new JavaParser(configuration()));
        parser = Optional.of(ready);
        ParseResult<CompilationUnit> result = ready.parse(file.text());
        if (result.isSuccessful() && result.getResult().isPresent()) {
            return new SourceReader(file.name()).read(result.getResult().get());
        }
        result.getProblems().stream().findFirst().ifPresent(problem -> report(file.name(), problem));
        return Map.of();
    }

    private void report(String file, Problem problem) {
        int line = problem.getLocation()
                .flatMap(location -> location.getBegin().getRange())
                .map(range -> range.begin.line)
                .orElse(1);
        String reason = problem.getMessage().lines().findFirst().orElse("").split(", expected one of", 2)[0];
        findings.add(Finding.info(
                "source-not-parsed",
                new Origin.TextPosition(Optional.of(file), line, 1),
                "The source file '" + file + "' could not be parsed (" + reason
                        + "). Descriptions from its Javadoc and exact lines of its classes are missing.",
                "Mend the file, or describe its operations with annotations."));
    }

    private static ParserConfiguration configuration() {
        return new ParserConfiguration()
                // The newest grammar, and no check against an older one.
                .setLanguageLevel(ParserConfiguration.LanguageLevel.RAW)
                .setDetectOriginalLineSeparator(false)
                .setLexicalPreservationEnabled(false)
                .setTabSize(1);
    }
}
