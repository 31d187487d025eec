package dev.flowconnector.jaxrs.error;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lists every input that breaks a rule, in a stable order. */
final class InvalidInputMapper implements ExceptionMapper<ConstraintViolationException> {

    @Override
    public Response toResponse(ConstraintViolationException exception) {
        String message = exception.getConstraintViolations().stream()
                .map(InvalidInputMapper::sentence)
                .sorted()
                .collect(Collectors.joining(" "));
        return ErrorBody.response(400, "InvalidInput", message).build();
    }

    private static String sentence(ConstraintViolation<?> violation) {
        List<String> parameter = new ArrayList<>();
        List<String> properties = new ArrayList<>();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter.add(node.getName());
            } else if (node.getKind() == ElementKind.PROPERTY) {
                properties.add(node.getName());
            }
        }
        return "\"" + String.join("/", properties.isEmpty() ? parameter : properties) + "\" " + violation.getMessage()
                + ".";
    }
}
