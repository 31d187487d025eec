package dev.flowconnector.swagger.validate.rules.folder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of a zip file by their path in it. */
final class ZippedFiles {
    /** More than this is no package of a connector, and is not unpacked. */
    private static final int LARGEST = 64 * 1024 * 1024;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private ZippedFiles() {}

    /** Unpacks a zip file; what cannot be read is not there. */
    static ZippedFiles of(byte[] zip) {
        ZippedFiles zipped = new ZippedFiles();
        int left = LARGEST;
        try (ZipInputStream input = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = input.getNextEntry(); entry != null && left > 0; entry = input.getNextEntry()) {
                byte[] content = input.readNBytes(left);
                left -= content.length;
                zipped.files.put(entry.getName(), content);
            }
        } catch (IOException | IllegalArgumentException e) { // the latter for names that are not UTF-8
            return zipped;
        }
        return zipped;
    }

    /** The files of a folder whose names end so; the folder is empty or ends with a slash. */
    Map<String, byte[]> in(String folder, String suffix) {
        Map<String, byte[]> found = new LinkedHashMap<>();
        files.forEach((name, content) -> {
            if (name.startsWith(folder)
                    && name.indexOf('/', folder.length()) < 0
                    && name.toLowerCase(Locale.ROOT).endsWith(suffix)) {
                found.put(name.substring(folder.length()), content);
            }
        });
        return found;
    }

    /** The folders in a folder, which is empty or ends with a slash. */
    Set<String> folders(String folder) {
        Set<String> found = new TreeSet<>();
        for (String name : files.keySet()) {
            int end = name.indexOf('/', folder.length());
            if (name.startsWith(folder) && end > 0) {
                found.add(name.substring(folder.length(), end));
            }
        }
        return found;
    }
}
