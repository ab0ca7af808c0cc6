package io.github.ehckit.upload.content;

import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/** The formulas of one part of an Excel workbook: of cells, names, rules and charts (ECMA-376, part 1, 18.17). */
final class ExcelFormulas {
    private static final Set<String> FORMULAS = Set.of(
            "f", "formula", "formula1", "formula2", "definedName", "calculatedColumnFormula", "totalsRowFormula");
    /** Texts, and names of sheets and columns. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"|'[^']*+'|\\[[^\\]]*+]");
    /** A program, a bar, and what is asked of it; or a function that calls one. */
    private static final Pattern ACTIVE =
            Pattern.compile("(?i)\\||(?<![\\w.])(_xlfn\\.)?(CALL|REGISTER(\\.ID)?|EXEC|RTD)\\s*\\(");

    private static final Pattern EXTERNAL = Pattern.compile("(?i)(?<![\\w.])(_xlfn\\.)?(WEBSERVICE|IMAGE)\\s*\\(");

    private final XmlLimits limits;
    private final Findings findings;
    private final AtomicBoolean formula = new AtomicBoolean();

    ExcelFormulas(XmlLimits limits) {
        this.limits = limits;
        this.findings = limits.findings();
    }

    void tag(Tag tag) {
        formula.set(FORMULAS.contains(tag.name()));
    }

    void text(CharSequence text) {
        if (formula.get()) {
            limits.countCode();
            findings.addIf(text.length() == XmlScan.LONGEST_TEXT, Fault.HIDDEN);
            check(CharacterReferences.decoded(text.toString()));
        }
    }

    private void check(String formula) {
        String bare = QUOTED.matcher(formula).replaceAll("");
        findings.addIf(ACTIVE.matcher(bare).find(), Fault.ACTIVE);
        findings.addIf(EXTERNAL.matcher(bare).find(), Fault.EXTERNAL);
    }
}
