package dev.flowconnector.swagger.bundle;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import dev.flowconnector.swagger.document.Origin;
import dev.flowconnector.swagger.validate.model.IconImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads and checks the icon, and chooses the colour behind it. */
final class IconFile {
    private static final int MAX_BYTES = 1_048_576;
    private static final int MIN_SIDE = 100;
    private static final int MAX_SIDE = 230;
    private static final String DEFAULT_COLOR = "#0f6cbd";

    private final Findings findings;

    IconFile(Findings findings) {
        this.findings = findings;
    }

    /** An icon that may be written, and its background where the corners agree on one. */
    static final class Icon {
        private final byte[] bytes;
        private final Optional<String> background;

        private Icon(byte[] bytes, Optional<String> background) {
            this.bytes = bytes;
            this.background = background;
        }

        byte[] bytes() {
            return bytes.clone();
        }

        Optional<String> background() {
            return background;
        }
    }

    Optional<Icon> read(Optional<String> configured, Path baseDirectory) {
        if (configured.isEmpty()) {
            findings.add(Finding.info(
                    "icon-missing",
                    Origin.WHOLE,
                    "The connector has no icon; the platform shows a generic one.",
                    "Configure <icon> with the path of a square PNG file, 100 to 230 pixels."));
            return Optional.empty();
        }
        String shown = configured.get();
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(baseDirectory.resolve(shown));
        } catch (IOException e) {
            return refused(shown, "cannot be read", "Correct the path; it is taken from the project's folder.");
        }
        if (bytes.length >= MAX_BYTES) {
            return refused(shown, "has " + bytes.length + " bytes; less than 1048576 are allowed", "Make it smaller.");
        }
        Optional<IconImage> image = IconImage.of(bytes);
        if (image.isEmpty()) {
            return refused(
                    shown, IconImage.isPng(bytes) ? "is a damaged PNG file" : "is not a PNG file", "Export it as PNG.");
        }
        check(shown, image.get());
        return Optional.of(new Icon(bytes, image.get().background()));
    }

    /** The colour to write: configured, else the icon's own, else a legal one. */
    String color(Optional<String> configured, Optional<Icon> icon) {
        Optional<String> own = icon.flatMap(Icon::background).filter(color -> !isForbidden(color));
        String color = configured.or(() -> own).orElse(DEFAULT_COLOR);
        if (isForbidden(color)) {
            findings.add(Finding.warning(
                    "brandcolor-forbidden",
                    Origin.WHOLE,
                    "The icon's brand colour is \"" + color + "\"; certification refuses \"#ffffff\" and \"#007ee5\".",
                    "Configure another <iconBrandColor>."));
        }
        Optional<String> background = icon.flatMap(Icon::background);
        if (background.isPresent() && !background.get().equalsIgnoreCase(color)) {
            findings.add(Finding.warning(
                    "icon-format",
                    Origin.WHOLE,
                    "The icon's background is \"" + background.get() + "\", the brand colour is \"" + color
                            + "\": a frame will show.",
                    "Make the two equal."));
        }
        return color;
    }

    private static boolean isForbidden(String color) {
        String folded = color.toLowerCase(Locale.ROOT);
        return folded.equals("#ffffff") || folded.equals("#007ee5");
    }

    private void check(String shown, IconImage image) {
        int width = image.width();
        int height = image.height();
        if (width != height || width < MIN_SIDE || width > MAX_SIDE) {
            warn(
                    "The icon \"" + shown + "\" measures " + width + " × " + height + " pixels.",
                    "Make it square, 100 to 230 pixels a side.");
        }
        if (image.isTransparent()) {
            warn(
                    "The icon \"" + shown + "\" has transparent parts.",
                    "Fill the background with the colour of <iconBrandColor>.");
        }
    }

    private void warn(String message, String repair) {
        findings.add(Finding.warning("icon-format", Origin.WHOLE, message, repair));
    }

    private Optional<Icon> refused(String shown, String why, String repair) {
        findings.add(Finding.error("icon-format", Origin.WHOLE, "The icon \"" + shown + "\" " + why + ".", repair));
        return Optional.empty();
    }
}
