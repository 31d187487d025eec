package dev.flowconnector.swagger.read.source;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/** Opens the bytes of a class file for reading, and says so clearly when they are too new. */
public final class ClassFileBytes {
    /** The newest class-file version that the ASM on the class path knows. */
    static final int NEWEST = Opcodes.V26;

    private static final int MAJOR_VERSION_AT = 6;
    private static final int HEADER = 8;

    private ClassFileBytes() {}

    /**
     * A reader over a class file.
     *
     * @param bytes the file
     * @param subject class name or file, for the message
     * @throws ClassFileTooNewException when the version is not known
     * @throws IllegalArgumentException when these are not the bytes of a class file
     */
    public static ClassReader open(byte[] bytes, String subject) {
        if (bytes.length < HEADER || bytes[0] != (byte) 0xCA || bytes[1] != (byte) 0xFE) {
            throw new IllegalArgumentException("'" + subject + "' is not a class file.");
        }
        int major = ((bytes[MAJOR_VERSION_AT] & 0xFF) << 8) | (bytes[MAJOR_VERSION_AT + 1] & 0xFF);
        if (major > NEWEST) {
            throw new ClassFileTooNewException(subject, major, NEWEST);
        }
        return new ClassReader(bytes);
    }
}
