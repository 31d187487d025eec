package dev.flowconnector.jaxrs.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.flowconnector.core.page.Page;
import dev.flowconnector.core.page.PageSource;
import dev.flowconnector.jaxrs.capability.CapabilityHandler;
import dev.flowconnector.jaxrs.capability.CapabilityKind;
import dev.flowconnector.jaxrs.capability.CapabilityUrls;
import dev.flowconnector.jaxrs.error.ErrorBody;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers the pages behind the first one. */
public final class PageAnswers implements CapabilityHandler {
    private final Map<String, PageSource<?>> sources;
    private final CapabilityUrls urls;

    /** Answers from sources by name. */
    public PageAnswers(Map<String, PageSource<?>> sources, CapabilityUrls urls) {
        this.sources = Map.copyOf(sources);
        this.urls = urls;
    }

    @Override
    public CapabilityKind kind() {
        return CapabilityKind.PAGE;
    }

    @Override
    public String method() {
        return HttpMethod.GET;
    }

    @Override
    public Response answer(ContainerRequestContext request, String subject) {
        Cursor cursor = Cursor.of(subject);
        PageSource<?> source = sources.get(cursor.source());
        if (source == null) {
            return ErrorBody.notFound("The list '" + cursor.source() + "' does not exist any more.");
        }
        Page<?> page = Page.read(source, cursor.parameters(), cursor.position());
        return Response.ok(page, MediaType.APPLICATION_JSON_TYPE).build();
    }

    PageBody body(ContainerRequestContext request, Page<?> page) {
        String link = page.next()
                .map(next -> new Cursor(next.source(), next.parameters(), next.position()))
                .map(cursor ->
                        urls.url(request, CapabilityKind.PAGE, cursor.text()).toString())
                .orElse(null);
        return new PageBody(page.value(), link);
    }

    /** A page as JSON. */
    record PageBody(
            @JsonProperty("value") List<?> value,

            @JsonProperty("nextLink") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String nextLink) {}
}
