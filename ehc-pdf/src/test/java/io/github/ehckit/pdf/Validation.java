package io.github.ehckit.pdf;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.profiles.RuleId;

/** What veraPDF finds wrong with a file. */
final class Validation {
    private static final Logger QUIET = Logger.getLogger("org.verapdf");

    static {
        QUIET.setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Validation() {}

    /** The rules of PDF/UA-1 that fail, such as {@code 7.1-3}. */
    static List<String> ua1(byte[] pdf) {
        return failures(pdf, PDFAFlavour.PDFUA_1);
    }

    /** The rules of PDF/A-2a that fail. */
    static List<String> a2a(byte[] pdf) {
        return failures(pdf, PDFAFlavour.PDFA_2_A);
    }

    /** The rules of PDF/A-3a that fail. */
    static List<String> a3a(byte[] pdf) {
        return failures(pdf, PDFAFlavour.PDFA_3_A);
    }

    /** The rules of PDF/UA-2 that fail. */
    static List<String> ua2(byte[] pdf) {
        return failures(pdf, PDFAFlavour.PDFUA_2);
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
        try (InputStream in = new ByteArrayInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, -1, false, false, false)) {
            return validator.validate(parser).getFailedChecks().keySet().stream()
                    .map(Validation::name)
                    .sorted()
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException("veraPDF could not process the file", e);
        }
    }

    private static String name(RuleId rule) {
        return rule.getClause() + "-" + rule.getTestNumber();
    }
}
