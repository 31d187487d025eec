package dev.flowconnector.core.content;

import java.util.Optional;
import java.util.regex.Pattern;

/** Says what a media type looks like (RFC 9110, section 8.3.1), so that none can carry anything else into a header. */
final class MediaTypes {
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]++";
    private static final String QUOTED = "\"(?:[\\t !#-\\[\\]-~]|\\\\[\\t -~])*+\"";
    private static final Pattern MEDIA_TYPE = Pattern.compile(
            TOKEN + "/" + TOKEN + "(?:[ \\t]*+;[ \\t]*+(?:" + TOKEN + "=(?:" + TOKEN + "|" + QUOTED + "))?+)*+");

    private MediaTypes() {}

    /** The text without white space around it, if it is a media type. */
    static Optional<String> valid(String text) {
        return Optional.of(text.strip()).filter(type -> MEDIA_TYPE.matcher(type).matches());
    }
}
