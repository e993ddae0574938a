package org.linernotes.json;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.json.codec.ModelTypes;

/** The page of the documentation that describes the format, made from the tables. */
final class FormatPage {
    private static final String INTRODUCTION = """
            # The JSON format

            Version VERSION. This page and the [JSON Schema](schema/linernotes-1.0.schema.json) (draft 2020-12) are made from the
            tables by which the format is read and written; `JsonSchemaTest` and `FormatPageTest` keep them true.

            ## The document of a catalogue

            One JSON object, in UTF-8, with these keys in this order:

            | key | value | says |
            | --- | --- | --- |
            | `format` | `"linernotes"` | which format it is |
            | `version` | text | the version of the format, such as `"1.0"` |
            | `source` | id of a source | the source of the values for which no statement names one; left out where there is none |
            | `subjects` | list of references | what the catalogue is about, in its order; left out where that is all its entities |
            | `entities` | list of [entities](#entities) | the entities, by kind (in the order of this page), then by id |
            | `mentions` | list of [entities](#entities) | what is known of entities that are only mentioned, because something points at them; left out where there are none |

            Equal catalogues give equal bytes. The indented form has two blanks a level, a member or an element a line, line
            feeds, and one at the end; the compact form has no white space but that last line feed.

            ## Newline-delimited entities

            For streams: one line an entity, in UTF-8, each ended by a line feed; blank lines say nothing. Beside the keys of its
            entity a line may have

            | key | value | says |
            | --- | --- | --- |
            | `mention` | flag | whether the entity is only mentioned |
            | `subjectPosition` | integer from 0 | its place among what the catalogue is about; where no line has one, that is all entities in full |

            An id may come again: an entity in full beats a mention, a mention adds what another one does not say, and of two
            entities in full that differ the first stands and a warning names the other. What a mention says and is not held is told.
            The source of a catalogue has no place in lines.

            ## Entities

            Every entity is an object with its kind as `type`, and its `id`; these two are written first and read wherever they
            stand. Other keys follow in the order of the tables below. What has no value, an empty list, and a value that the table
            calls usual are left out; `null` is never written.

            Keys that a table does not name are kept as they stood, numbers to the digit, and written behind the others by name,
            unless the object is called closed. A program that knows an older minor version so passes on what a newer one has added;
            a newer major version is refused.

            | value | form |
            | --- | --- |
            | text | a string |
            | integer | a number without fraction, of 32 bits |
            | decimal | a number |
            | flag | `true` or `false` |
            | milliseconds | a number without fraction, from 0 |
            | id of … | a string: `mb:` with an MBID, or 1 to 255 characters without blanks |
            | reference | a string: a kind, a colon and an id, such as `artist:miles-davis` |
            | one of … | one of these strings |
            | printed … | the text as printed, where the value is what that text means or where it is not understood; else an object with `text` and `value` |
            | list of … | an array |
            | any other name in code | a string in the form that [Words](#words) says, or an object that [Objects](#objects) says |
            """;

    private final ModelTypes types = ModelTypes.all();
    private final StringBuilder page = new StringBuilder();

    private FormatPage() {}

    /** {@return the page, in Markdown} */
    static String text() {
        return new FormatPage().write();
    }

    private String write() {
        page.append(INTRODUCTION.replace("VERSION", FormatVersion.CURRENT.toString()));
        types.entities().forEach(this::writeTable);
        page.append("\n## Objects\n");
        types.structures().forEach(this::writeTable);
        page.append("\n## Words\n\n| value | form |\n| --- | --- |\n");
        for (ValueType.Word<?> word : types.words()) {
            row(code(word.name()), word.description());
        }
        return page.toString();
    }

    private void writeTable(PropertyTable<?> table) {
        page.append("\n### ").append(table.name()).append("\n\n");
        table.shorthand()
                .ifPresent(property -> page.append("Where it says nothing but `")
                        .append(property.name())
                        .append("`, the bare value stands for the object.\n\n"));
        if (!table.isOpen()) {
            page.append("Closed: unknown keys are told and dropped.\n\n");
        }
        page.append("| key | value | says |\n| --- | --- | --- |\n");
        for (Property<?, ?> property : table.properties()) {
            row(code(property.name()), value(property), property.description());
        }
        writeClaims(table);
    }

    private void writeClaims(PropertyTable<?> table) {
        if (table.claims().isEmpty()) {
            return;
        }
        page.append("\nOnly [statements](#statement) speak of\n\n| property | value | says |\n| --- | --- | --- |\n");
        for (Property<?, ?> claim : table.claims()) {
            row(code(claim.name()), type(claim.type()), claim.description());
        }
    }

    private void row(String... cells) {
        page.append("| ")
                .append(Stream.of(cells).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ")))
                .append(" |\n");
    }

    private static String value(Property<?, ?> property) {
        String type = type(property.type());
        return switch (property.cardinality()) {
            case REQUIRED -> type + ", required";
            case LIST -> "list of " + type;
            case DEFAULTED -> type + property.usual().map(FormatPage::usual).orElse("");
            case OPTIONAL, CLAIM -> type;
        };
    }

    private static String usual(Object usual) {
        if (usual instanceof Enum<?> word) {
            return ", usually " + code(ValueType.Choice.word(word));
        }
        return usual instanceof Boolean || (usual instanceof String && !usual.equals(""))
                ? ", usually " + code(usual.toString())
                : "";
    }

    private static String type(ValueType<?> type) {
        if (type instanceof ValueType.Scalar<?> scalar) {
            return scalar.name();
        }
        if (type instanceof ValueType.Word<?> word) {
            return code(word.name());
        }
        if (type instanceof ValueType.PrintedWord<?> printed) {
            return "printed " + code(printed.word().name());
        }
        if (type instanceof ValueType.Choice<?> choice) {
            return choice.words().keySet().stream()
                    .map(FormatPage::code)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type instanceof ValueType.Reference<?> reference) {
            return reference.to().map(kind -> "id of " + kind).orElse("reference");
        }
        if (type instanceof ValueType.Structure<?> structure) {
            String name = structure.table().name();
            return "[" + code(name) + "](#" + name + ")";
        }
        return "the value of the property that is named, in its form";
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
