package dev.flowconnector.core.stored;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import org.jspecify.annotations.Nullable;

/** A property that answers never show, such as a password, is part of a stored input all the same. */
final class WriteOnlyToo extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    private final AnnotationIntrospector application;

    WriteOnlyToo(AnnotationIntrospector application) {
        this.application = application;
    }

    @Override
    public JsonProperty.@Nullable Access findPropertyAccess(Annotated annotated) {
        return application.findPropertyAccess(annotated) == JsonProperty.Access.WRITE_ONLY
                ? JsonProperty.Access.READ_WRITE
                : null;
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }
}
