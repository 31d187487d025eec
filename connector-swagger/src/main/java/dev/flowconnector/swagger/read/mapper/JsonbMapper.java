package dev.flowconnector.swagger.read.mapper;

import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Mappers for applications that have none of their own. */
final class JsonbMapper {
    private JsonbMapper() {}

    /** Names and formats as a JSON-B provider writes them: dates are texts there. */
    static ObjectMapper create() {
        return JsonMapper.builder()
                .annotationIntrospector(
                        AnnotationIntrospector.pair(new JsonbAnnotations(), new JacksonAnnotationIntrospector()))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .build();
    }

    static ObjectMapper plain() {
        return JsonMapper.builder().build();
    }
}
