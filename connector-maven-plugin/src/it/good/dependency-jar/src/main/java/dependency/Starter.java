package dependency;

public final class Starter {
    private Starter() {}
}
