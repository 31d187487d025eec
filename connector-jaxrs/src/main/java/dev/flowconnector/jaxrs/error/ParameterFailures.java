package dev.flowconnector.jaxrs.error;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that cannot be converted. Jakarta REST answers 404 even for a query parameter, which tells a maker that the
 * operation does not exist; it exists, and the value is wrong.
 */
final class ParameterFailures {
    private static final String JERSEY = "org.glassfish.jersey.server.ParamException$";
    private static final String CXF = "org.apache.cxf.jaxrs.utils.InjectionUtils";
    private static final int CXF_FRAMES = 8;
    /** As RESTEasy says it: {@code … jakarta.ws.rs.QueryParam("top") value is 'x' …}. */
    private static final Pattern RESTEASY = Pattern.compile(
            "RESTEASY\\d+: Unable to extract parameter.*?jakarta\\.ws\\.rs\\.(\\w+)Param\\(\"?(?:value=)?\"?([^\")]*)\"?\\).*",
            Pattern.DOTALL);

    private ParameterFailures() {}

    /**
     * What a container means.
     *
     * @param uri the request, for a container that does not say which kind of parameter it was
     */
    static Optional<Failure> of(WebApplicationException exception, @Nullable UriInfo uri) {
        String type = exception.getClass().getName();
        if (type.startsWith(JERSEY)) {
            return Optional.of(
                    failure(type.substring(JERSEY.length()).replaceAll("Param.*", ""), jerseyName(exception)));
        }
        if (isOfCxf(exception)) {
            boolean path = uri != null && !uri.getPathParameters().isEmpty();
            return Optional.of(failure(path ? "Path" : "Query", ""));
        }
        Matcher resteasy = RESTEASY.matcher(String.valueOf(exception.getMessage()));
        return resteasy.matches() ? Optional.of(failure(resteasy.group(1), resteasy.group(2))) : Optional.empty();
    }

    private static boolean isOfCxf(WebApplicationException exception) {
        return exception instanceof NotFoundException
                && Stream.of(exception.getStackTrace())
                        .limit(CXF_FRAMES)
                        .anyMatch(frame -> frame.getClassName().equals(CXF)
                                && frame.getMethodName().equals("createParamConversionException"));
    }

    private static Failure failure(String kind, String name) {
        boolean path = kind.equals("Path");
        String where = path ? "The part of the path" : "The parameter";
        return Failure.of(
                path ? 404 : Failure.BAD_REQUEST,
                path ? "NotFound" : "InvalidValue",
                where + (name.isEmpty() ? "" : " \"" + Shown.text(name, 100) + "\"")
                        + " has a value that cannot be read.");
    }

    private static String jerseyName(WebApplicationException exception) {
        try {
            return String.valueOf(
                    exception.getClass().getMethod("getParameterName").invoke(exception));
        } catch (ReflectiveOperationException e) {
            return "";
        }
    }
}
