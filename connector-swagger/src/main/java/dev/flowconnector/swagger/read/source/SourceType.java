package dev.flowconnector.swagger.read.source;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a source file says about one type.
 *
 * @param file name for messages
 * @param line line of the type's name
 * @param comment its Javadoc
 * @param variables names of its own and the enclosing types' type variables
 * @param fields fields, enum constants and record components by name
 * @param methods methods in order
 */
record SourceType(
        String file,
        int line,
        DocComment comment,
        Set<String> variables,
        Map<String, Member> fields,
        List<Executable> methods) {
    SourceType {
        variables = Set.copyOf(variables);
        fields = Map.copyOf(fields);
        methods = List.copyOf(methods);
    }

    /** The declaration of a compiled method: by name, number and simple names of its parameters' types. */
    Optional<Executable> method(Method compiled) {
        List<Executable> candidates = methods.stream()
                .filter(method -> method.name().equals(compiled.getName())
                        && method.types().size() == compiled.getParameterCount())
                .toList();
        if (candidates.size() < 2) {
            return candidates.stream().findFirst();
        }
        Class<?>[] types = compiled.getParameterTypes();
        return candidates.stream()
                .filter(method -> method.accepts(types, Set.of()))
                .findFirst()
                .or(() -> candidates.stream()
                        .filter(method -> method.accepts(types, variables))
                        .findFirst());
    }

    /** A field, enum constant or record component. */
    record Member(int line, DocComment comment) {}

    /**
     * A method.
     *
     * @param types simple names of the parameters' types, erased of arguments, with {@code []} of arrays
     */
    record Executable(
            String name,
            int line,
            DocComment comment,
            List<String> types,
            List<String> parameters,
            Set<String> variables) {
        Executable {
            types = List.copyOf(types);
            parameters = List.copyOf(parameters);
            variables = Set.copyOf(variables);
        }

        private boolean accepts(Class<?>[] compiled, Set<String> typeVariables) {
            for (int i = 0; i < compiled.length; i++) {
                String written = types.get(i);
                String bare = written.replace("[]", "");
                boolean variable = variables.contains(bare) || typeVariables.contains(bare);
                if (!variable && !written.equals(compiled[i].getSimpleName())) {
                    return false;
                }
            }
            return true;
        }
    }
}
