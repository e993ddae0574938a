package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.notation.DateText;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.csv.table.TableForm;
import org.linernotes.csv.table.TextEncoding;
import org.linernotes.json.codec.BrokenDocument;
import org.linernotes.json.codec.Decoder;
import org.linernotes.json.codec.JsonInput;
import org.linernotes.json.codec.JsonLimits;
import org.linernotes.json.codec.ObjectDecoder;
import org.linernotes.json.codec.Scalars;
import org.linernotes.json.codec.UnknownMembers;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Reads mappings. */
final class MappingReader {
    static final String FORMAT = "linernotes-csv-mapping";
    static final String VERSION = "1.0";
    private static final int COLUMNS = 16_384;

    /** The levels of which several rows can be one thing. */
    static final ImmutableList<Level> GROUPED =
            ImmutableList.of(Level.RELEASE, Level.MEDIUM, Level.RECORDING, Level.WORK, Level.SESSION, Level.PART);

    private static final Decoder<ImmutableMap<String, String>> TABLE = new Decoder<>() {
        @Override
        public @Nullable ImmutableMap<String, String> read(JsonInput in) {
            if (in.parser().currentToken() != JsonToken.START_OBJECT) {
                in.wrongType("an object of texts");
                in.parser().skipChildren();
                return null;
            }
            Map<String, String> texts = new LinkedHashMap<>();
            String key;
            while ((key = in.parser().nextName()) != null) {
                in.parser().nextToken();
                String text = Scalars.TEXT.read(in);
                if (text != null) {
                    texts.putIfAbsent(key, text);
                }
            }
            return ImmutableMap.copyOf(texts);
        }
    };

    private static final Decoder<Object> FLAG_OR_TEXT = new Decoder<>() {
        @Override
        public @Nullable Object read(JsonInput in) {
            return in.parser().currentToken() == JsonToken.VALUE_STRING ? Scalars.TEXT.read(in) : Scalars.FLAG.read(in);
        }
    };

    private static final Decoder<Integer> GAP = new Decoder<>() {
        @Override
        public @Nullable Integer read(JsonInput in) {
            Integer number = Scalars.INTEGER.read(in);
            if (number == null || CsvMapping.isGap(number)) {
                return number;
            }
            in.invalidValue("number of blank rows between tables", number.toString());
            return null;
        }
    };

    private static final Decoder<Integer> HEADER_ROW = new Decoder<>() {
        @Override
        public @Nullable Integer read(JsonInput in) {
            Integer number = Scalars.INTEGER.read(in);
            if (number == null || TableForm.isHeaderRow(number)) {
                return number;
            }
            in.invalidValue("number of a row with headers", number.toString());
            return null;
        }
    };

    private static final ObjectDecoder<TableForm> SHEET = ObjectDecoder.<TableForm>builder("sheet")
            .optional("separator", word("separator", MappingReader::separator))
            .optional("encoding", word("encoding", TextEncoding::tryParse))
            .optional("byteOrderMark", Scalars.FLAG)
            .optional("separatorLine", Scalars.FLAG)
            .optional("lineEnd", word("end of lines", MappingReader::lineEnd))
            .optional("headerRow", HEADER_ROW)
            .unknown(UnknownMembers.lost("a sheet"))
            .into((in, slots) -> new TableForm(
                    slots.or(TableForm.STANDARD.separator()),
                    slots.or(TableForm.STANDARD.encoding()),
                    slots.or(false),
                    slots.or(false),
                    slots.or(true),
                    slots.or(1)));

    private static final ObjectDecoder<Grouping> GROUPING = ObjectDecoder.<Grouping>builder("group")
            .list("by", word("target", Target::tryParse))
            .optional("day", Scalars.FLAG)
            .unknown(UnknownMembers.lost("a group"))
            .into((in, slots) ->
                    new Grouping(ImmutableSet.copyOf(slots.<Target>list()).asList(), slots.or(false)));

    private static final ObjectDecoder<ImmutableMap<Level, Grouping>> GROUPS = groups();
    private static final ObjectDecoder<MappedColumn> COLUMN = column();

    private static final ObjectDecoder<CsvMapping> MAPPING = ObjectDecoder.<CsvMapping>builder("mapping")
            .required("format", Scalars.TEXT)
            .required("version", Scalars.TEXT)
            .required("rows", word("kind of row", RowKind::tryParse))
            .optional("sheet", SHEET)
            .optional("gap", GAP)
            .optional("adjacent", Scalars.FLAG)
            .optional("groups", GROUPS)
            .optional("dates", word("order of dates", text -> Setting.word(text, DateText.Order.class)))
            .optional("dialect", word("dialect", text -> Setting.word(text, Dialect.class)))
            .list("columns", COLUMN)
            .unknown(UnknownMembers.lost("a mapping"))
            .into(MappingReader::mapping);

    private MappingReader() {}

    static Outcome<CsvMapping> read(byte[] json, String source) {
        Location place = Location.UNKNOWN.withSource(source);
        Notices.Builder notices = Notices.builder(JsonLimits.NOTICES_PER_CODE);
        try (JsonParser parser = JsonLimits.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            JsonInput in = new JsonInput(parser, place, notices);
            try {
                parser.nextToken();
                CsvMapping mapping = MAPPING.read(in);
                return mapping == null ? none(notices, place) : Outcome.of(mapping, notices.build());
            } catch (JacksonException e) {
                return Outcome.none(notices.add(BrokenDocument.notice(e, in)).build());
            }
        } catch (JacksonException e) {
            return Outcome.none(notices.add(BrokenDocument.invalid(place, e.getOriginalMessage()))
                    .build());
        } catch (IOException e) {
            return Outcome.none(notices.add(BrokenDocument.invalid(place, String.valueOf(e.getMessage())))
                    .build());
        }
    }

