package dev.flowconnector.swagger.validate.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of products of the platform, which reviewers refuse in texts. */
public final class ProductNames {
    private static final Pattern NAMES = Pattern.compile(
            "\\b(?:Power ?Apps|Power ?Automate|Power ?BI|Power ?Platform|Power ?Virtual ?Agents|Copilot ?Studio"
                    + "|Logic ?Apps|Microsoft ?Flow)\\b",
            Pattern.CASE_INSENSITIVE);

    private ProductNames() {}

    /** The first name in a text, as it is written there. */
    public static Optional<String> in(String text) {
        Matcher matcher = NAMES.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
