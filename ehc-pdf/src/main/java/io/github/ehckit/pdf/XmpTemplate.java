package io.github.ehckit.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An XMP template: XML with places to fill in. A value is filled in once and as text: markup or a place in it counts as
 * neither.
 */
final class XmpTemplate {
    private static final Pattern PLACE = Pattern.compile("\\$\\{([a-z]+)}");

    private final String xml;
    private final Map<String, String> values = new HashMap<>();

    private XmpTemplate(String xml) {
        this.xml = xml;
    }

    static XmpTemplate of(String xml) {
        return new XmpTemplate(xml);
    }

    XmpTemplate with(String place, String value) {
        values.put(place, escaped(value));
        return this;
    }

    String text() {
        return PLACE.matcher(xml).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1))));
    }

    private String value(String place) {
        return values.getOrDefault(place, "");
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
