package dev.flowconnector.swagger.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
    private static final String OWN = ReadAheadTest.class.getName() + "$";

    @Test
    void typesOfMembers_areLoadedWithWhatTheyLeadTo() throws Exception {
        Loader loader = new Loader(Set.of());

        ahead(loader, "Resource").join();

        assertThat(loader.loaded)
                .contains(OWN + "Resource", OWN + "Order", OWN + "Line", OWN + "Address", OWN + "Note", OWN + "Tag");
    }

    @Test
    void missingType_leavesOtherClasses() throws Exception {
        Loader loader = new Loader(Set.of(OWN + "Address"));

        ahead(loader, "Resource").join();

        assertThat(loader.loaded)
                .contains(OWN + "Order", OWN + "Note", OWN + "Tag")
                .doesNotContain(OWN + "Address");
    }

    @Test
    void classesAreNotInitialised() throws Exception {
        Loader loader = new Loader(Set.of());
        System.clearProperty(OWN);

        ahead(loader, "Resource").join();

        assertThat(loader.loaded).contains(OWN + "Tag");
        assertThat(System.getProperty(OWN)).isNull();
    }

    private static Thread ahead(Loader loader, String... names) throws ClassNotFoundException {
        ClassFiles files = new ClassFiles();
        Class<?>[] classes = new Class<?>[names.length];
        for (int i = 0; i < names.length; i++) {
            classes[i] = loader.loadClass(OWN + names[i]);
        }
        return ReadAhead.start(List.of(classes), files);
    }

    interface Resource {
        List<Order> orders(Map<String, ? extends Note> notes, Tag[] tags);
    }

    static final class Order {
        List<Line> lines = List.of();
        Address address = new Address();
    }

    static final class Line {}

    static final class Address {}

    static final class Note {}

    static final class Tag {
        static {
            System.setProperty(OWN, "initialised");
        }
    }

    /** Loads the classes of this test once more, so that the test sees which. */
    private static final class Loader extends ClassLoader {
        private final Set<String> loaded = ConcurrentHashMap.newKeySet();
        private final Set<String> missing;

        Loader(Set<String> missing) {
            super(ReadAheadTest.class.getClassLoader());
            this.missing = missing;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(OWN)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known != null ? known : define(name);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            if (missing.contains(name)) {
                throw new ClassNotFoundException(name);
            }
            try (InputStream file = ReadAheadTest.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
                byte[] bytes = file == null ? new byte[0] : file.readAllBytes();
                loaded.add(name);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
