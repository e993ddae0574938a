package org.linernotes.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.Property.Cardinality;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.json.codec.CatalogCodec;
import org.linernotes.json.codec.EntityEnvelope;
import org.linernotes.json.codec.ModelCodecs;
import org.linernotes.json.codec.ModelTypes;
import org.linernotes.json.codec.Utf8Generator;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON Schema (draft 2020-12) of the format, made from the tables by which it is read and written. The same text is
 * the resource {@code linernotes-1.0.schema.json} of this package.
 *
 * <p>The schema as a whole is that of a catalogue's document; its part {@code #/$defs/line} is that of a line of
 * newline-delimited entities. It accepts all that this library writes. It does not check what only a parser can, such as
 * dates, and whether there is what a reference points at.
 */
public final class JsonSchema {
    private static final String DEFINITIONS = "#/$defs/";
    private static final String UUID = "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}";
    private static final String ID = "(mb:" + UUID + "|(?!mb:)[^\\s\\u0000-\\u001f\\u007f-\\u009f]{1,255})";
    private static final String OPEN_TERM = "^([a-z0-9]+(-[a-z0-9]+)*|'([^']|'')+'( mb:" + UUID + ")?)$";

    /** The text forms of words that a regular expression can say. */
    private static final ImmutableMap<Class<?>, String> PATTERNS = ImmutableMap.<Class<?>, String>builder()
            .put(Mbid.class, "^" + UUID + "$")
            .put(ElementId.class, "^" + ID + "$")
            .put(TakeId.class, "^" + ID + "$")
            .put(Term.class, OPEN_TERM)
            .put(Role.class, OPEN_TERM)
            .put(Instrument.class, OPEN_TERM)
            .put(ExternalId.class, "^[a-z0-9.-]+:")
            .buildOrThrow();

    private static final ImmutableMap<String, Object> TEXT = ImmutableMap.of("type", "string");

    private static final ImmutableMap<ValueType<?>, ImmutableMap<String, Object>> SCALARS = ImmutableMap.of(
            ValueType.TEXT, TEXT,
            ValueType.INTEGER, integer(Integer.MIN_VALUE, Integer.MAX_VALUE),
            ValueType.DECIMAL, ImmutableMap.of("type", "number"),
            ValueType.FLAG, ImmutableMap.of("type", "boolean"),
            ValueType.MILLISECONDS, integer(0, Long.MAX_VALUE));

    private final ModelTypes types = ModelTypes.all();

    private JsonSchema() {}

    /** {@return the schema, indented as the documents are} */
    public static String text() {
        Utf8Generator out = Utf8Generator.indented();
        write(new JsonSchema().schema(), out);
        out.endLine();
        return out.text();
    }

    private ImmutableMap<String, Object> schema() {
        ImmutableMap.Builder<String, Object> definitions = ImmutableMap.builder();
        definitions.put("catalogue", catalogue());
        definitions.put("line", line());
        definitions.put("entity", entity());
        types.entities().forEach(table -> definitions.put(table.name(), object(table, true)));
        types.structures().forEach(table -> definitions.put(table.name(), structure(table)));
        definitions.put("id", word("An id: mb: with an MBID, or 1 to 255 characters without blanks.", "^" + ID + "$"));
        definitions.put("reference", word("A kind of entity, a colon and an id.", "^(" + kinds() + "):" + ID + "$"));
        for (ValueType.Word<?> word : types.words()) {
            String pattern = PATTERNS.get(word.javaType());
            definitions.put(
                    textName(word), pattern == null ? word(word.description()) : word(word.description(), pattern));
        }
        return ImmutableMap.of(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                "urn:linernotes:schema:" + FormatVersion.CURRENT,
                "title",
                "Catalogue of Liner Notes",
                "$ref",
                DEFINITIONS + "catalogue",
                "$defs",
                definitions.buildOrThrow());
    }

