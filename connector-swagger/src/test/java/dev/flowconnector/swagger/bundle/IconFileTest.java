package dev.flowconnector.swagger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.flowconnector.swagger.document.Finding;
import dev.flowconnector.swagger.document.Findings;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IconFileTest {
    @TempDir
    Path folder;

    private final Findings findings = new Findings();
    private final IconFile icons = new IconFile(findings);

    private Optional<IconFile.Icon> png(int width, int height, int type, int argb) throws IOException {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, argb);
            }
        }
        ImageIO.write(image, "png", folder.resolve("icon.png").toFile());
        return icons.read(Optional.of("icon.png"), folder);
    }

    private String[] messages() {
        return findings.sorted().stream().map(Finding::message).toArray(String[]::new);
    }

    @Test
    void goodIcon_givesItsColour() throws IOException {
        Optional<IconFile.Icon> icon = png(160, 160, BufferedImage.TYPE_INT_RGB, 0xff112233);

        assertThat(icon).isPresent();
        assertThat(icons.color(Optional.empty(), icon)).isEqualTo("#112233");
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void otherBrandColour_warning() throws IOException {
        Optional<IconFile.Icon> icon = png(160, 160, BufferedImage.TYPE_INT_RGB, 0xff112233);

        assertThat(icons.color(Optional.of("#445566"), icon)).isEqualTo("#445566");
        assertThat(messages())
                .containsExactly("The icon's background is \"#112233\", the brand colour is \"#445566\": a frame will"
                        + " show.");
    }

    @Test
    void notSquareAndTransparent_twoWarnings() throws IOException {
        assertThat(png(160, 90, BufferedImage.TYPE_INT_ARGB, 0x00112233)).isPresent();
        assertThat(messages())
                .containsExactlyInAnyOrder(
                        "The icon \"icon.png\" measures 160 × 90 pixels.",
                        "The icon \"icon.png\" has transparent parts.");
    }

    @Test
    void noPng_error() throws IOException {
        Files.writeString(folder.resolve("icon.png"), "<svg/>");

        assertThat(icons.read(Optional.of("icon.png"), folder)).isEmpty();
        assertThat(messages()).containsExactly("The icon \"icon.png\" is not a PNG file.");
        assertThat(findings.hasErrors()).isTrue();
    }

    @Test
    void missingFile_error() {
        assertThat(icons.read(Optional.of("logo.png"), folder)).isEmpty();
        assertThat(messages()).containsExactly("The icon \"logo.png\" cannot be read.");
    }

    @Test
    void noIcon_informationAndALegalColour() {
        assertThat(icons.read(Optional.empty(), folder)).isEmpty();
        assertThat(icons.color(Optional.empty(), Optional.empty())).isEqualTo("#0f6cbd");
        assertThat(findings.hasErrors()).isFalse();
    }

    @Test
    void forbiddenColour_warning() {
        icons.color(Optional.of("#FFFFFF"), Optional.empty());

        assertThat(messages())
                .containsExactly("The icon's brand colour is \"#FFFFFF\"; certification refuses \"#ffffff\" and"
                        + " \"#007ee5\".");
    }
}
