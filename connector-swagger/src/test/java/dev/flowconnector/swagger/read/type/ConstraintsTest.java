package dev.flowconnector.swagger.read.type;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConstraintsTest {

    record Limits(
            @Size(min = 2, max = 5) String text,
            @Size(max = 3) List<String> list,
            @Size(min = 1) Map<String, String> map,
            @Min(1) @Max(9) int number,

            @DecimalMin(value = "0.5", inclusive = false) @DecimalMax("1")
            BigDecimal decimal,

            @Positive long positive,
            @NegativeOrZero int negative,
            @Digits(integer = 3, fraction = 2) BigDecimal digits,
            @Pattern(regexp = "[A-Z]{3}") String code,
            @Pattern(regexp = "(?i)abc") String javaOnly,
            @Email String mail,
            List<@NotBlank @Size(max = 7) String> items) {}

    @Test
    void constraints_areLimits() {
        Reading reading = Reading.plain();

        assertThat(Reading.schemas(reading.written(Limits.class)))
                .containsEntry("text", "{'type':'string','minLength':2,'maxLength':5}")
                .containsEntry("list", "{'type':'array','items':{'type':'string'},'maxItems':3}")
                .containsEntry("map", "{'type':'object','additionalProperties':{'type':'string'},'minProperties':1}")
                .containsEntry("number", "{'type':'integer','format':'int32','minimum':1,'maximum':9}")
                .containsEntry("decimal", "{'type':'number','minimum':0.5,'exclusiveMinimum':true,'maximum':1}")
                .containsEntry("positive", "{'type':'integer','format':'int64','minimum':0,'exclusiveMinimum':true}")
                .containsEntry("negative", "{'type':'integer','format':'int32','maximum':0}")
                .containsEntry("digits", "{'type':'number','minimum':-999.99,'maximum':999.99}")
                .containsEntry("code", "{'type':'string','pattern':'[A-Z]{3}'}")
                .containsEntry("javaOnly", "{'type':'string'}")
                .containsEntry("mail", "{'type':'string','format':'email'}")
                .containsEntry("items", "{'type':'array','items':{'type':'string','minLength':1,'maxLength':7}}");
        assertThat(reading.rules()).containsExactly("pattern-java-only");
    }

    interface Later {}

    record Requirements(
            @NotNull String a,
            @NotBlank String b,
            @NotEmpty List<String> c,
            int primitive,
            @NotNull(groups = Later.class) String grouped,
            @NotNull Optional<String> optional) {}

    @Test
    void required_comesFromConstraintsOnly_neverFromPrimitivesOrOtherGroups() {
        Reading reading = Reading.plain();

        assertThat(Reading.required(reading.read(Requirements.class))).containsExactly("a", "b", "c");
        assertThat(reading.bare(Requirements.class, "c"))
                .isEqualTo(Reading.json("{type:'array',items:{type:'string'},minItems:1}"));
    }

    @Target({ElementType.FIELD, ElementType.PARAMETER})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = {})
    @NotNull
    @Size(max = 12)
    @interface Name {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Composed(@Name String name) {}

    @Test
    void composedConstraint_countsAsWhatItIsMadeOf() {
        Reading reading = Reading.plain();

        assertThat(Reading.required(reading.written(Composed.class))).containsExactly("name");
        assertThat(reading.bare(Composed.class, "name")).isEqualTo(Reading.json("{type:'string',maxLength:12}"));
    }

    static class Accessors {
        private String name;

        @NotNull
        public String getName() {
            return name;
        }

        public void setName(@Size(max = 4) String name) {
            this.name = name;
        }
    }

    @Test
    void constraintOnTheGetter_holdsInBothDirections() {
        Reading reading = Reading.plain();

        assertThat(Reading.required(reading.read(Accessors.class))).containsExactly("name");
        assertThat(reading.request(Accessors.class)).isEqualTo(reading.response(Accessors.class));
    }

    record Loop(@NotNull Loop next, String value) {}

    @Test
    void loopOfRequiredProperties_isCutAndReported() {
        Reading reading = Reading.plain();

        assertThat(Reading.required(reading.written(Loop.class))).isEmpty();
        assertThat(reading.rules()).containsExactly("required-loop");
    }

    record Loose(
            @Pattern(regexp = "[a-z]+", flags = Pattern.Flag.CASE_INSENSITIVE)
            String code) {}

    @Test
    void patternWithFlags_isLeftOutAndReported() {
        Reading reading = Reading.plain();

        assertThat(reading.written(Loose.class).at("/properties/code/pattern").isMissingNode())
                .isTrue();
        assertThat(reading.rules()).containsExactly("pattern-left-out");
    }
}
