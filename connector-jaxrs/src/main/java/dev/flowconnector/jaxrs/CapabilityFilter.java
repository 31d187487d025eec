package dev.flowconnector.jaxrs;

import dev.flowconnector.core.operation.OperationStatus;
import dev.flowconnector.core.page.Page;
import dev.flowconnector.core.page.PageSource;
import dev.flowconnector.core.trigger.PollSource;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Answers the URLs that this feature has given out, before anyone asks for credentials. */
@PreMatching
final class CapabilityFilter implements ContainerRequestFilter {
    private final ConnectorRuntime runtime;
    private final Answers answers;

    CapabilityFilter(ConnectorRuntime runtime, Answers answers) {
        this.runtime = runtime;
        this.answers = answers;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        String relative = path.startsWith("/") ? path.substring(1) : path;
        if (relative.startsWith(CapabilityKind.PREFIX)) {
            request.abortWith(answer(request.getMethod(), relative.substring(CapabilityKind.PREFIX.length())));
        }
    }

    private Response answer(String method, String path) {
        int slash = path.indexOf('/');
        Optional<CapabilityKind> kind = CapabilityKind.ofPath(slash < 0 ? path : path.substring(0, slash));
        Optional<String> subject = kind.flatMap(k -> runtime.capabilities().verify(k, path.substring(slash + 1)));
        if (kind.isEmpty() || subject.isEmpty()) {
            return gone("This URL is not known, or it was made before the service was restarted with another key.");
        }
        String allowed = kind.get() == CapabilityKind.SUBSCRIPTION ? HttpMethod.DELETE : HttpMethod.GET;
        if (!method.equals(allowed)) {
            return ErrorBody.response(405, "MethodNotAllowed", "Only " + allowed + " is possible here.")
                    .header(HttpHeaders.ALLOW, allowed)
                    .build();
        }
        return switch (kind.get()) {
            case OPERATION -> status(subject.get());
            case SUBSCRIPTION -> end(subject.get());
            case POLL -> poll(Cursor.of(subject.get()));
            case PAGE -> page(Cursor.of(subject.get()));
        };
    }

    private Response status(String id) {
        OperationStatus status = runtime.operations().status(id).orElse(null);
        if (status == null) {
            return gone("The operation is not known any more: its result was kept for a while and then removed.");
        }
        if (status instanceof OperationStatus.Running running) {
            return answers.running(id, running.retryAfter());
        }
        if (status instanceof OperationStatus.Failed failed) {
            // A 5xx would be asked again and again, though nothing can change.
            return ErrorBody.response(422, failed.code(), failed.message()).build();
        }
        return answers.result(((OperationStatus.Succeeded) status).result());
    }

    private Response end(String id) {
        runtime.subscriptions().end(id);
        return Response.ok().build();
    }

    private Response poll(Cursor cursor) {
        PollSource<?> source = runtime.pollSource(cursor.source());
        if (source == null) {
            return gone("The trigger '" + cursor.source() + "' does not exist any more.");
        }
        PollSource.News<?> news = source.after(cursor.position(), cursor.parameters());
        return news.items().isEmpty()
                ? answers.nothingNew(cursor, source.retryAfter())
                : answers.news(cursor, news, source.retryAfter());
    }

    private Response page(Cursor cursor) {
        PageSource<?> source = runtime.pageSource(cursor.source());
        if (source == null) {
            return gone("The list '" + cursor.source() + "' does not exist any more.");
        }
        return answers.result(Page.read(source, cursor.parameters(), cursor.position()));
    }

    private static Response gone(String message) {
        return ErrorBody.response(404, "NotFound", message).build();
    }
}
