package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One parameter of a lookup: a literal, or another input of the operation that carries the lookup. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Argument {

    /** Name of the lookup operation's parameter; a body property is written {@code body/property}. */
    String name();

    /** Name of the input, with {@code /} between body properties at any depth; empty for a literal. */
    String input() default "";

    /** JSON text of a literal, or plain text; used when {@link #input()} is empty. */
    String literal() default "";
}