    private static ImmutableMap<String, Object> catalogue() {
        String version = "^" + FormatVersion.CURRENT.major() + "\\.(0|[1-9][0-9]*)$";
        ImmutableMap<String, Object> properties = ImmutableMap.of(
                CatalogCodec.FORMAT,
                ImmutableMap.of("const", CatalogCodec.FORMAT_NAME),
                CatalogCodec.VERSION,
                word("The version of the format.", version),
                CatalogCodec.SOURCE,
                described("The source of the values for which no statement names one.", reference("id")),
                CatalogCodec.SUBJECTS,
                described(
                        "What the catalogue is about, in its order; where it is not said, all entities.",
                        list(reference("reference"))),
                CatalogCodec.ENTITIES,
                described("The entities, by kind and id.", list(reference("entity"))),
                CatalogCodec.MENTIONS,
                described(
                        "What is known of entities that are only mentioned, by kind and id.",
                        list(reference("entity"))));
        return object(properties, ImmutableList.of(CatalogCodec.FORMAT, CatalogCodec.VERSION), false);
    }

    private static ImmutableMap<String, Object> line() {
        ImmutableMap<String, Object> properties = ImmutableMap.of(
                EntityEnvelope.MENTION,
                described("Whether the entity is only mentioned.", ImmutableMap.of("type", "boolean")),
                EntityEnvelope.SUBJECT_POSITION,
                described(
                        "Its position among what the catalogue is about, where that is not all entities.",
                        integer(0, Integer.MAX_VALUE)));
        return ImmutableMap.of("$ref", DEFINITIONS + "entity", "properties", properties);
    }

    /** An entity of any kind: the kind picks the one table that holds, so that a validator speaks of that one alone. */
    private ImmutableMap<String, Object> entity() {
        ImmutableList<String> kinds =
                types.entities().stream().map(PropertyTable::name).collect(ImmutableList.toImmutableList());
        ImmutableList<ImmutableMap<String, Object>> tables = kinds.stream()
                .map(kind -> ImmutableMap.<String, Object>of(
                        "if",
                        ImmutableMap.of(
                                "properties", ImmutableMap.of(EntityEnvelope.TYPE, constant(kind)),
                                "required", ImmutableList.of(EntityEnvelope.TYPE)),
                        "then",
                        reference(kind)))
                .collect(ImmutableList.toImmutableList());
        return ImmutableMap.of(
                "type",
                "object",
                "properties",
                ImmutableMap.of(EntityEnvelope.TYPE, ImmutableMap.of("enum", kinds)),
                "required",
                ImmutableList.of(EntityEnvelope.TYPE, "id"),
                "allOf",
                tables);
    }

    private static ImmutableMap<String, Object> structure(PropertyTable<?> table) {
        ImmutableMap<String, Object> object = object(table, false);
        return table.shorthand()
                .map(property -> ImmutableMap.<String, Object>of("anyOf", ImmutableList.of(value(property), object)))
                .orElse(object);
    }

    private static ImmutableMap<String, Object> object(PropertyTable<?> table, boolean isEntity) {
        ImmutableMap.Builder<String, Object> properties = ImmutableMap.builder();
        ImmutableList.Builder<String> required = ImmutableList.builder();
        if (isEntity) {
            properties.put(EntityEnvelope.TYPE, constant(table.name()));
            required.add(EntityEnvelope.TYPE);
        }
        for (Property<?, ?> property : table.properties()) {
            properties.put(property.name(), row(property));
            if (property.cardinality() == Cardinality.REQUIRED) {
                required.add(property.name());
            }
        }
        return object(properties.buildOrThrow(), required.build(), table.isOpen());
    }

    private static ImmutableMap<String, Object> object(
            ImmutableMap<String, Object> properties, ImmutableList<String> required, boolean isOpen) {
        ImmutableMap.Builder<String, Object> schema = ImmutableMap.builder();
        schema.put("type", "object").put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema.put("additionalProperties", isOpen).buildOrThrow();
    }

