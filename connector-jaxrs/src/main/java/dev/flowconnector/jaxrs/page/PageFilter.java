package dev.flowconnector.jaxrs.page;

import dev.flowconnector.core.page.Page;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;

/** Writes every page, whoever answers it, with the URL of the next one. */
public final class PageFilter implements ContainerResponseFilter {
    private final PageAnswers answers;

    /** A filter that links to later answers. */
    public PageFilter(PageAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page) {
            response.setEntity(
                    answers.body(request, page), response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
        }
    }
}
