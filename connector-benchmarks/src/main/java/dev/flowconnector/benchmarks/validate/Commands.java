package dev.flowconnector.benchmarks.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The commands that a comparison runs: arguments, with {@code --} between one command and the next. */
final class Commands {
    private Commands() {}

    /** What follows the first arguments. */
    static List<List<String>> after(int first, String[] arguments) {
        List<List<String>> commands = new ArrayList<>();
        List<String> rest = Arrays.asList(arguments).subList(first, arguments.length);
        for (int end = rest.indexOf("--"); end >= 0; end = rest.indexOf("--")) {
            commands.add(rest.subList(0, end));
            rest = rest.subList(end + 1, rest.size());
        }
        commands.add(rest);
        return commands;
    }
}
