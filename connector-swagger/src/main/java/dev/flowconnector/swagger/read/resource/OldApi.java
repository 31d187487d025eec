package dev.flowconnector.swagger.read.resource;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Origin;

/** The one message for resources that are written with the API from before Jakarta. */
final class OldApi {
    private OldApi() {}

    static Finding finding(Origin place, String firstClass, int classes) {
        return Finding.error(
                "javax-ws-rs",
                place,
                "'" + firstClass + "'" + (classes > 1 ? " and " + (classes - 1) + " more use" : " uses")
                        + " 'javax.ws.rs'; connectors are generated from 'jakarta.ws.rs' 3.0 or newer.",
                "Move the project to Jakarta REST: replace the dependency javax.ws.rs:javax.ws.rs-api by"
                        + " jakarta.ws.rs:jakarta.ws.rs-api and the imports 'javax.ws.rs' by 'jakarta.ws.rs'.");
    }
}
