package io.github.ehckit.template;

import java.util.List;
import java.util.Optional;

/**
 * A migration of a draft from an older template to the one that declares it. Blocks that it does not name keep their
 * place.
 *
 * @param from the older template
 * @param moves the blocks and options with another place on the newer template
 */
public record Migration(TemplateRef from, List<Move> moves) {
    public Migration {
        moves = List.copyOf(moves);
    }

    public static Migration from(TemplateRef older, Move... moves) {
        return new Migration(older, List.of(moves));
    }

    /**
     * A move of one part of the older template to another place on the newer one.
     *
     * @param from a section, a field or a group, as in {@code communication.outcomes.aim}, or an option of a field, as
     *     in {@code header.willProvide=LATER}; its content moves with it
     * @param to its place on the newer template, in the same notation
     */
    public record Move(String from, String to) {
        public static Move of(String from, String to) {
            return new Move(from, to);
        }
    }

    /** Answers whether a template is newer than {@link #from}: a later version of it, or another template. */
    public boolean leadsTo(TemplateRef newer) {
        return !newer.id().equals(from.id()) || newer.version() > from.version();
    }

    /** Returns the new place that a move declares for exactly this part of the older template; empty if none does. */
    Optional<String> declared(String place) {
        return moves.stream()
                .filter(move -> move.from().equals(place))
                .map(Move::to)
                .findFirst();
    }
}
