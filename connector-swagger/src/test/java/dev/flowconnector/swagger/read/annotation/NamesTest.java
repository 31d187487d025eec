package dev.flowconnector.swagger.read.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Annotations are read by name, so the compiler does not notice a name that is wrong. This test does, against the
 * versions on the test class path.
 */
class NamesTest {
    private static final Path CLASSES = Path.of("target", "classes");

    static Stream<Field> names() {
        return Stream.of(ConnectorNames.class, JaxRsNames.class, OpenApiNames.class, ValidationNames.class)
                .flatMap(holder -> Arrays.stream(holder.getFields()))
                .filter(field -> !field.getName().equals("PACKAGE"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void name_isThatOfAClass(Field constant) {
        Class<?> named = named(constant);

        String simpleName = named.getSimpleName();
        assertThat(constant.getName().replace("_", "")).isEqualToIgnoringCase(simpleName);
    }

    @Test
    void packageOfOurs_holdsEveryAnnotationOfOurs() {
        List<String> elsewhere = Arrays.stream(ConnectorNames.class.getFields())
                .map(NamesTest::named)
                .filter(Class::isAnnotation)
                .filter(type -> !type.getPackageName().equals(ConnectorNames.PACKAGE))
                .map(Class::getName)
                .toList();

        assertThat(elsewhere).isEmpty();
    }

    @Test
    void memberThatIsRead_existsInOneOfTheAnnotations() throws IOException {
        Set<String> known = knownMembers();
        Map<String, String> unknown = new TreeMap<>();
        Map<String, String> read = membersRead();
        read.forEach((member, reader) -> {
            if (!known.contains(member)) {
                unknown.put(member, reader);
            }
        });

        assertThat(read).as("members that are read").hasSizeGreaterThan(10);
        assertThat(unknown)
                .as("members that no annotation has, and who reads them")
                .isEmpty();
    }

    private static Class<?> named(Field constant) {
        try {
            String name = (String) constant.get(null);
            return name.equals(ConnectorNames.PACKAGE) ? Object.class : Class.forName(name, false, loader());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(constant + " names no class", e);
        }
    }

    private static ClassLoader loader() {
        return NamesTest.class.getClassLoader();
    }

    /** Members of the annotations that the constants name, and of those inside them. */
    private static Set<String> knownMembers() {
        Set<String> members = new TreeSet<>();
        Set<Class<?>> seen = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(names().map(NamesTest::named).toList());
        while (!open.isEmpty()) {
            Class<?> type = open.removeFirst();
            if (!type.isAnnotation() || !seen.add(type)) {
                continue;
            }
            for (Method member : type.getDeclaredMethods()) {
                members.add(member.getName());
                Class<?> result = member.getReturnType();
                open.addLast(result.isArray() ? result.getComponentType() : result);
            }
        }
        return members;
    }

    /** Literal member names handed to {@link AnnotationValues}, with a class that reads them. */
    private static Map<String, String> membersRead() throws IOException {
        Map<String, String> read = new TreeMap<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            files.filter(file -> file.toString().endsWith(".class")).sorted().forEach(file -> collect(file, read));
        }
        return read;
    }

    private static void collect(Path file, Map<String, String> read) {
        try {
            ClassReader reader = new ClassReader(Files.readAllBytes(file));
            reader.accept(new MemberCollector(reader.getClassName(), read), ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Remembers the constant that stands directly before a call. */
    private static final class MemberCollector extends ClassVisitor {
        private final String owner;
        private final Map<String, String> read;

        MemberCollector(String owner, Map<String, String> read) {
            super(Opcodes.ASM9);
            this.owner = owner;
            this.read = read;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                private String before = "";

                @Override
                public void visitLdcInsn(Object value) {
                    before = value instanceof String text ? text : "";
                }

                @Override
                public void visitInsn(int opcode) {
                    before = "";
                }

                @Override
                public void visitVarInsn(int opcode, int index) {
                    before = "";
                }

                @Override
                public void visitMethodInsn(int opcode, String type, String called, String types, boolean ofInterface) {
                    if (type.endsWith("/AnnotationValues")
                            && types.startsWith("(Ljava/lang/String;)")
                            && !before.isEmpty()) {
                        read.putIfAbsent(before, owner.replace('/', '.'));
                    }
                    before = "";
                }
            };
        }
    }
}
