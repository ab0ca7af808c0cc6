package io.github.ehckit.template.notation;

import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.template.Migration;
import io.github.ehckit.template.TemplateRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The reader of migrations from older templates. Whether they fit is checked when the template is published. */
final class MigrationReader {
    private static final List<String> MIGRATION = List.of("from", "moves");
    private static final List<String> MOVE = List.of("from", "to");
    private static final Pattern PLACE = Pattern.compile("[A-Za-z][\\w-]*(\\.[A-Za-z][\\w-]*)*(=[A-Za-z][\\w-]*)?");

    private final NotationFaults faults;

    MigrationReader(NotationFaults faults) {
        this.faults = faults;
    }

    List<Migration> read(Optional<NotationNode> noted, Optional<TemplateRef> own) {
        List<Migration> migrations = new ArrayList<>();
        Set<TemplateRef> older = new HashSet<>();
        for (NotationNode item : noted.map(NotationNode::items).orElse(List.of())) {
            migration(item).ifPresent(migration -> {
                if (!older.add(migration.from())) {
                    faults.malformed(item.at() + "/from", "another migration comes from this form");
                } else if (own.filter(ref -> !migration.leadsTo(ref)).isPresent()) {
                    faults.malformed(item.at() + "/from", "a form is moved to from an older one");
                } else {
                    migrations.add(migration);
                }
            });
        }
        return migrations;
    }

    private Optional<Migration> migration(NotationNode item) {
        NodeFields said = NodeFields.of(item, MIGRATION);
        List<Migration.Move> moves = new ArrayList<>();
        Set<String> places = new HashSet<>();
        for (NotationNode move : said.optional("moves").map(NotationNode::items).orElse(List.of())) {
            move(move).ifPresent(read -> {
                if (!places.add(read.from())) {
                    faults.malformed(move.at() + "/from", "another move comes from this place");
                }
                moves.add(read);
            });
        }
        return said.required("from").flatMap(this::reference).map(from -> new Migration(from, moves));
    }

    private Optional<Migration.Move> move(NotationNode item) {
        NodeFields said = NodeFields.of(item, MOVE);
        Optional<String> from = said.required("from").flatMap(this::place);
        Optional<String> to = said.required("to").flatMap(this::place);
        return from.flatMap(old -> to.map(fresh -> new Migration.Move(old, fresh)));
    }

    private Optional<String> place(NotationNode spot) {
        Optional<String> text = spot.text();
        if (text.filter(given -> !isPlace(given)).isPresent()) {
            faults.malformed(
                    spot.at(), "a place is written as communication.outcomes.steps or header.willProvide=NO_OTHER");
        }
        return text.filter(MigrationReader::isPlace);
    }

    private static boolean isPlace(String text) {
        return PLACE.matcher(text).matches();
    }

    private Optional<TemplateRef> reference(NotationNode spot) {
        Optional<TemplateRef> ref = spot.text().flatMap(TemplateRef::parse);
        if (ref.isEmpty() && spot.value() instanceof NotationSource.Text) {
            faults.add(spot.at(), RefusalCode.MALFORMED, "an older form is named by its id, a slash and its version");
        }
        return ref;
    }
}
