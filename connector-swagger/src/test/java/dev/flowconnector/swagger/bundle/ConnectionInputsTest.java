package dev.flowconnector.swagger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.read.DefinitionReader;
import dev.flowconnector.swagger.read.resource.Input;
import dev.flowconnector.swagger.read.resource.ResourceMethod;
import dev.flowconnector.swagger.read.run.ReadContext;
import dev.flowconnector.swagger.read.run.ReadSettings;
import dev.flowconnector.swagger.read.security.ApiElements;
import dev.flowconnector.swagger.read.security.Security;
import dev.flowconnector.swagger.read.security.SecurityReader;
import dev.flowconnector.swagger.read.source.SourceDocs;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeIn;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectionInputsTest {

    @SecurityScheme(
            name = "key",
            type = SecuritySchemeType.APIKEY,
            in = SecuritySchemeIn.HEADER,
            paramName = "X-Api-Key")
    @Path("/keyed")
    public static class KeyedResource {
        @GET
        public String get(
                @HeaderParam("x-api-key") String key,
                @QueryParam("X-Api-Key") String query,
                @HeaderParam("X-Trace") String trace) {
            return "";
        }
    }

    @Test
    void keyThatTheConnectionSends_isNoInput() {
        ReadContext context = ReadContext.of(new JsonMapper(), ReadSettings.DEFAULTS, SourceDocs.NONE);
        List<Class<?>> classes = List.of(KeyedResource.class);
        Security security = new SecurityReader(context.findings())
                .read(ApiElements.of(classes, context.classFiles(), context.elements()));

        List<ResourceMethod> methods = new ConnectionInputs(security, context.findings())
                .takenFrom(new DefinitionReader(context).scan(classes));

        assertThat(methods.get(0).inputs()).extracting(Input::name).containsExactly("X-Api-Key", "X-Trace");
        assertThat(context.findings().sorted())
                .singleElement()
                .extracting(Finding::message)
                .isEqualTo("The input 'x-api-key' is left out: the connection sends it for the security scheme"
                        + " \"key\".");
    }
}
