package dev.flowconnector.examples.apimonitor.security;

/**
 * Who uses the service. The example has one key, and so one account.
 *
 * @param id Identifies the account.
 * @param name Name of the account.
 */
public record Account(String id, String name) {
    /** Whoever knows the key. */
    public static final Account OF_THE_KEY = new Account("acc-1", "Holder of the API key");
}
