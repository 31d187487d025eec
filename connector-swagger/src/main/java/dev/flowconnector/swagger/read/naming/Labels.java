package dev.flowconnector.swagger.read.naming;

/** Labels made of Java and wire names: {@code customerId} becomes {@code Customer ID}. */
public final class Labels {
    private Labels() {}

    /** A label in title case. */
    public static String ofName(String name) {
        return name;
    }
}
