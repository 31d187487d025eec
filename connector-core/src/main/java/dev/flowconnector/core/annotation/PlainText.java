package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what plain text means where a file is expected, at run time.
 *
 * <p>The platform sends a file as an envelope, as base64 text, or, when the file is text itself, as that text. Short
 * words such as {@code test} are base64 as well, so the last two cannot always be told apart:
 *
 * <pre>{@code
 * @PlainText(PlainText.Meaning.TEXT) BinaryContent csv
 * }</pre>
 *
 * <pre>{@code
 * {"csv": "col1;col2\r\n1;2\r\n"}
 * }</pre>
 *
 * <p>Without it, a property with {@code @BinaryFormat(BYTE)} takes base64 only, and any other one decides by looking
 * at the text ({@link Meaning#AUTO}). An envelope always holds base64. The annotation has no effect on the definition.
 *
 * <p>Stands on properties of type {@code BinaryContent}, alone or in a list.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
public @interface PlainText {

    /** The meaning. */
    Meaning value();

    /** What plain text can mean. */
    enum Meaning {
        /** The text is the file, in UTF-8. */
        TEXT,
        /**
         * The text is base64. White space in it, the URL-safe alphabet, missing padding, a pair of quotes around it
         * and a data URI are understood; anything else is refused.
         */
        BASE64,
        /**
         * The text is base64 if it is exactly that: standard alphabet, padded, nothing between; a pair of quotes or
         * {@code data:…;base64,} may stand around it. Any other text is the file itself.
         */
        AUTO
    }
}
