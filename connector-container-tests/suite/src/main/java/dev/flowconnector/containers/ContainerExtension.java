package dev.flowconnector.containers;

import dev.flowconnector.containers.app.ShopApplication;
import java.util.ServiceLoader;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the container once for all test classes, and looks through the log after each. */
final class ContainerExtension implements ParameterResolver, AfterAllCallback {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Shop.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context).shop;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        running(context).secrets.assertNoneIsLogged();
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(ContainerExtension.class))
                .getOrComputeIfAbsent(Running.class, key -> new Running(), Running.class);
    }

    private static final class Running implements AutoCloseable {
        private final Secrets secrets = new Secrets(new LogRecorder()::text);
        private final Server server =
                ServiceLoader.load(Server.class).findFirst().orElseGet(BootstrapServer::new);
        private final Shop shop;

        Running() {
            ShopApplication application = new ShopApplication();
            shop = new Shop(application, server.start(application), secrets);
        }

        @Override
        public void close() {
            server.close();
            secrets.assertNoneIsLogged();
        }
    }
}
