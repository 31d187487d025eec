package dev.flowconnector.swagger.read.security;

import dev.flowconnector.swagger.read.source.ClassFiles;
import dev.flowconnector.swagger.read.source.JavaElements;
import dev.flowconnector.swagger.read.source.SourceDocs;
import java.util.List;

/** The elements of sample classes. */
final class ApiOf {
    private ApiOf() {}

    static ApiElements classes(Class<?>... classes) {
        ClassFiles classFiles = new ClassFiles();
        return ApiElements.of(List.of(classes), classFiles, new JavaElements(classFiles, SourceDocs.NONE));
    }
}
