package dev.flowconnector.swagger.validate.model;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * What is known about an icon after it was decoded. Immutable.
 *
 * @param width in pixels
 * @param height in pixels
 * @param isTransparent whether a pixel is not opaque
 * @param background the colour of the four corners as {@code #rrggbb}, if they agree on one
 */
public record IconImage(int width, int height, boolean isTransparent, Optional<String> background) {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Icons of more pixels than this are not decoded: their size says enough. */
    private static final long MAX_PIXELS = 4_000_000;

    /** Whether a file begins like a PNG file. */
    public static boolean isPng(byte[] content) {
        return Arrays.equals(PNG, Arrays.copyOf(content, PNG.length));
    }

    /** Decodes a PNG file; empty if it is damaged or none. */
    public static Optional<IconImage> of(byte[] content) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        if (!isPng(content) || !readers.hasNext()) {
            return Optional.empty();
        }
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            return Optional.of(
                    (long) width * height > MAX_PIXELS
                            ? new IconImage(width, height, false, Optional.empty())
                            : of(reader.read(0)));
        } catch (IOException | RuntimeException e) { // ImageIO throws both for damaged files
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static IconImage of(BufferedImage image) {
        return new IconImage(image.getWidth(), image.getHeight(), transparent(image), corners(image));
    }

    private static boolean transparent(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 != 0xff) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<String> corners(BufferedImage image) {
        int right = image.getWidth() - 1;
        int bottom = image.getHeight() - 1;
        int corner = image.getRGB(0, 0);
        boolean agreed = corner >>> 24 == 0xff
                && corner == image.getRGB(right, 0)
                && corner == image.getRGB(0, bottom)
                && corner == image.getRGB(right, bottom);
        return agreed ? Optional.of(String.format(Locale.ROOT, "#%06x", corner & 0xffffff)) : Optional.empty();
    }
}
