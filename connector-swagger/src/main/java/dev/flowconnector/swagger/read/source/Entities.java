package dev.flowconnector.swagger.read.source;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Character references of HTML, as far as documentation uses them; others stay as they are written. */
final class Entities {
    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|#[xX](\\p{XDigit}{1,6})|(\\w+));");
    // In the order of their code points, from 160.
    private static final String LATIN = """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro
            para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
            Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave
            Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml
            igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute
            thorn yuml
            """;
    private static final Map<String, String> NAMED = named();

    private Entities() {}

    static String decode(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE
                        .matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(character(found.group(), found)));
    }

    private static String character(String written, MatchResult found) {
        if (found.group(3) != null) {
            return NAMED.getOrDefault(found.group(3), written);
        }
        int code = found.group(1) != null ? Integer.parseInt(found.group(1)) : Integer.parseInt(found.group(2), 16);
        return Character.isValidCodePoint(code) ? Character.toString(code) : written;
    }

    private static Map<String, String> named() {
        Map<String, String> names = new HashMap<>(Map.of(
                "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "hellip", "…", "mdash", "—", "ndash", "–",
                "bull", "•", "euro", "€"));
        names.putAll(Map.of(
                "lsquo", "‘", "rsquo", "’", "ldquo", "“", "rdquo", "”", "trade", "™", "rarr", "→", "larr", "←", "le",
                "≤", "ge", "≥", "ne", "≠"));
        int code = 160;
        for (String name : LATIN.trim().split("\\s+", -1)) {
            names.put(name, Character.toString(code++));
        }
        names.put("shy", "");
        return Map.copyOf(names);
    }
}
