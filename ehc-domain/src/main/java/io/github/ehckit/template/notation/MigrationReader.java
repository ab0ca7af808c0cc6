package io.github.ehckit.template.notation;

import static io.github.ehckit.message.Argument.code;

import io.github.ehckit.message.Argument;
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
                    faults.add(item.at() + "/from", NotationRefusal.REPEATED_MIGRATION, older(migration));
                } else if (own.filter(ref -> !migration.leadsTo(ref)).isPresent()) {
                    faults.add(item.at() + "/from", NotationRefusal.NOT_OLDER, older(migration));
                } else {
                    migrations.add(migration);
                }
            });
        }
        return migrations;
    }

    private static Argument older(Migration migration) {
        return code("older", migration.from().toString());
    }

    private Optional<Migration> migration(NotationNode item) {
        NodeFields said = NodeFields.of(item, MIGRATION);
        List<Migration.Move> moves = new ArrayList<>();
        Set<String> places = new HashSet<>();
        for (NotationNode move : said.optional("moves").map(NotationNode::items).orElse(List.of())) {
            move(move).ifPresent(read -> {
                if (!places.add(read.from())) {
                    faults.add(move.at() + "/from", NotationRefusal.REPEATED_MOVE, code("from", read.from()));
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
            faults.add(spot.at(), NotationRefusal.WRONG_PLACE);
        }
        return text.filter(MigrationReader::isPlace);
    }

    private static boolean isPlace(String text) {
        return PLACE.matcher(text).matches();
    }

    private Optional<TemplateRef> reference(NotationNode spot) {
        Optional<TemplateRef> ref = spot.text().flatMap(TemplateRef::parse);
        if (ref.isEmpty() && spot.value() instanceof NotationSource.Text) {
            faults.add(spot.at(), NotationRefusal.WRONG_TEMPLATE);
        }
        return ref;
    }
}
