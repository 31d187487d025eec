package dev.flowconnector.swagger.read.resource;

import dev.flowconnector.swagger.read.annotation.ConnectorNames;
import dev.flowconnector.swagger.read.annotation.JaxRsNames;
import dev.flowconnector.swagger.read.annotation.OpenApiNames;
import dev.flowconnector.swagger.read.source.ClassFileBytes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What a class file says about its class without loading it.
 *
 * @param name binary name
 * @param supertypes superclass and interfaces
 * @param marks what its annotations make of it
 */
record ClassFacts(String name, List<String> supertypes, Set<Mark> marks) {
    private static final Map<String, Mark> MARKS = marksByDescriptor();
    private static final int SKIPPED = ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;

    ClassFacts {
        supertypes = List.copyOf(supertypes);
        marks = Set.copyOf(marks);
    }

    /** What an annotation makes of a class. */
    enum Mark {
        /** A root resource class, or an interface of one. */
        PATH,
        /** A class with resource methods. */
        VERB,
        /** An application with a path. */
        APPLICATION,
        /** A class or package that describes a connector or an API. */
        DESCRIPTION,
        /** A type that is posted to flows. */
        PAYLOAD,
        /** A class that uses the API from before Jakarta. */
        OLD_API
    }

    /** Facts of a class file; empty for one that no connector is made of: a module, an anonymous class. */
    static Optional<ClassFacts> of(byte[] bytes, String subject) {
        Visitor visitor = new Visitor();
        ClassFileBytes.open(bytes, subject).accept(visitor, SKIPPED);
        return visitor.facts();
    }

    boolean is(Mark mark) {
        return marks.contains(mark);
    }

    String packageName() {
        return name.substring(0, Math.max(name.lastIndexOf('.'), 0));
    }

    private static Map<String, Mark> marksByDescriptor() {
        Map<String, Mark> marks = new TreeMap<>();
        marks.put(descriptor(JaxRsNames.PATH), Mark.PATH);
        for (String verb : List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS")) {
            marks.put(descriptor(RestNames.ROOT_PACKAGE + "." + verb), Mark.VERB);
            marks.put(descriptor(RestNames.OLD_PACKAGE + "." + verb), Mark.OLD_API);
        }
        marks.put(descriptor(RestNames.OLD_PACKAGE + ".Path"), Mark.OLD_API);
        marks.put(descriptor(JaxRsNames.APPLICATION_PATH), Mark.APPLICATION);
        marks.put(descriptor(ConnectorNames.REQUEST_TRIGGER), Mark.PAYLOAD);
        for (String name : List.of(
                ConnectorNames.CONNECTOR,
                ConnectorNames.CONNECTOR_METADATA,
                ConnectorNames.KEYWORDS,
                OpenApiNames.OPEN_API_DEFINITION,
                OpenApiNames.SECURITY_SCHEME,
                OpenApiNames.SECURITY_SCHEMES,
                OpenApiNames.SERVER,
                OpenApiNames.SERVERS)) {
            marks.put(descriptor(name), Mark.DESCRIPTION);
        }
        return marks;
    }

    private static String descriptor(String name) {
        return "L" + name.replace('.', '/') + ";";
    }

    private static final class Visitor extends ClassVisitor {
        private final List<String> supertypes = new ArrayList<>();
        private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
        private String internalName = "";
        private boolean ofUse = true;

        Visitor() {
            super(Opcodes.ASM9);
        }

        Optional<ClassFacts> facts() {
            return ofUse
                    ? Optional.of(new ClassFacts(internalName.replace('/', '.'), supertypes, marks))
                    : Optional.empty();
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            internalName = name;
            boolean packageInfo = name.endsWith("package-info");
            ofUse = (access & (Opcodes.ACC_MODULE | Opcodes.ACC_ANNOTATION)) == 0
                    && (packageInfo || (access & Opcodes.ACC_SYNTHETIC) == 0);
            if (superName != null) {
                supertypes.add(superName.replace('/', '.'));
            }
            for (String type : interfaces == null ? new String[0] : interfaces) {
                supertypes.add(type.replace('/', '.'));
            }
        }

        @Override
        public void visitInnerClass(String name, @Nullable String outerName, @Nullable String innerName, int access) {
            if (name.equals(internalName) && innerName == null) {
                ofUse = false; // anonymous: nothing can name it
            }
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            Mark mark = MARKS.get(descriptor);
            if (mark != null) {
                marks.add(mark);
            }
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                    Mark mark = MARKS.get(annotation);
                    if (mark == Mark.VERB || mark == Mark.OLD_API) {
                        marks.add(mark);
                    }
                    return null;
                }
            };
        }
    }
}
