package io.github.ehckit.persistence;

import io.github.ehckit.template.notation.NotationSource;
import io.github.ehckit.template.notation.NotationSource.Flag;
import io.github.ehckit.template.notation.NotationSource.Items;
import io.github.ehckit.template.notation.NotationSource.Part;
import io.github.ehckit.template.notation.NotationSource.Parts;
import io.github.ehckit.template.notation.NotationSource.Strange;
import io.github.ehckit.template.notation.NotationSource.Text;
import io.github.ehckit.template.notation.NotationSource.Whole;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The conversion between JSON and the notation of templates. One JSON value, nothing after it, and no deeper than
 * {@value #DEEPEST}.
 */
final class JsonNotation {
    private static final int DEEPEST = 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    private JsonNotation() {}

    static NotationSource read(byte[] json) {
        try (JsonParser from = MAPPER.createParser(json)) {
            from.nextToken();
            NotationSource read = value(from);
            if (from.nextToken() != null) {
                throw new StreamReadException(from, "The file goes on after the end of the template. Remove the rest.");
            }
            return read;
        }
    }

    /** Writes indented lines, with a line feed at the end. */
    static String write(NotationSource notation) {
        StringWriter json = new StringWriter();
        try (JsonGenerator to = MAPPER.writerWithDefaultPrettyPrinter().createGenerator(json)) {
            write(notation, to);
        }
        return json.toString().replace("\r\n", "\n") + "\n";
    }

    private static NotationSource value(JsonParser from) {
        JsonToken token = from.currentToken();
        return switch (token) {
            case START_OBJECT -> new Parts(parts(from));
            case START_ARRAY -> new Items(items(from));
            case VALUE_STRING -> new Text(from.getString());
            case VALUE_TRUE -> new Flag(true);
            case VALUE_FALSE -> new Flag(false);
            case VALUE_NUMBER_INT -> number(from);
            case null -> throw new StreamReadException(from, "The file is empty. Write the template into it.");
            default -> new Strange();
        };
    }

    private static List<Part> parts(JsonParser from) {
        List<Part> parts = new ArrayList<>();
        while (from.nextToken() != JsonToken.END_OBJECT) {
            String name = from.currentName();
            from.nextToken();
            parts.add(new Part(name, value(from)));
        }
        return parts;
    }

    private static List<NotationSource> items(JsonParser from) {
        List<NotationSource> items = new ArrayList<>();
        while (from.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(from));
        }
        return items;
    }

    private static NotationSource number(JsonParser from) {
        return from.getNumberType() == JsonParser.NumberType.INT ? new Whole(from.getIntValue()) : new Strange();
    }

    private static void write(NotationSource notation, JsonGenerator to) {
        switch (notation) {
            case Text(var text) -> to.writeString(text);
            case Whole(var number) -> to.writeNumber(number);
            case Flag(var yes) -> to.writeBoolean(yes);
            case Items(var items) -> {
                to.writeStartArray();
                items.forEach(item -> write(item, to));
                to.writeEndArray();
            }
            case Parts(var parts) -> {
                to.writeStartObject();
                parts.forEach(part -> write(part.value(), to.writeName(part.name())));
                to.writeEndObject();
            }
            case Strange strange -> to.writeNull();
        }
    }
}
