package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linernotes.core.notation.DateText;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.csv.cell.LengthUnit;
import org.linernotes.csv.cell.NamePart;
import org.linernotes.csv.table.TextEncoding;

/** The JSON Schema of mappings, made of the tables of targets and settings. */
final class MappingSchema {
    private static final ImmutableMap<String, Object> TEXT = ImmutableMap.of("type", "string");
    private static final ImmutableMap<String, Object> FLAG = ImmutableMap.of("type", "boolean");

    /** The words of settings that are one or several of a list. */
    private static final ImmutableMap<Setting, Object> WORDS = ImmutableMap.of(
            Setting.QUALIFIERS, ImmutableMap.of("type", "array", "items", words(Qualifier.class)),
            Setting.UNIT, words(LengthUnit.class),
            Setting.NAME, words(NamePart.class),
            Setting.DATES, words(DateText.Order.class),
            Setting.DIALECT, words(Dialect.class));

    private MappingSchema() {}

    /** {@return the schema, indented} */
    static String text() {
        ImmutableMap.Builder<String, Object> schema = ImmutableMap.builder();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:linernotes:csv-mapping-schema:1.0");
        schema.put("title", "What the columns of a sheet are in the model of Liner Notes");
        schema.putAll(object(
                ImmutableMap.<String, Object>builder()
                        .put("format", ImmutableMap.of("const", MappingReader.FORMAT))
                        .put("version", ImmutableMap.of("type", "string", "pattern", "^1\\.\\d{1,3}$"))
                        .put("rows", words(RowKind.class))
                        .put("sheet", sheet())
                        .put(
                                "gap",
                                ImmutableMap.of("type", "integer", "minimum", 0, "maximum", CsvMapping.MOST_BETWEEN))
                        .put("adjacent", FLAG)
                        .put("groups", groups())
                        .put("dates", words(DateText.Order.class))
                        .put("dialect", words(Dialect.class))
                        .put("columns", ImmutableMap.of("type", "array", "items", column()))
                        .buildOrThrow(),
                "format",
                "version",
                "rows"));
        StringBuilder out = new StringBuilder();
        write(schema.buildOrThrow(), "\n", out);
        return out.append('\n').toString();
    }

    private static ImmutableMap<String, Object> sheet() {
        return object(ImmutableMap.<String, Object>builder()
                .put("separator", ImmutableMap.of("type", "string", "minLength", 1, "maxLength", 1))
                .put(
                        "encoding",
                        enumeration(Arrays.stream(TextEncoding.values())
                                .map(TextEncoding::toString)
                                .toList()))
                .put("byteOrderMark", FLAG)
                .put("separatorLine", FLAG)
                .put("lineEnd", enumeration(ImmutableList.of("crlf", "lf")))
                .put("headerRow", ImmutableMap.of("type", "integer", "minimum", 1, "maximum", 1_000))
                .buildOrThrow());
    }

    private static ImmutableMap<String, Object> groups() {
        ImmutableMap<String, Object> rule =
                object(ImmutableMap.of("by", ImmutableMap.of("type", "array", "items", targets()), "day", FLAG));
        return object(
                MappingReader.GROUPED.stream().collect(ImmutableMap.toImmutableMap(Level::toString, level -> rule)));
    }

    private static ImmutableMap<String, Object> column() {
        ImmutableMap.Builder<String, Object> members = ImmutableMap.builder();
        members.put("header", ImmutableMap.of("type", "string", "pattern", "\\S"));
        members.put("target", targets());
        for (Setting setting : Setting.values()) {
            members.put(setting.key(), setting(setting));
        }
        return object(members.buildOrThrow(), "header");
    }

    private static Object setting(Setting setting) {
        Object words = WORDS.get(setting);
        return words != null
                ? words
                : switch (setting.form()) {
                    case TEXT -> TEXT;
                    case TEXTS -> ImmutableMap.of("type", "array", "items", TEXT);
                    case FLAG -> FLAG;
                    case PLACE -> ImmutableMap.of("type", ImmutableList.of("boolean", "string"));
                    case TABLE -> ImmutableMap.of("type", "object", "additionalProperties", TEXT);
                };
    }

    private static ImmutableMap<String, Object> targets() {
        return ImmutableMap.of(
                "oneOf",
                Target.all().stream()
                        .map(target -> ImmutableMap.of("const", target.key(), "description", target.description()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static <E extends Enum<E>> ImmutableMap<String, Object> words(Class<E> words) {
        return enumeration(
                Arrays.stream(words.getEnumConstants()).map(Setting::word).toList());
    }

    private static ImmutableMap<String, Object> enumeration(List<String> words) {
        return ImmutableMap.of("enum", ImmutableList.copyOf(words));
    }

    private static ImmutableMap<String, Object> object(Map<String, Object> members, String... required) {
        ImmutableMap.Builder<String, Object> object = ImmutableMap.builder();
        object.put("type", "object");
        object.put("properties", members);
        if (required.length > 0) {
            object.put("required", ImmutableList.copyOf(required));
        }
        return object.put("additionalProperties", false).buildOrThrow();
    }

    private static void write(Object value, String lineEnd, StringBuilder out) {
        String deeper = lineEnd + "  ";
        if (value instanceof Map<?, ?> object) {
            out.append('{');
            String before = deeper;
            for (Map.Entry<?, ?> member : object.entrySet()) {
                out.append(before)
                        .append(MappingWriter.quoted(member.getKey().toString()))
                        .append(": ");
                write(member.getValue(), deeper, out);
                before = "," + deeper;
            }
            out.append(lineEnd).append('}');
        } else if (value instanceof Collection<?> list) {
            out.append(list.stream()
                    .map(MappingSchema::inLine)
                    .collect(Collectors.joining(
                            isOfObjects(list) ? "," + deeper : ", ",
                            isOfObjects(list) ? "[" + deeper : "[",
                            isOfObjects(list) ? lineEnd + "]" : "]")));
        } else {
            out.append(inLine(value));
        }
    }

    private static boolean isOfObjects(Collection<?> list) {
        return list.stream().anyMatch(Map.class::isInstance);
    }

    private static String inLine(Object value) {
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .map(member -> MappingWriter.quoted(member.getKey().toString()) + ": " + inLine(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof String text ? MappingWriter.quoted(text) : value.toString();
    }
}
