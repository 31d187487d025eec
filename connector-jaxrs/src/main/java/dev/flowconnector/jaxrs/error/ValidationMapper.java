package dev.flowconnector.jaxrs.error;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;

/** Lists every input that breaks a rule, in a stable order; a result that breaks one is our own fault. */
final class ValidationMapper implements ExceptionMapper<ValidationException> {
    private final ErrorAnswers answers;

    ValidationMapper(ErrorAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Response toResponse(ValidationException exception) {
        if (!(exception instanceof ConstraintViolationException violated)
                || violated.getConstraintViolations().isEmpty()
                || violated.getConstraintViolations().stream().anyMatch(ValidationMapper::isOfResult)) {
            return answers.answer(exception);
        }
        List<String> sentences = violated.getConstraintViolations().stream()
                .map(violation -> "\"" + Shown.text(InputPaths.of(violation), 200) + "\" "
                        + Shown.text(violation.getMessage(), 200) + ".")
                .sorted()
                .toList();
        return answers.answer(Failure.of(Failure.BAD_REQUEST, "InvalidInput", String.join(" ", sentences)), exception);
    }

    private static boolean isOfResult(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }
}
