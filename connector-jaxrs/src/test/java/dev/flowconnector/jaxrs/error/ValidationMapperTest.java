package dev.flowconnector.jaxrs.error;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.jaxrs.correlation.CurrentRequest;
import dev.flowconnector.jaxrs.error.FaultsResource.Basket;
import dev.flowconnector.jaxrs.error.FaultsResource.Line;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.executable.ExecutableValidator;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** With the violations that a real validator finds, as containers pass them on. */
@DisplayName("6: broken rules are 400 and name every place")
class ValidationMapperTest {
    private static ValidatorFactory factory;
    private static Locale before;

    private final ValidationMapper mapper = new ValidationMapper(new ErrorAnswers(new CurrentRequest()));

    /** Has a result. */
    public static class Results {
        /** Nothing, against its rule. */
        @NotNull
        public Object result() {
            return new Object();
        }
    }

    @BeforeAll
    static void start() {
        before = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }

    @AfterAll
    static void stop() {
        factory.close();
        Locale.setDefault(before);
    }

    private static ExecutableValidator validator() {
        return factory.getValidator().forExecutables();
    }

    @Test
    void brokenInput_namedAsTheCallerKnowsIt() throws Exception {
        Method method = FaultsResource.class.getMethod("basket", int.class, Basket.class);
        Object[] arguments = {500, new Basket(List.of(new Line("tea", 1), new Line(" ", 10)))};
        ErrorBody body = (ErrorBody) mapper.toResponse(new ConstraintViolationException(
                        validator().validateParameters(new FaultsResource(), method, arguments)))
                .getEntity();
        assertThat(body.status()).isEqualTo(400);
        assertThat(body.code()).isEqualTo("InvalidInput");
        assertThat(body.message())
                .isEqualTo("\"lines/1/amount\" must be less than or equal to 9."
                        + " \"lines/1/product\" must not be blank."
                        + " \"page size\" must be less than or equal to 100.");
    }

    @Test
    void missingBody_isARuleOfTheParameter() throws Exception {
        Method method = FaultsResource.class.getMethod("basket", int.class, Basket.class);
        ErrorBody body = (ErrorBody) mapper.toResponse(new ConstraintViolationException(
                        validator().validateParameters(new FaultsResource(), method, new Object[] {5, null})))
                .getEntity();
        assertThat(body.message()).endsWith(" must not be null.");
    }

    @Test
    void brokenResult_isOurFault() throws Exception {
        Method method = Results.class.getMethod("result");
        assertThat(mapper.toResponse(new ConstraintViolationException(
                                validator().validateReturnValue(new Results(), method, null)))
                        .getStatus())
                .isEqualTo(500);
        assertThat(mapper.toResponse(new ConstraintDeclarationException("on purpose"))
                        .getStatus())
                .isEqualTo(500);
    }
}
