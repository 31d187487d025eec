package dev.flowconnector.containers.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.jaxrs.ConnectorFeature;
import dev.flowconnector.jaxrs.ConnectorRuntime;
import dev.flowconnector.jaxrs.SelfCheck;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ApplicationPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;

/** A servlet filter stands before Jakarta REST, as those of a login do: the application's own filters never see a call. */
@DisplayName("(2) what a servlet filter keeps from the platform is found at the start")
class SelfCheckTest {

    @Test
    void filterThatAsksForCredentials_isExplained() throws Exception {
        assertThat(check((request, response) -> response.sendError(401)).findings())
                .singleElement()
                .asString()
                .contains("answered 401", "exempt /api/_connector/* from security constraints");
    }

    @Test
    void filterThatRedirectsToALogin_isExplained() throws Exception {
        assertThat(check((request, response) -> response.sendRedirect("/login?from=secret"))
                        .findings())
                .singleElement()
                .asString()
                .contains("redirects to", "/login", "exempt /api/_connector/*")
                .doesNotContain("secret");
    }

    @Test
    void filterThatStopsDelete_isExplained() throws Exception {
        assertThat(check((request, response) -> {
                            if (request.getMethod().equals("DELETE")) {
                                response.sendError(403);
                            }
                        })
                        .findings())
                .singleElement()
                .asString()
                .contains("could not end subscriptions");
    }

    @Test
    void filterThatExemptsThePath_isFine() throws Exception {
        SelfCheck check = check((request, response) -> {
            if (!request.getRequestURI().startsWith("/api/_connector/")) {
                response.sendError(401);
            }
        });

        assertThat(check.findings()).isEmpty();
        assertThat(check.passed()).isTrue();
    }

    private static SelfCheck check(Login login) throws IOException {
        int port = freePort();
        ConnectorRuntime runtime = ConnectorRuntime.builder(URI.create("http://localhost:" + port + "/api"))
                .build();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(SmallApplication.class)
                .initializers((GenericApplicationContext beans) -> {
                    beans.registerBean(ConnectorRuntime.class, () -> runtime);
                    beans.registerBean(Login.class, () -> login);
                })
                .properties(Map.of("server.port", String.valueOf(port)))
                .run()) {
            assertThat(context.isRunning()).isTrue();
            return runtime.selfCheck()
                    .toCompletableFuture()
                    .orTimeout(30, TimeUnit.SECONDS)
                    .join();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Answers what it does not let pass. */
    private interface Login {
        void handle(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    private record LoginFilter(Login login) implements Filter {
        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            login.handle((HttpServletRequest) request, (HttpServletResponse) response);
            if (!response.isCommitted()) {
                chain.doFilter(request, response);
            }
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class SmallApplication {

        @Bean
        ResourceConfig resources(ConnectorRuntime runtime) {
            return new Resources(runtime);
        }

        @Bean
        FilterRegistrationBean<LoginFilter> filter(Login login) {
            return new FilterRegistrationBean<>(new LoginFilter(login));
        }
    }

    @ApplicationPath("api")
    private static final class Resources extends ResourceConfig {
        Resources(ConnectorRuntime runtime) {
            register(new ConnectorFeature(runtime));
        }
    }
}
