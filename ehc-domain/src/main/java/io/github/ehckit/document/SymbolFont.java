package io.github.ehckit.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * The characters of Word's symbol fonts. Word keeps a list's bullet, a tick or a box as one of the private characters
 * U+F020 to U+F0FF, which mean something in the fonts Symbol and Wingdings alone; text that is copied loses the font.
 *
 * <p>Where the two fonts differ, the character is the one that lists, AutoCorrect and forms of Word use (practice):
 *
 * <ul>
 *   <li>bullets, boxes, ticks, crosses, stars, hands, faces, numbers in circles, most arrows, telephone and envelope
 *       are those of Wingdings;
 *   <li>the round bullet U+F0B7, letters, digits, punctuation, operators and four arrows (U+F0AC to U+F0AF) are those
 *       of Symbol.
 * </ul>
 *
 * <p>Each has a glyph in the fonts of our PDFs.
 */
final class SymbolFont {
    private static final int FIRST = 0xF020;

    /** The characters from U+F020 on, sixteen in a row. */
    private static final List<Integer> CHARACTERS = Stream.of(
                    " !✂#∃%&∋☎✆✉+,−./",
                    "0123456789:;<=>?",
                    "≅✌👌👍👎☜☞☝☟✋☺😐☹ΜΝΟ",
                    "ΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_",
                    "‾αβχδεφγηιϕκ●μ■□",
                    "□❑❒⬧⧫◆❖⬥☒ψζ{|}∼▯",
                    "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹",
                    "❺❻❼❽❾❿❦❦❦❦❦❦❦❦·•",
                    "•○○≤◉◎○▪◻♥✦★←↑→↓",
                    "°±″≥×∝∂•÷≠≡≈…⏐⎯↵",
                    "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉",
                    "∠∇®©™∏√⋅➢∧∨⇔➲⇑⇒←",
                    "→↑↓↖↗↙↘⬅➔⬆⬇⬉⬈⬋⬊⇦",
                    "⇨⇧⇩⬄⇳⬁⬀⬃⬂▭▫✗✓☒☑⊞")
            .flatMap(row -> row.codePoints().boxed())
            .toList();

    private SymbolFont() {}

    /** Returns the character that a character of a symbol font stands for; any other character as it is. */
    static int meaning(int character) {
        int place = character - FIRST;
        return place >= 0 && place < CHARACTERS.size() ? CHARACTERS.get(place) : character;
    }
}
