package dev.flowconnector.core.content;

import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import dev.flowconnector.core.annotation.BinaryFormat;
import dev.flowconnector.core.annotation.PlainText;
import dev.flowconnector.core.annotation.PlainText.Meaning;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** Finds out what plain text means in a property; the annotations may stand on an annotation of the application. */
final class PlainTextMeaning {
    private PlainTextMeaning() {}

    static Meaning of(@Nullable BeanProperty property) {
        AnnotatedMember member = property == null ? null : property.getMember();
        if (member == null) {
            return Meaning.AUTO;
        }
        PlainText plainText = find(member, PlainText.class);
        if (plainText != null) {
            return plainText.value();
        }
        BinaryFormat format = find(member, BinaryFormat.class);
        return format != null && format.value() == BinaryFormat.Format.BYTE ? Meaning.BASE64 : Meaning.AUTO;
    }

    private static <A extends Annotation> @Nullable A find(AnnotatedMember member, Class<A> type) {
        A direct = member.getAnnotation(type);
        if (direct != null) {
            return direct;
        }
        for (Annotation annotation : member.getAllAnnotations().annotations()) {
            A carried = annotation.annotationType().getAnnotation(type);
            if (carried != null) {
                return carried;
            }
        }
        return null;
    }
}
