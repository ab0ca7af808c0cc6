package io.github.ehckit.persistence;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.EntryId;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.timetable.Milestone;
import io.github.ehckit.timetable.Milestones;
import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.Sha256;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The types that are one text by nature in JSON: identifiers, codes, and free text beside an act. */
final class JsonTexts {
    private JsonTexts() {}

    static SimpleModule module() {
        SimpleModule module = new SimpleModule("ehc-texts");
        add(module, PersonId.class, PersonId::value, PersonId::new);
        add(module, TeamId.class, TeamId::value, TeamId::new);
        add(module, CaseReference.class, CaseReference::value, CaseReference::new);
        add(module, EntryId.class, EntryId::value, EntryId::new);
        add(module, TemplateRef.class, TemplateRef::toString, JsonTexts::templateRef);
        add(module, PersonalText.class, PersonalText::text, PersonalText::new);
        add(module, FileName.class, FileName::value, FileName::new);
        add(module, Sha256.class, Sha256::value, Sha256::new);
        module.addKeySerializer(SectionCode.class, new WritesKey());
        module.addKeyDeserializer(SectionCode.class, new ReadsKey());
        module.addSerializer(Milestones.class, new WritesDays());
        module.setMixInAnnotation(Milestones.class, DayByMilestone.class);
        return module;
    }

    /** Reads {@code id/version}; the id may itself hold a slash. */
    static TemplateRef templateRef(String text) {
        int slash = text.lastIndexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("A reference to a template must be its id, a slash and its version.");
        }
        return new TemplateRef(text.substring(0, slash), Integer.parseInt(text.substring(slash + 1)));
    }

    private static <T> void add(
            SimpleModule module, Class<T> type, Function<T, String> text, Function<String, T> value) {
        module.addSerializer(type, new Writes<>(type, text));
        module.addDeserializer(type, new Reads<>(type, value));
    }

    private static final class Writes<T> extends StdSerializer<T> {
        private final Function<T, String> text;

        Writes(Class<T> type, Function<T, String> text) {
            super(type);
            this.text = text;
        }

        @Override
        public void serialize(T value, JsonGenerator to, SerializationContext context) {
            to.writeString(text.apply(value));
        }
    }

    private static final class Reads<T> extends StdDeserializer<T> {
        private final Function<String, T> value;

        Reads(Class<T> type, Function<String, T> value) {
            super(type);
            this.value = value;
        }

        @Override
        public T deserialize(JsonParser from, DeserializationContext context) {
            if (from.currentToken() != JsonToken.VALUE_STRING) {
                context.reportWrongTokenException(this, JsonToken.VALUE_STRING, "a string is expected");
            }
            return value.apply(from.getString());
        }
    }

    /**
     * Writes the dates of a case as an object: the day of each milestone. Jackson itself would inspect the types each
     * time.
     */
    private static final class WritesDays extends StdSerializer<Milestones> {
        WritesDays() {
            super(Milestones.class);
        }

        @Override
        public void serialize(Milestones dates, JsonGenerator to, SerializationContext context) {
            to.writeStartObject(dates);
            dates.days().forEach((milestone, day) -> to.writeStringProperty(milestone.name(), day.toString()));
            to.writeEndObject();
        }
    }

    private interface DayByMilestone {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Milestones of(Map<Milestone, LocalDate> days) {
            return Milestones.of(days);
        }
    }

    private static final class WritesKey extends StdSerializer<SectionCode> {
        WritesKey() {
            super(SectionCode.class);
        }

        @Override
        public void serialize(SectionCode section, JsonGenerator to, SerializationContext context) {
            to.writeName(section.value());
        }
    }

    private static final class ReadsKey extends KeyDeserializer {
        @Override
        public SectionCode deserializeKey(String key, DeserializationContext context) {
            return new SectionCode(key);
        }
    }
}
