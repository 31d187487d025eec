package dev.flowconnector.swagger.read.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Order, lines and variable names of one class file. Methods are keyed by name and descriptor, fields by name. */
final class ClassOutline {
    private static final int API = Opcodes.ASM9;

    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Map<Integer, String>> variables = new HashMap<>();
    private Optional<String> sourceFile = Optional.empty();
    private int firstLine;

    private ClassOutline() {}

    /** The outline of a loaded class; an empty one when its file cannot be read. */
    static ClassOutline read(Class<?> type, ClassFolders folders) {
        ClassOutline outline = new ClassOutline();
        if (type.isPrimitive() || type.isArray() || type.isHidden()) {
            return outline;
        }
        try {
            byte[] file = folders.classFile(type);
            if (file.length > 0) {
                ClassFileBytes.open(file, type.getName()).accept(outline.new Visitor(), ClassReader.SKIP_FRAMES);
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return new ClassOutline(); // the class itself is loaded: only its order and lines are missing
        }
        return outline;
    }

    /** Position of a member in the file; unknown ones stand last. */
    int order(String member) {
        return order.getOrDefault(member, Integer.MAX_VALUE);
    }

    /** First line of a method's code, or 0. */
    int line(String method) {
        return lines.getOrDefault(method, 0);
    }

    /** First line of any code, or 0. */
    int line() {
        return firstLine;
    }

    /** Name of a local variable that lives from the start of a method. */
    Optional<String> variable(String method, int slot) {
        return Optional.ofNullable(variables.getOrDefault(method, Map.of()).get(slot));
    }

    Optional<String> sourceFile() {
        return sourceFile;
    }

    private final class Visitor extends ClassVisitor {
        Visitor() {
            super(API);
        }

        @Override
        public void visitSource(@Nullable String source, @Nullable String debug) {
            sourceFile = Optional.ofNullable(source);
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
            order.put(name, order.size());
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            String key = name + descriptor;
            order.put(key, order.size());
            return new CodeVisitor(key);
        }
    }

    private final class CodeVisitor extends MethodVisitor {
        private final String key;
        private final Map<Integer, String> slots = new HashMap<>();
        private int first;

        CodeVisitor(String key) {
            super(API);
            this.key = key;
        }

        @Override
        public void visitLineNumber(int line, Label start) {
            first = first == 0 ? line : Math.min(first, line);
        }

        @Override
        public void visitLocalVariable(
                String name, String descriptor, @Nullable String signature, Label start, Label end, int index) {
            slots.putIfAbsent(index, name);
        }

        @Override
        public void visitEnd() {
            if (first > 0) {
                lines.put(key, first);
                firstLine = firstLine == 0 ? first : Math.min(firstLine, first);
            }
            variables.put(key, slots);
        }
    }
}
