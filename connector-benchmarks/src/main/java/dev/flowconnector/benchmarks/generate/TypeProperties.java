package dev.flowconnector.benchmarks.generate;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the minimal reader takes a type's properties from. */
interface TypeProperties {
    /** Names and types, in order. */
    Map<String, Type> of(Class<?> type);

    /** By Jackson's introspection. */
    static TypeProperties ofJackson(ObjectMapper mapper) {
        SerializationConfig config = mapper.getSerializationConfig();
        return type -> {
            BeanDescription bean = config.introspect(config.constructType(type));
            Map<String, Type> properties = new LinkedHashMap<>();
            for (BeanPropertyDefinition property : bean.findProperties()) {
                JavaType primary = property.getPrimaryType();
                properties.put(property.getName(), primary);
            }
            return properties;
        };
    }

    /** By the fields alone. */
    static TypeProperties ofReflection() {
        return type -> {
            Map<String, Type> properties = new LinkedHashMap<>();
            for (Field field : type.getDeclaredFields()) {
                properties.put(field.getName(), field.getGenericType());
            }
            return properties;
        };
    }
}
