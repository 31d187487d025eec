package dev.flowconnector.swagger.read.annotation;

/** Names of the Bean Validation constraints. They are matched by name, so that any version on the project's class path works. */
public final class ValidationNames {
    /** {@code jakarta.validation.constraints.NotNull}. */
    public static final String NOT_NULL = "jakarta.validation.constraints.NotNull";

    /** {@code jakarta.validation.constraints.NotBlank}. */
    public static final String NOT_BLANK = "jakarta.validation.constraints.NotBlank";

    /** {@code jakarta.validation.constraints.NotEmpty}. */
    public static final String NOT_EMPTY = "jakarta.validation.constraints.NotEmpty";

    /** {@code jakarta.validation.constraints.Size}. */
    public static final String SIZE = "jakarta.validation.constraints.Size";

    /** {@code jakarta.validation.constraints.Min}. */
    public static final String MIN = "jakarta.validation.constraints.Min";

    /** {@code jakarta.validation.constraints.Max}. */
    public static final String MAX = "jakarta.validation.constraints.Max";

    /** {@code jakarta.validation.constraints.DecimalMin}. */
    public static final String DECIMAL_MIN = "jakarta.validation.constraints.DecimalMin";

    /** {@code jakarta.validation.constraints.DecimalMax}. */
    public static final String DECIMAL_MAX = "jakarta.validation.constraints.DecimalMax";

    /** {@code jakarta.validation.constraints.Positive}. */
    public static final String POSITIVE = "jakarta.validation.constraints.Positive";

    /** {@code jakarta.validation.constraints.PositiveOrZero}. */
    public static final String POSITIVE_OR_ZERO = "jakarta.validation.constraints.PositiveOrZero";

    /** {@code jakarta.validation.constraints.Negative}. */
    public static final String NEGATIVE = "jakarta.validation.constraints.Negative";

    /** {@code jakarta.validation.constraints.NegativeOrZero}. */
    public static final String NEGATIVE_OR_ZERO = "jakarta.validation.constraints.NegativeOrZero";

    /** {@code jakarta.validation.constraints.Digits}. */
    public static final String DIGITS = "jakarta.validation.constraints.Digits";

    /** {@code jakarta.validation.constraints.Pattern}. */
    public static final String PATTERN = "jakarta.validation.constraints.Pattern";

    /** {@code jakarta.validation.constraints.Email}. */
    public static final String EMAIL = "jakarta.validation.constraints.Email";

    /** {@code jakarta.validation.Valid}. */
    public static final String VALID = "jakarta.validation.Valid";

    private ValidationNames() {}
}
