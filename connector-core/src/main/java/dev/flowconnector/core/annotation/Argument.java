package dev.flowconnector.core.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One argument of a lookup: a literal, or another input of the operation that carries the lookup.
 *
 * <p>The maker sees nothing of it; it decides when a drop-down is loaded anew. It becomes one entry of
 * {@code parameters} in each dynamic key, as the older readers write it and as the newer ones do:
 *
 * <pre>{@code
 * @Argument(name = "workspace", input = "order/workspaceId")
 * @Argument(name = "top", literal = "100")
 * }</pre>
 *
 * <pre>{@code
 * "parameters": {"workspace": {"parameter": "order.workspaceId"}, "top": 100}
 * "parameters": {"workspace": {"parameterReference": "body/order/workspaceId"}, "top": {"value": 100}}
 * }</pre>
 *
 * <p>An input is searched beside the lookup first, then in the objects around it, then among the parameters of
 * the operation. An internal input with a default is replaced by that default, because nobody can change it.
 *
 * <p>Stands only inside {@link DynamicValues}, {@link DynamicSchema}, {@link FilePicker} and {@link
 * TestConnection}, which takes literals only. {@link #input()} and {@link #literal()} exclude each other; with
 * neither, the argument is the empty text.
 *
 * @see <a href="https://learn.microsoft.com/connectors/custom-connectors/openapi-extensions#x-ms-dynamic-values">Parameters of dynamic values</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface Argument {

    /** Name of the operation's parameter; a property of its body is written {@code body/property}. */
    String name();

    /** Name of the input, with {@code /} between body properties at any depth; empty for a literal. */
    String input() default "";

    /** JSON text of a literal, or plain text for a string; used when {@link #input()} is empty. */
    String literal() default "";
}
