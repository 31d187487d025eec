package dev.flowconnector.swagger.read.source;

import java.util.Locale;

/** A class was compiled for a Java release that this version cannot read. */
public final class ClassFileTooNewException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Java release 1.1 is class-file version 45: the releases count from there. */
    private static final int OFFSET = 44;

    private final String subject;
    private final int release;

    /**
     * For a class or class file.
     *
     * @param subject class name or file
     * @param majorVersion its class-file version
     * @param newestKnown newest class-file version that can be read
     */
    public ClassFileTooNewException(String subject, int majorVersion, int newestKnown) {
        super(String.format(
                Locale.ROOT,
                "'%s' is compiled for Java %d (class-file version %d); this version of the generator reads class files"
                        + " up to Java %d. Compile with <maven.compiler.release>%d</maven.compiler.release> or use a"
                        + " newer version of the generator.",
                subject,
                majorVersion - OFFSET,
                majorVersion,
                newestKnown - OFFSET,
                newestKnown - OFFSET));
        this.subject = subject;
        this.release = majorVersion - OFFSET;
    }

    /** Class name or file. */
    public String subject() {
        return subject;
    }

    /** Java release that the class was compiled for. */
    public int release() {
        return release;
    }
}
