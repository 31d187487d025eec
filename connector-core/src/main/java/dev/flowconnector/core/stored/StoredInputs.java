package dev.flowconnector.core.stored;

import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;

/** The application's mapper, fit to write what it would only read and to read that again. */
public final class StoredInputs {
    private StoredInputs() {}

    /** A copy that writes properties which answers never show, and does not mind computed ones when it reads. */
    public static ObjectMapper mapper(ObjectMapper application) {
        ObjectMapper inputs = application.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        AnnotationIntrospector writing = inputs.getSerializationConfig().getAnnotationIntrospector();
        return inputs.setAnnotationIntrospector(AnnotationIntrospectorPair.pair(new WriteOnlyToo(writing), writing));
    }
}
