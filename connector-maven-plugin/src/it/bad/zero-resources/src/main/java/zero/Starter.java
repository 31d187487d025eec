package zero;

public final class Starter {
    private Starter() {}
}
