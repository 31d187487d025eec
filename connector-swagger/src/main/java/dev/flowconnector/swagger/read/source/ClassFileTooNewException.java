package dev.flowconnector.swagger.read.source;

import java.util.Locale;

/** A class was compiled for a Java release that this version cannot read. */
public final class ClassFileTooNewException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Java release 1.1 is class-file version 45: the releases count from there. */
    private static final int OFFSET = 44;

    private final String problem;
    private final String repair;

    /**
     * For a class or class file.
     *
     * @param subject class name or file
     * @param majorVersion its class-file version
     * @param newestKnown newest class-file version that can be read
     */
    public ClassFileTooNewException(String subject, int majorVersion, int newestKnown) {
        this(
                String.format(
                        Locale.ROOT,
                        "'%s' is compiled for Java %d (class-file version %d); this version of the generator reads class"
                                + " files up to Java %d.",
                        subject,
                        majorVersion - OFFSET,
                        majorVersion,
                        newestKnown - OFFSET),
                String.format(
                        Locale.ROOT,
                        "Compile with <maven.compiler.release>%d</maven.compiler.release> or use a newer version of the"
                                + " generator.",
                        newestKnown - OFFSET));
    }

    private ClassFileTooNewException(String problem, String repair) {
        super(problem + " " + repair);
        this.problem = problem;
        this.repair = repair;
    }

    /** What is wrong. */
    public String problem() {
        return problem;
    }

    /** How to mend it. */
    public String repair() {
        return repair;
    }
}
