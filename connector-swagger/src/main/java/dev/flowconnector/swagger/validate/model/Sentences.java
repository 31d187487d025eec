package dev.flowconnector.swagger.validate.model;

/** Whether texts end as sentences do. */
public final class Sentences {
    private static final String STOPS = ".!?\u2026\u3002";
    private static final String CLOSING = ")]\"'\u201d\u2019`*_";

    private Sentences() {}

    /** Whether a text ends with a full stop or the like, be it before a bracket or quote; false for an empty text. */
    public static boolean endsWithStop(String text) {
        String sentence = text.stripTrailing();
        int last = sentence.length() - 1;
        while (last > 0 && CLOSING.indexOf(sentence.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && STOPS.indexOf(sentence.charAt(last)) >= 0;
    }

    /**
     * Whether a full stop may be put after a text without a person's look at it: not after a colon or comma, where
     * something is missing, and not after an address, which it would change; false for an empty text.
     */
    public static boolean canBeEnded(String text) {
        if (text.isEmpty()) {
            return false;
        }
        int last = text.codePointBefore(text.length());
        String word = text.substring(text.lastIndexOf(' ') + 1);
        return (Character.isLetterOrDigit(last) || last == ')') && !word.contains("://") && !word.startsWith("www.");
    }
}