    private static Outcome<CsvMapping> none(Notices.Builder notices, Location place) {
        return Outcome.none(
                notices.build().isEmpty()
                        ? Notices.of(Notice.of(CsvNotice.NOT_A_MAPPING, place, "problem", "it is no JSON object"))
                        : notices.build());
    }

    private static @Nullable CsvMapping mapping(JsonInput in, Slots slots) {
        String format = slots.required();
        String version = slots.required();
        if (!format.equals(FORMAT) || !version.matches("1\\.\\d{1,3}")) {
            in.tell(Notice.of(
                    CsvNotice.NOT_A_MAPPING,
                    in.place(),
                    "problem",
                    "its format is “" + format + "”, version “" + version + "”, and not " + FORMAT + ", " + VERSION));
            return null;
        }
        return new CsvMapping(
                slots.required(),
                slots.optional(),
                slots.optional(),
                slots.or(false),
                slots.or(ImmutableMap.of()),
                slots.or(DateText.Order.UNSTATED),
                slots.or(Dialect.JAZZ),
                firstOfEachHeader(in, slots.list()));
    }

    /** Two columns of one header cannot be told apart; a sheet that has two calls the second {@code Title #2}. */
    private static ImmutableList<MappedColumn> firstOfEachHeader(JsonInput in, ImmutableList<MappedColumn> columns) {
        Set<String> headers = new HashSet<>();
        ImmutableList.Builder<MappedColumn> first = ImmutableList.builder();
        for (MappedColumn column : columns) {
            if (headers.add(column.header()) && headers.size() <= COLUMNS) {
                first.add(column);
            } else {
                in.invalidValue("header, which stands twice", column.header());
            }
        }
        return first.build();
    }

    private static ObjectDecoder<ImmutableMap<Level, Grouping>> groups() {
        ObjectDecoder.Builder<ImmutableMap<Level, Grouping>> groups = ObjectDecoder.builder("groups");
        GROUPED.forEach(level -> groups.optional(level.toString(), GROUPING));
        return groups.unknown(UnknownMembers.lost("groups")).into((in, slots) -> {
            Map<Level, Grouping> all = new EnumMap<>(Level.class);
            GROUPED.forEach(level -> slots.<Grouping>optional().ifPresent(rule -> all.put(level, rule)));
            return ImmutableMap.copyOf(all);
        });
    }

    private static ObjectDecoder<MappedColumn> column() {
        ObjectDecoder.Builder<MappedColumn> column = ObjectDecoder.<MappedColumn>builder("column")
                .required("header", Scalars.TEXT)
                .optional("target", Scalars.TEXT);
        for (Setting setting : Setting.values()) {
            switch (setting.form()) {
                case TEXT -> column.optional(setting.key(), Scalars.TEXT);
                case TEXTS -> column.list(setting.key(), Scalars.TEXT);
                case FLAG -> column.optional(setting.key(), Scalars.FLAG);
                case PLACE -> column.optional(setting.key(), FLAG_OR_TEXT);
                case TABLE -> column.optional(setting.key(), TABLE);
            }
        }
        return column.unknown(UnknownMembers.lost("a column")).into(MappingReader::column);
    }

    private static @Nullable MappedColumn column(JsonInput in, Slots slots) {
        String header = slots.required();
        Optional<String> key = slots.optional();
        Optional<Target> target = key.flatMap(Target::tryParse);
        if (key.isPresent() && target.isEmpty()) {
            in.tell(Notice.of(CsvNotice.UNKNOWN_TARGET, in.place(), "target", key.get())
                    .with("header", header));
        }
        Map<Setting, Object> settings = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            Optional<Object> value = slots.optional();
            // an empty list says nothing
            value.filter(said -> !ImmutableList.of().equals(said)).ifPresent(said -> {
                Optional<Target> without = target.filter(to -> !to.takes(setting));
                if (without.isPresent()) {
                    in.tell(Notice.of(CsvNotice.SETTING_WITHOUT_MEANING, in.place(), "setting", setting.key())
                            .with("header", header)
                            .with("target", without.get()));
                } else if (setting.takes(said)) {
                    settings.put(setting, said);
                } else {
                    in.tell(Notice.of(CsvNotice.WRONG_SETTING, in.place(), "setting", setting.key())
                            .with("header", header));
                }
            });
        }
        if (header.isBlank()) {
            in.invalidValue("header", header);
            return null;
        }
        return new MappedColumn(header, target, ImmutableMap.copyOf(settings));
    }

    private static Optional<Character> separator(String text) {
        return text.length() == 1 && TableForm.isSeparator(text.charAt(0))
                ? Optional.of(text.charAt(0))
                : Optional.empty();
    }

    private static Optional<Boolean> lineEnd(String text) {
        return switch (text) {
            case "crlf" -> Optional.of(true);
            case "lf" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static <V> Decoder<V> word(String name, Function<String, Optional<V>> tryParse) {
        return new Decoder<>() {
            @Override
            public @Nullable V read(JsonInput in) {
                String text = Scalars.TEXT.read(in);
                if (text == null) {
                    return null;
                }
                Optional<V> value = tryParse.apply(text);
                if (value.isEmpty()) {
                    in.invalidValue(name, text);
                }
                return value.orElse(null);
            }
        };
    }
}
