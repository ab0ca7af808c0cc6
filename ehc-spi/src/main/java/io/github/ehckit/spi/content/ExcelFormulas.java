package io.github.ehckit.spi.content;

import java.util.BitSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** The formulas of one part of an Excel workbook: of cells, names, rules and charts (ECMA-376, part 1, 18.17). */
final class ExcelFormulas {
    /** The most characters that Excel takes in a formula. */
    private static final int LONGEST = 8_192;

    private static final Set<String> FORMULAS = Set.of(
            "f", "formula", "formula1", "formula2", "definedName", "calculatedColumnFormula", "totalsRowFormula");
    /** A program, a bar and an item; or a function that calls a program. */
    private static final Pattern ACTIVE =
            Pattern.compile("(?i)\\||(?<![\\w.])(_xlfn\\.)?(CALL|REGISTER(\\.ID)?|EXEC|RTD)\\s*\\(");

    private static final Pattern EXTERNAL = Pattern.compile("(?i)(?<![\\w.])(_xlfn\\.)?(WEBSERVICE|IMAGE)\\s*\\(");

    private final XmlLimits limits;
    private final Findings findings;
    private final StringBuilder formula = new StringBuilder();
    /** The depth of the text. */
    private final AtomicInteger depth = new AtomicInteger();
    /** The depths at which an element that holds a formula is open. */
    private final BitSet formulas = new BitSet();

    ExcelFormulas(XmlLimits limits) {
        this.limits = limits;
        this.findings = limits.findings();
    }

    void tag(Tag tag) {
        boolean begins = FORMULAS.contains(tag.name());
        formulas.set(depth.incrementAndGet(), begins);
        if (begins) {
            check();
        }
    }

    /**
     * Takes the text of an element itself, before and after the elements within it, such as a fraction of Word has; and of it as
     * much as shows that a formula is too long.
     */
    void text(CharSequence text) {
        if (formulas.get(depth.get())) {
            boolean whole = text.length() < XmlScan.LONGEST_TEXT;
            String read = whole ? CharacterReferences.decoded(text.toString()) : text.toString();
            formula.append(read, 0, Math.min(read.length(), LONGEST + 1 - formula.length()));
        }
    }

    void end() {
        if (formulas.get(depth.get())) {
            check();
        }
        depth.updateAndGet(deep -> Math.max(0, deep - 1));
    }

    /** Looks at a formula that was never ended. */
    void endOfPart() {
        check();
    }

    private void check() {
        if (!formula.isEmpty() && !findings.addIf(formula.length() > LONGEST, Fault.HIDDEN)) {
            limits.countCode();
            String bare = ExcelQuotes.without(formula);
            findings.addIf(ACTIVE.matcher(bare).find(), Fault.ACTIVE);
            findings.addIf(EXTERNAL.matcher(bare).find(), Fault.EXTERNAL);
        }
        formula.setLength(0);
    }
}
