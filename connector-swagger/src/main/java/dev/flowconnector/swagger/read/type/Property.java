package dev.flowconnector.swagger.read.type;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.util.NameTransformer;
import dev.flowconnector.swagger.document.Origin.JavaElement;
import dev.flowconnector.swagger.read.annotation.Annotations;
import java.lang.reflect.AnnotatedType;
import java.util.Optional;

/**
 * One property of a type, as the mapper writes or reads it.
 *
 * @param name name on the wire
 * @param type resolved type
 * @param member the member that Jackson uses
 * @param annotations annotations of all its members: field, getter, setter, constructor parameter
 * @param source the type as written
 * @param mustBeThere whether Jackson itself says so
 * @param unwrapped how names of the inner properties change, where they stand in place of this one
 * @param doc Javadoc; empty when there is none
 * @param origin place for messages
 */
record Property(
        String name,
        JavaType type,
        AnnotatedMember member,
        Annotations annotations,
        Optional<AnnotatedType> source,
        boolean mustBeThere,
        Optional<NameTransformer> unwrapped,
        String doc,
        JavaElement origin) {}
