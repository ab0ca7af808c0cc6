package io.github.ehckit.template.answer;

import java.time.LocalDate;
import java.util.List;

/** An answer to one field. It is personal data, so {@code toString} masks it. */
public sealed interface Answer {
    /** Answers whether it is blank: white space and invisible characters do not count as an answer. */
    boolean blank();

    /** Free text, as it was typed. */
    record Written(String text) implements Answer {
        /**
         * The letters and the symbol that Unicode draws blank and gives no property that says so: the four Hangul
         * fillers, and the Braille pattern without dots.
         */
        private static final String DRAWN_BLANK = "\u115F\u1160\u3164\uFFA0\u2800";

        @Override
        public boolean blank() {
            return text.codePoints().allMatch(Written::unseen);
        }

        /**
         * Answers whether a character shows nothing by itself. Editors leave non-breaking and zero-width spaces behind;
         * marks, variation selectors among them, show nothing without a letter; the rest is no character, or is drawn
         * blank.
         */
        private static boolean unseen(int character) {
            return switch (Character.getType(character)) {
                case Character.SPACE_SEPARATOR,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.CONTROL,
                        Character.FORMAT,
                        Character.NON_SPACING_MARK,
                        Character.ENCLOSING_MARK,
                        Character.SURROGATE,
                        Character.UNASSIGNED -> true;
                default -> DRAWN_BLANK.indexOf(character) >= 0;
            };
        }

        @Override
        public String toString() {
            return "Written[…]";
        }
    }

    /** The codes of the options chosen, each once, in the order of choice. */
    record Chosen(List<String> options) implements Answer {
        public Chosen {
            options = List.copyOf(options);
        }

        @Override
        public boolean blank() {
            return options.isEmpty();
        }

        @Override
        public String toString() {
            return "Chosen[…]";
        }
    }

    /** A calendar date. */
    record Dated(LocalDate day) implements Answer {
        @Override
        public boolean blank() {
            return false;
        }

        @Override
        public String toString() {
            return "Dated[…]";
        }
    }
}
