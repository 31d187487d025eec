package dev.flowconnector.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Calls of {@code validate} in their plainest form: files, a profile, a format. Picocli takes 0.2 s of processor time
 * to learn all commands, as long as a file takes to be validated; every other call is its own, those with mistakes too.
 */
final class PlainCall {
    private static final Set<String> OPTIONS = Set.of("--profile", "--format");

    private PlainCall() {}

    /** The command of a plain call; empty for any other. */
    static Optional<ValidateCommand> of(String... arguments) {
        if (arguments.length < 2 || !arguments[0].equals("validate")) {
            return Optional.empty();
        }
        Map<String, String> options = new HashMap<>();
        List<Path> files = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            boolean option = OPTIONS.contains(arguments[i]) && i + 1 < arguments.length;
            String name = arguments[i];
            String value = option ? arguments[++i] : name;
            if (!isPlain(value) || (option && options.put(name, value) != null) || !(option || add(value, files))) {
                return Optional.empty();
            }
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(ValidateCommand.of(files, options));
    }

    /** Neither an option nor a file of arguments. */
    private static boolean isPlain(String argument) {
        return !argument.isEmpty() && !argument.startsWith("-") && !argument.startsWith("@");
    }

    private static boolean add(String argument, List<Path> files) {
        try {
            return files.add(Path.of(argument));
        } catch (InvalidPathException e) {
            return false; // picocli says so
        }
    }
}
