package io.github.ehckit.template;

import static io.github.ehckit.message.Argument.code;

import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.template.answer.SectionCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The check for losses in a migration between two templates. It reports every loss, each with its place on the older
 * template.
 */
final class MigrationCheck {

    private final MigrationMap map;
    private final TemplatePlaces places;
    private final Map<String, Block> there = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, String> taken = new HashMap<>();
    private final List<Refusal> found = new ArrayList<>();

    MigrationCheck(MigrationMap map) {
        this.map = map;
        this.places = TemplatePlaces.of(map.older());
        map.newer().sections().forEach(section -> index(section.code().value(), section.blocks()));
    }

    List<Refusal> faults() {
        for (Section section : map.older().sections()) {
            String at = section.code().value();
            known.add(at);
            section.blocks().forEach(block -> look(at + "." + block.code(), block, section.area()));
        }
        map.migration().moves().forEach(this::lookAtMove);
        return List.copyOf(found);
    }

    private void index(String at, List<Block> blocks) {
        for (Block block : blocks) {
            String here = at + "." + block.code();
            there.put(here, block);
            if (block instanceof Group group) {
                index(here, group.blocks());
            }
        }
    }

    private void look(String from, Block block, boolean area) {
        known.add(from);
        String to = map.image(from);
        Optional<Block> home = Optional.ofNullable(there.get(to));
        if (home.isEmpty()) {
            fault(from, MigrationRefusal.NO_PLACE);
        } else if (taken.putIfAbsent(to, from) != null) {
            fault(from, MigrationRefusal.PLACE_SHARED, code("other", taken.getOrDefault(to, from)), code("to", to));
        } else if (!inGroup(from, to)) {
            fault(from, MigrationRefusal.OTHER_GROUP, code("to", to));
        } else if (area(MigrationMap.Place.of(to).section()) != area) {
            fault(from, MigrationRefusal.AREA_LEFT, code("to", to));
        } else {
            lookAtHome(from, block, to, home.get());
        }
        if (block instanceof Group group) {
            group.blocks().forEach(inner -> look(from + "." + inner.code(), inner, area));
        }
    }

    private void lookAtHome(String from, Block block, String to, Block home) {
        boolean fits = switch (block) {
            case Field field -> home instanceof Field newer && fits(field.kind(), newer.kind());
            case Group group -> home instanceof Group;
        };
        if (!fits) {
            fault(from, MigrationRefusal.OTHER_KIND, code("to", to));
        } else if (block instanceof Field field) {
            lookAtOptions(from, field, (Field) home);
            if (askedLess(from, field, to, (Field) home)) {
                fault(from, MigrationRefusal.ASKED_LESS_OFTEN, code("to", to));
            }
        }
    }

    private void lookAtOptions(String from, Field field, Field home) {
        Set<String> codes = new HashSet<>();
        for (FieldKind.Option option : field.kind().options()) {
            String at = from + "=" + option.code();
            known.add(at);
            String code = map.option(from, option.code());
            Optional<FieldKind.Option> newer = home.kind().option(code);
            if (newer.isEmpty()) {
                fault(at, MigrationRefusal.NO_OPTION);
            } else if (!codes.add(code)) {
                fault(at, MigrationRefusal.OPTION_SHARED, code("to", code));
            } else if (!newer.get().meaning().equals(option.meaning())) {
                fault(at, MigrationRefusal.OTHER_MEANING, code("to", code));
            }
        }
    }

    /** Answers whether the older question can have an answer beside answers where the newer one is not asked. */
    private boolean askedLess(String from, Field older, String to, Field newer) {
        return newer.askedIf()
                .filter(only -> older.askedIf()
                        .filter(was -> covers(beside(to, only), only, beside(from, was), was))
                        .isEmpty())
                .isPresent();
    }

    private static String beside(String place, Field.Condition condition) {
        return MigrationMap.Place.of(place).parent() + "." + condition.field();
    }

    /** Answers whether the newer condition, on the question at a place, holds wherever the older one does. */
    private boolean covers(String to, Field.Condition newer, String decides, Field.Condition older) {
        return map.image(decides).equals(to)
                && older.options().stream()
                        .map(option -> map.option(decides, option))
                        .allMatch(newer.options()::contains);
    }

    private void lookAtMove(Migration.Move move) {
        if (!known.contains(move.from())) {
            fault(move.from(), MigrationRefusal.NOTHING_TO_MOVE);
        } else if (move.from().contains("=") && !optionOf(move).equals(map.image(fieldOf(move.from())))) {
            fault(move.from(), MigrationRefusal.OPTION_ASTRAY, code("question", map.image(fieldOf(move.from()))));
        }
    }

    private static String optionOf(Migration.Move move) {
        return move.to().contains("=") ? fieldOf(move.to()) : "";
    }

    private static String fieldOf(String option) {
        return option.substring(0, option.indexOf('='));
    }

    /** Answers whether the new place is in the group that takes the old one's entries, or both are in none. */
    private boolean inGroup(String from, String to) {
        MigrationMap.Place old = MigrationMap.Place.of(from);
        MigrationMap.Place fresh = MigrationMap.Place.of(to);
        boolean inSection = old.parent().equals(old.section().value());
        return inSection
                ? fresh.parent().equals(fresh.section().value())
                : map.image(old.parent()).equals(fresh.parent());
    }

    /** Answers whether a section is an area of need. No answer moves into or out of one. */
    private boolean area(SectionCode code) {
        return map.newer().section(code).map(Section::area).orElse(false);
    }

    private static boolean fits(FieldKind older, FieldKind newer) {
        return switch (older) {
            case FieldKind.Text text -> newer instanceof FieldKind.Text;
            case FieldKind.Day day -> newer instanceof FieldKind.Day;
            case FieldKind.OneOf(var options) -> newer instanceof FieldKind.OneOf || newer instanceof FieldKind.AnyOf;
            case FieldKind.AnyOf(var options) -> newer instanceof FieldKind.AnyOf;
        };
    }

    private void fault(String from, MigrationRefusal because, Argument... others) {
        List<Argument> arguments = new ArrayList<>(List.of(others));
        arguments.add(code("from", from));
        found.add(because.at(places.of(from), arguments.toArray(Argument[]::new)));
    }
}
