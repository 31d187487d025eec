package dev.flowconnector.containers;

import dev.flowconnector.containers.app.ShopApplication;
import java.net.URI;

/** Something that runs the application on a free port; found as a service, {@link BootstrapServer} unless there is one. */
public interface Server extends AutoCloseable {

    /**
     * Starts the application.
     *
     * @return where its resources are, with a slash at the end
     */
    URI start(ShopApplication application);

    @Override
    void close();
}
