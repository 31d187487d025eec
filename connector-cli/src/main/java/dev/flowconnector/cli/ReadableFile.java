package dev.flowconnector.cli;

import dev.flowconnector.swagger.document.TextFault;
import dev.flowconnector.swagger.document.TextSource;
import dev.flowconnector.swagger.document.text.SourceFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reads files of which nothing may be missing: what is not read would look as if it had been removed. */
final class ReadableFile {
    private ReadableFile() {}

    /** Reads a file; what is odd and yet clear, such as a comment, is said and read. */
    static SourceFile read(Path path, PrintWriter err) throws IOException {
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new WrongCallException("The file " + path + " does not exist or cannot be read.");
        }
        SourceFile file = SourceFile.read(path);
        TextSource source = file.definition().source().orElseThrow();
        List<TextFault> serious = source.faults().stream()
                .filter(fault ->
                        fault.kind() == TextFault.Kind.SYNTAX && fault.edits().isEmpty())
                .toList();
        if (!serious.isEmpty() || source.state() == TextSource.State.UNREADABLE) {
            throw new WrongCallException((serious.isEmpty() ? source.faults() : serious)
                    .stream().limit(5).map(ReadableFile::line).collect(Collectors.joining("\n")));
        }
        source.faults().forEach(fault -> err.println(line(fault)));
        err.flush();
        return file;
    }

    private static String line(TextFault fault) {
        return fault.origin() + " " + fault.message() + " " + fault.repair();
    }
}
