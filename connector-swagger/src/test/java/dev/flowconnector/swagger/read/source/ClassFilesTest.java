package dev.flowconnector.swagger.read.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassFilesTest {
    private final ClassFiles classFiles = new ClassFiles();

    @Test
    void methods_sourceOrder() {
        assertThat(classFiles.methods(Zebra.class))
                .extracting(Method::getName)
                .containsExactly("zulu", "yankee", "alpha", "mike", "mike", "bravo");
        assertThat(classFiles.methods(Zebra.class).subList(3, 5))
                .extracting(Method::getParameterCount)
                .containsExactly(2, 1);
    }

    @Test
    void anotherClassLoadedFirst_sameOrder(@TempDir Path folder) throws Exception {
        compile(
                folder,
                "First.java",
                "class First { void bravo() {} void alpha() {} void yankee() {} void zulu() {} }");
        compile(
                folder,
                "Second.java",
                "class Second { void yankee() {} void zulu() {} void bravo() {} void alpha() {} }");
        for (List<String> loadOrder : List.of(List.of("First", "Second"), List.of("Second", "First"))) {
            ClassLoader loader = new FolderLoader(folder, 0);
            for (String name : loadOrder) {
                Class.forName(name, true, loader);
            }
            assertThat(classFiles.methods(Class.forName("Second", true, loader)))
                    .extracting(Method::getName)
                    .containsExactly("yankee", "zulu", "bravo", "alpha");
        }
    }

    @Test
    void bridgeAndLambdaMethods_leftOut() {
        assertThat(classFiles.methods(Covariant.class))
                .singleElement()
                .extracting(Method::getReturnType)
                .isEqualTo(String.class);
    }

    @Test
    void fields_sourceOrder() {
        assertThat(classFiles.fields(Zebra.class)).extracting(Field::getName).containsExactly("tail", "stripes", "age");
    }

    @Test
    void recordFields_componentOrder() {
        assertThat(classFiles.fields(Point.class)).extracting(Field::getName).containsExactly("y", "x");
    }

    @Test
    void constructors_sourceOrder() {
        assertThat(classFiles.constructors(Zebra.class))
                .extracting(Constructor::getParameterCount)
                .containsExactly(1, 0);
    }

    @Test
    void line_firstLineOfTheMethodsCode() throws Exception {
        int zulu = classFiles.line(Zebra.class.getDeclaredMethod("zulu"));
        assertThat(zulu).isPositive();
        assertThat(classFiles.line(Zebra.class.getDeclaredMethod("yankee"))).isEqualTo(zulu + 4);
        assertThat(classFiles.line(Zebra.class)).isPositive().isLessThan(zulu);
    }

    @Test
    void abstractMethod_noLine() throws Exception {
        assertThat(classFiles.line(Covered.class.getDeclaredMethod("get"))).isZero();
        assertThat(classFiles.line(Covered.class)).isZero();
    }

    @Test
    void sourceFile_asCompiled() {
        assertThat(classFiles.sourceFile(Zebra.class)).contains("ClassFilesTest.java");
        assertThat(classFiles.sourceFile(String[].class)).isEmpty();
    }

    @Test
    void withoutParametersOption_namesFromDebugInformation(@TempDir Path folder) throws Exception {
        compile(
                folder,
                "Plain.java",
                "class Plain { void set(long id, double share, String name) { int local = 1; } }");
        Class<?> plain = Class.forName("Plain", false, new FolderLoader(folder, 0));
        Method set = plain.getDeclaredMethods()[0];
        assertThat(set.getParameters()[2].isNamePresent()).isFalse();
        assertThat(classFiles.parameterNames(set)).containsExactly("id", "share", "name");
    }

    @Test
    void interfaceWithoutParametersOption_numberedNames(@TempDir Path folder) throws Exception {
        compile(folder, "Api.java", "interface Api { void set(long id, String name); }");
        Class<?> api = Class.forName("Api", false, new FolderLoader(folder, 0));
        assertThat(classFiles.parameterNames(api.getDeclaredMethods()[0])).containsExactly("arg0", "arg1");
    }

    @Test
    void classWithoutFile_ordersByName() throws Exception {
        byte[] bytes = bytesOf(Hidden.class);
        Class<?> hidden = MethodHandles.lookup().defineHiddenClass(bytes, false).lookupClass();
        assertThat(classFiles.methods(hidden)).extracting(Method::getName).containsExactly("alpha", "zulu");
        assertThat(classFiles.fields(hidden)).extracting(Field::getName).containsExactly("a", "z");
        assertThat(classFiles.sourceFile(hidden)).isEmpty();
    }

    @Test
    void classFileNewerThanKnown_saysWhatToDo(@TempDir Path folder) throws Exception {
        compile(folder, "Tomorrow.java", "class Tomorrow { void a() {} }");
        Class<?> tomorrow = Class.forName("Tomorrow", false, new FolderLoader(folder, 99));
        assertThatThrownBy(() -> classFiles.methods(tomorrow))
                .isInstanceOf(ClassFileTooNewException.class)
                .hasMessage("'Tomorrow' is compiled for Java 55 (class-file version 99); this version of the generator"
                        + " reads class files up to Java 26. Compile with"
                        + " <maven.compiler.release>26</maven.compiler.release> or use a newer version of the"
                        + " generator.");
    }

    private static void compile(Path folder, String file, String source) throws IOException {
        Path path = Files.writeString(folder.resolve(file), source);
        int outcome = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-g", "-d", folder.toString(), path.toString());
        assertThat(outcome).isZero();
    }

    private static byte[] bytesOf(Class<?> type) throws IOException {
        try (InputStream file = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            return file.readAllBytes();
        }
    }

    /** Loads classes of a folder; shows their files with another version when that is not 0. */
    private static final class FolderLoader extends ClassLoader {
        private final Path folder;
        private final int shownVersion;

        FolderLoader(Path folder, int shownVersion) {
            super(null);
            this.folder = folder;
            this.shownVersion = shownVersion;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            try {
                byte[] bytes = Files.readAllBytes(folder.resolve(name + ".class"));
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            try {
                byte[] bytes = Files.readAllBytes(folder.resolve(name));
                if (shownVersion > 0) {
                    bytes[7] = (byte) shownVersion;
                }
                return new ByteArrayInputStream(bytes);
            } catch (IOException e) {
                return InputStream.nullInputStream();
            }
        }
    }

    interface Covered {
        Object get();
    }

    record Point(int y, int x) {}

    @SuppressWarnings("unused")
    static final class Covariant implements Covered {
        @Override
        public String get() {
            Supplier<String> supplier = () -> "made by a synthetic method";
            return supplier.get();
        }
    }

    @SuppressWarnings("unused")
    static final class Hidden {
        int z;
        int a;

        void zulu() {}

        void alpha() {}
    }

    @SuppressWarnings("unused")
    static final class Zebra {
        String tail;
        int stripes;
        int age;

        Zebra(int age) {
            this.age = age;
        }

        Zebra() {}

        int zulu() {
            return 1;
        }

        int yankee() {
            return 2;
        }

        void alpha() {}

        void mike(int one, int two) {}

        void mike(String only) {}

        void bravo() {}
    }
}
