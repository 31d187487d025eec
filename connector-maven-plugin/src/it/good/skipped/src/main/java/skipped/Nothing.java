package skipped;

public final class Nothing {
    private Nothing() {}
}
