package io.github.ehckit.people;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The colour of an authority's name and headings, dark enough to be read on white (P16).
 *
 * @param rgb red, green and blue, eight bits each
 */
public record BrandColour(int rgb) {
    /** The least contrast of text with its background: WCAG 2.2, success criterion 1.4.3. */
    public static final double LEAST_CONTRAST = 4.5;

    /** The colour of authorities that have named none: a dark blue, contrast with white 9.7 to 1. */
    public static final BrandColour STANDARD = new BrandColour(0x17495C);

    private static final Pattern SHAPE = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final int BYTE = 0xFF;

    /** @throws IllegalArgumentException if it is no colour, or one that {@link #of} refuses */
    public BrandColour {
        if (rgb < 0 || rgb > 0xFFFFFF || contrast(rgb) < LEAST_CONTRAST) {
            throw new IllegalArgumentException(
                    "A brand colour must have a contrast of at least 4.5 to 1 with white. Choose a darker colour.");
        }
    }

    /**
     * Makes a colour from the notation of web pages, {@code #17495C}; refused if it is none, or too light to be read on
     * white.
     */
    public static Outcome<BrandColour> of(String written) {
        if (!SHAPE.matcher(written).matches()) {
            return refused("A colour is written as # and six hexadecimal digits.");
        }
        int rgb = HexFormat.fromHexDigits(written, 1, written.length());
        return contrast(rgb) < LEAST_CONTRAST
                ? refused(String.format(
                        Locale.ROOT,
                        "The colour has a contrast of %.2f to 1 with white; to be read it needs %.1f to 1.",
                        Math.floor(contrast(rgb) * 100) / 100,
                        LEAST_CONTRAST))
                : Outcome.done(new BrandColour(rgb));
    }

    /** Returns the contrast with white, from 4.5 to 21, as WCAG 2.2 defines it. */
    public double contrast() {
        return contrast(rgb);
    }

    private static double contrast(int rgb) {
        double luminance = 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double value = (double) (channel & BYTE) / BYTE;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static Outcome<BrandColour> refused(String because) {
        return Outcome.refused(Refusal.at("accent", RefusalCode.MALFORMED, "SI 2018/952", because));
    }

    /** Returns the colour in the notation of web pages. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
