package dev.flowconnector.swagger.validate.rules.folder;

import dev.flowconnector.swagger.document.Severity;
import dev.flowconnector.swagger.validate.model.IconImage;
import dev.flowconnector.swagger.validate.model.Node;
import dev.flowconnector.swagger.validate.rule.Category;
import dev.flowconnector.swagger.validate.rule.Reporter;
import dev.flowconnector.swagger.validate.rule.Rule;
import dev.flowconnector.swagger.validate.rule.RuleContext;
import dev.flowconnector.swagger.validate.rule.RuleInfo;
import java.util.Optional;

/** The icon is one that the platform shows well. */
final class IconFormat implements Rule {
    static final RuleInfo INFO = RuleInfo.of("icon-format", Category.PACKAGE)
            .certification(Severity.ERROR)
            .summary(
                    "An icon is a square PNG file of 100 to 230 pixels, opaque, with the brand colour behind the logo.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int MAX_BYTES = 1_048_576;
    private static final int SHORTEST = 100;
    private static final int LONGEST = 230;

    @Override
    public void check(RuleContext context, Reporter reporter) {
        context.folder()
                .ifPresent(folder -> folder.find("icon.png").ifPresent(name -> {
                    Node root = context.definition().root();
                    long size = folder.size(name);
                    if (size >= MAX_BYTES) {
                        reporter.report(
                                root,
                                "The icon \"" + name + "\" has " + size + " bytes; less than " + MAX_BYTES
                                        + " are allowed.",
                                "Make it smaller.");
                        return;
                    }
                    byte[] content = folder.content(name).orElse(new byte[0]);
                    Optional<IconImage> image = IconImage.of(content);
                    if (image.isPresent()) {
                        check(name, image.get(), context, reporter);
                    } else {
                        reporter.report(
                                root,
                                "The icon \"" + name + "\" is " + (IconImage.isPng(content) ? "a damaged" : "not a")
                                        + " PNG file.",
                                "Export it as PNG again.");
                    }
                }));
    }

    private static void check(String name, IconImage image, RuleContext context, Reporter reporter) {
        Node root = context.definition().root();
        if (image.width() != image.height() || image.width() < SHORTEST || image.width() > LONGEST) {
            reporter.report(
                    root,
                    "The icon \"" + name + "\" measures " + image.width() + " × " + image.height()
                            + " pixels; allowed is a square of " + SHORTEST + " to " + LONGEST + ".",
                    "Make it square, best with a logo of 160 pixels in a square of 230.");
        }
        if (image.isTransparent()) {
            reporter.report(
                    root,
                    "The icon \"" + name + "\" has transparent parts.",
                    "Fill the background with the colour of \"iconBrandColor\".");
        }
        Optional<Node> colour = context.properties()
                .map(properties -> properties.properties().at("iconBrandColor"))
                .filter(Node::exists);
        image.background()
                .filter(background -> colour.flatMap(Node::text)
                        .filter(text -> !text.equalsIgnoreCase(background))
                        .isPresent())
                .ifPresent(background -> reporter.report(
                        colour.orElseThrow(),
                        "The background of the icon is \"" + background + "\", the brand colour is "
                                + colour.orElseThrow().shown() + "; a frame will show.",
                        "Make the two equal."));
    }
}
