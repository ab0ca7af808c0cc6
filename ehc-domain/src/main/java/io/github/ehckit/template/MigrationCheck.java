package io.github.ehckit.template;

import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
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
    private static final String UNDER = "R-081";

    private final MigrationMap map;
    private final Map<String, Block> there = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, String> taken = new HashMap<>();
    private final List<Refusal> found = new ArrayList<>();

    MigrationCheck(MigrationMap map) {
        this.map = map;
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
            fault(from, RefusalCode.MISSING, "nothing on the newer form is the home of this");
        } else if (taken.putIfAbsent(to, from) != null) {
            fault(from, RefusalCode.CONFLICT, "the home of this is that of “" + taken.get(to) + "” already");
        } else if (!besides(from, to, area)) {
            fault(
                    from,
                    RefusalCode.MALFORMED,
                    "“" + to + "” lies in another group, or one is in an area of need and one is not");
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
            fault(from, RefusalCode.MALFORMED, "“" + to + "” is of another kind");
        } else if (block instanceof Field field) {
            lookAtOptions(from, field, (Field) home);
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
                fault(at, RefusalCode.MISSING, "nothing on the newer form is the home of this");
            } else if (!codes.add(code)) {
                fault(at, RefusalCode.CONFLICT, "two options have one home");
            } else if (!newer.get().meaning().equals(option.meaning())) {
                fault(at, RefusalCode.MALFORMED, "“" + code + "” means something else for the request");
            }
        }
    }

    private void lookAtMove(Migration.Move move) {
        if (!known.contains(move.from())) {
            fault(move.from(), RefusalCode.NOT_FOUND, "the older form has nothing here");
        } else if (move.from().contains("=") && !optionOf(move).equals(map.image(fieldOf(move.from())))) {
            fault(move.from(), RefusalCode.MALFORMED, "an option goes where its question goes");
        }
    }

    private static String optionOf(Migration.Move move) {
        return move.to().contains("=") ? fieldOf(move.to()) : "";
    }

    private static String fieldOf(String option) {
        return option.substring(0, option.indexOf('='));
    }

    /** Answers whether both lie in the same group or in none, and both inside or both outside areas of need. */
    private boolean besides(String from, String to, boolean area) {
        MigrationMap.Place old = MigrationMap.Place.of(from);
        MigrationMap.Place fresh = MigrationMap.Place.of(to);
        boolean inSection = old.parent().equals(old.section().value());
        boolean together = inSection
                ? fresh.parent().equals(fresh.section().value())
                : map.image(old.parent()).equals(fresh.parent());
        return together && area(fresh.section()) == area;
    }

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

    private void fault(String at, RefusalCode code, String because) {
        found.add(Refusal.at(at, code, UNDER, because));
    }
}