    private static <T, V> ImmutableMap<String, Object> row(Property<T, V> property) {
        ImmutableMap<String, Object> described = described(property.description(), value(property));
        return property.usual()
                .map(usual -> ImmutableMap.<String, Object>builder()
                        .putAll(described)
                        .put("default", new Usual<>(property.type(), usual))
                        .buildOrThrow())
                .orElse(described);
    }

    /** A value that is written by its codec. */
    private record Usual<V>(ValueType<V> type, V value) {
        void write(JsonGenerator out) {
            ModelCodecs.SHARED.of(type).write(out, value);
        }
    }

    private static ImmutableMap<String, Object> value(Property<?, ?> property) {
        ImmutableMap<String, Object> one = value(property.type());
        return property.cardinality() == Cardinality.LIST ? list(one) : one;
    }

    private static ImmutableMap<String, Object> value(ValueType<?> type) {
        if (type instanceof ValueType.Word<?> word) {
            return reference(textName(word));
        }
        if (type instanceof ValueType.PrintedWord<?> printed) {
            return printed(printed.word());
        }
        if (type instanceof ValueType.Choice<?> choice) {
            return ImmutableMap.of("enum", choice.words().keySet().asList());
        }
        if (type instanceof ValueType.Reference<?> reference) {
            return reference(reference.to().isPresent() ? "id" : "reference");
        }
        if (type instanceof ValueType.Structure<?> structure) {
            return reference(structure.table().name());
        }
        return SCALARS.getOrDefault(type, ImmutableMap.of()); // what a statement names may be anything
    }

    private static ImmutableMap<String, Object> printed(ValueType.Word<?> word) {
        ImmutableMap<String, Object> object = object(
                ImmutableMap.of("text", TEXT, "value", reference(textName(word))), ImmutableList.of("text"), false);
        return ImmutableMap.of("anyOf", ImmutableList.of(TEXT, object));
    }

    private static ImmutableMap<String, Object> integer(long least, long most) {
        return ImmutableMap.of("type", "integer", "minimum", least, "maximum", most);
    }

    private static ImmutableMap<String, Object> list(ImmutableMap<String, Object> element) {
        return ImmutableMap.of("type", "array", "items", element);
    }

    private static ImmutableMap<String, Object> word(String description) {
        return described(description, TEXT);
    }

    private static ImmutableMap<String, Object> word(String description, String pattern) {
        return described(description, ImmutableMap.of("type", "string", "pattern", pattern));
    }

    private static ImmutableMap<String, Object> constant(String text) {
        return ImmutableMap.of("const", text);
    }

    private static ImmutableMap<String, Object> reference(String definition) {
        return ImmutableMap.of("$ref", DEFINITIONS + definition);
    }

    private static ImmutableMap<String, Object> described(String description, ImmutableMap<String, Object> schema) {
        return ImmutableMap.<String, Object>builder()
                .put("description", description)
                .putAll(schema)
                .buildOrThrow();
    }

    private static String textName(ValueType.Word<?> word) {
        return word.name().replace(' ', '-') + "-text";
    }

    private String kinds() {
        return types.entities().stream().map(PropertyTable::name).collect(Collectors.joining("|"));
    }

    private static void write(Object value, JsonGenerator out) {
        if (value instanceof ImmutableMap<?, ?> object) {
            out.writeStartObject();
            object.forEach((key, member) -> {
                out.writeName((String) key);
                write(member, out);
            });
            out.writeEndObject();
        } else if (value instanceof ImmutableList<?> list) {
            out.writeStartArray();
            list.forEach(element -> write(element, out));
            out.writeEndArray();
        } else if (value instanceof Usual<?> usual) {
            usual.write(out);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Long number) {
            out.writeNumber(number);
        } else {
            out.writeString((String) value);
        }
    }
}
