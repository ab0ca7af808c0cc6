package io.github.ehckit.spi.journey;

import io.github.ehckit.template.Block;
import io.github.ehckit.template.Field;
import io.github.ehckit.template.FieldKind;
import io.github.ehckit.template.Migration;
import io.github.ehckit.template.Migration.Move;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Obligation;
import io.github.ehckit.template.Section;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.SectionCode;
import java.util.ArrayList;
import java.util.List;

/** Forms of the council's own: the guide's under another name, and a second version on which needs are called something else. */
final class AuthorityTemplates {
    static final Template FIRST = new Template(
                    new TemplateRef("northshire-advice", 1),
                    "Advice for Northshire",
                    NationalTemplates.advice().sections())
            .migratingFrom(Migration.from(NationalTemplates.advice().ref()));
    static final Template SECOND = second(2);

    private AuthorityTemplates() {}

    static Template second(int version) {
        List<Section> sections = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        for (Section section : NationalTemplates.advice().sections()) {
            sections.add(section.area() ? renamed(section) : section);
            if (section.area()) {
                moves.add(Move.of(section.code() + ".needs", renamed(section).code() + ".difficulties"));
            }
        }
        moves.add(Move.of("communication", "speech"));
        return new Template(new TemplateRef("northshire-advice", version), "Advice for Northshire", sections)
                .migratingFrom(new Migration(FIRST.ref(), moves));
    }

    /** The second version without what its first had room for. */
    static Template lossy() {
        Template whole = second(3);
        Template template = new Template(whole.ref(), whole.title(), whole.sections());
        return template.migratingFrom(Migration.from(FIRST.ref()));
    }

    private static Section renamed(Section area) {
        List<Block> blocks = new ArrayList<>(area.blocks());
        blocks.set(1, Field.of("needs", "Needs in one sentence", FieldKind.text(), Obligation.OPTIONAL));
        blocks.add(Field.of("difficulties", "What is difficult", FieldKind.text(), Obligation.ONCE_BEGUN));
        String code = area.code().value();
        SectionCode named = new SectionCode(code.equals("communication") ? "speech" : code);
        return new Section(named, area.label(), true, blocks);
    }
}
