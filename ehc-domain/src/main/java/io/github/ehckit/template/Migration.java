package io.github.ehckit.template;

import java.util.List;
import java.util.Optional;

/**
 * How a response on an older form is moved to the one that declares this: what is not named keeps its place.
 *
 * @param from the older form
 * @param moves what is found in another place on the newer one
 */
public record Migration(TemplateRef from, List<Move> moves) {
    public Migration {
        moves = List.copyOf(moves);
    }

    public static Migration from(TemplateRef older, Move... moves) {
        return new Migration(older, List.of(moves));
    }

    /**
     * That something of the older form has another place on the newer one.
     *
     * @param from a section, a field or a group, as in {@code communication.outcomes.aim}, or an option of a field, as in
     *     {@code header.willProvide=LATER}; what lies in it goes with it
     * @param to its place on the newer form, written alike
     */
    public record Move(String from, String to) {
        public static Move of(String from, String to) {
            return new Move(from, to);
        }
    }

    /** Whether a form is newer than the one from which this comes: a later version of it, or another form. */
    public boolean leadsTo(TemplateRef newer) {
        return !newer.id().equals(from.id()) || newer.version() > from.version();
    }

    /** Where something of the older form is by itself declared to be; empty if it is not. */
    Optional<String> declared(String place) {
        return moves.stream()
                .filter(move -> move.from().equals(place))
                .map(Move::to)
                .findFirst();
    }
}
