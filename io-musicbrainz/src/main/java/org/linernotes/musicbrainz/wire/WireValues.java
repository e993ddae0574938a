package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Longs;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Note;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.CatalogNumber;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.LabelCode;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.identifier.Schemes;
import org.linernotes.core.notice.Printed;
import org.linernotes.json.codec.Decoder;
import org.linernotes.json.codec.JsonInput;
import org.linernotes.json.codec.PooledTexts;
import org.linernotes.json.codec.Scalars;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeScalar;
import tools.jackson.core.JsonToken;

/**
 * The values of MusicBrainz's JSON that are a single token. An empty text says nothing: it is read as null, except where
 * a description says otherwise.
 */
final class WireValues {
    private static final String MBID_TEXT = "a text (MBID)";
    /** A number as JSON writes it; Java would read other words as numbers, too. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][-+]?[0-9]{1,3})?");

    private static final String ANNOTATION_KIND = "annotation";

    /** A text that hardly comes again. */
    static final Decoder<String> TEXT = new Decoder<>() {
        @Override
        public @Nullable String read(JsonInput in) {
            return orNull(TITLE.read(in));
        }
    };

    /** A title, which hardly comes again; an empty one is one, too. */
    static final Decoder<String> TITLE = new Decoder<>() {
        @Override
        public @Nullable String read(JsonInput in) {
            return isText(in, "a text") ? in.parser().getString() : null;
        }
    };

    /** One of a few words: a direction, the name of a type, a code. They stay apart, where they are found near at hand. */
    static final Decoder<String> WORD =
            new FrequentText<>("text", new PooledTexts(0, 8, text -> orNothing(text, text)));

    /** A name, which comes again; an empty one is one, too. */
    static final Decoder<String> NAME = new FrequentText<>("text", new PooledTexts(1, 12, Function.identity()));

    /** A remark or another text that comes again with a name. */
    static final Decoder<String> REMARK =
            new FrequentText<>("text", new PooledTexts(2, 11, text -> orNothing(text, text)));

    /** A whole number. */
    static final Decoder<Integer> INTEGER = Scalars.INTEGER;

    /** A truth value; older documents have 0 or 1. */
    static final Decoder<Boolean> FLAG = new Decoder<>() {
        @Override
        public @Nullable Boolean read(JsonInput in) {
            if (in.parser().currentToken() != JsonToken.VALUE_NUMBER_INT) {
                return Scalars.FLAG.read(in);
            }
            Integer number = Scalars.INTEGER.read(in);
            if (number != null && number >> 1 == 0) {
                return number == 1;
            }
            in.invalidValue("truth value", in.parser().getString());
            return null;
        }
    };

    /** A playing time in milliseconds; older documents have it as a text. */
    static final Decoder<Duration> LENGTH = new Decoder<>() {
        @Override
        public @Nullable Duration read(JsonInput in) {
            if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
                return Scalars.MILLISECONDS.read(in);
            }
            String text = in.parser().getString();
            if (text.isEmpty()) {
                return null;
            }
            Long millis = Longs.tryParse(text);
            if (millis == null || millis < 0) {
                in.invalidValue("playing time in milliseconds", text);
                return null;
            }
            return Duration.ofMillis(millis);
        }
    };

    /** Degrees of latitude or longitude; older documents have them as texts. */
    static final Decoder<Double> DEGREES = new Decoder<>() {
        @Override
        public @Nullable Double read(JsonInput in) {
            if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
                return Scalars.DECIMAL.read(in);
            }
            String text = in.parser().getString();
            Double degrees = NUMBER.matcher(text).matches() ? Doubles.tryParse(text) : null;
            if (degrees == null || !Double.isFinite(degrees)) {
                in.invalidValue("number of degrees", text);
                return null;
            }
            return degrees;
        }
    };

    /** The gid of a type, a status, a format, an attribute. */
    static final Decoder<Mbid> GID =
            new FrequentText<>("MBID", new PooledTexts(3, 8, text -> orNothing(text, mbid(text))));

    /** An MBID as the id of an element. */
    static final Decoder<ElementId> ELEMENT_ID = new Decoder<>() {
        @Override
        public @Nullable ElementId read(JsonInput in) {
            Mbid mbid = mbid(in);
            return mbid == null ? null : ElementId.of(mbid);
        }
    };

    /** A date of year, month and day, of which each may be missing. */
    static final Decoder<PartialDate> DATE =
            new FrequentText<>("date", new PooledTexts(4, 8, text -> orNothing(text, date(text))));

    /** A date, or a text that stands where one belongs. */
    static final Decoder<DateExpression> DATE_EXPRESSION =
            new FrequentText<>("date", new PooledTexts(5, 8, text -> orNothing(text, dateExpression(text))));

    /** Behind it come those of the ids of the kinds of entities. */
    private static final int LAST_NUMBER = 5;

    private static final ImmutableList<EntityType> KINDS = ImmutableList.copyOf(EntityType.values());

    /** A barcode; an empty text means that there is none. */
    static final Decoder<Printed<Barcode>> BARCODE = new BarcodeValue();

    private static final class BarcodeValue extends Decoder<Printed<Barcode>> implements ToWire<Printed<Barcode>> {
        private static final Printed<Barcode> NONE = Printed.of(Barcode.NONE);

        @Override
        public @Nullable Printed<Barcode> read(JsonInput in) {
            if (!isText(in, "a text (barcode)")) {
                return null;
            }
            String text = in.parser().getString();
            return text.isEmpty() ? NONE : Printed.parse(text, Barcode::tryParse);
        }

        @Override
        public Tree toWire(Printed<Barcode> barcode, Writing out) {
            return barcode.sameAs(NONE) ? TreeScalar.EMPTY : TreeScalar.of(barcode.text());
        }
    }

    /** A catalogue number. */
    static final Decoder<CatalogNumber> CATALOG_NUMBER = word("catalogue number", CatalogNumber::tryParse);

    /** The number of a label code. */
    static final Decoder<LabelCode> LABEL_CODE = new LabelCodeValue();

    private static final class LabelCodeValue extends Decoder<LabelCode> implements ToWire<LabelCode> {
        @Override
        public @Nullable LabelCode read(JsonInput in) {
            Integer number = Scalars.INTEGER.read(in);
            if (number == null) {
                return null;
            }
            LabelCode code = LabelCode.tryParse(number.toString()).orElse(null);
            if (code == null) {
                in.invalidValue("label code", number.toString());
            }
            return code;
        }

        @Override
        public Tree toWire(LabelCode code, Writing out) {
            return TreeScalar.of(code.number());
        }
    }

    /** Amazon's number of the article. */
    static final Decoder<ImmutableList<ExternalId>> ASIN = new OneOfSeveral<>(
            word("ASIN", text -> ExternalId.tryParse(Schemes.ASIN + ":" + text).map(ImmutableList::of)),
            id -> id.scheme().equals(Schemes.ASIN) ? id.value() : null);

    /** The editors' remarks. */
    static final Decoder<ImmutableList<Note>> ANNOTATION = new OneOfSeveral<>(
            word("annotation", text -> Optional.of(ImmutableList.of(annotation(text)))),
            note -> note.kind().filter(ANNOTATION_KIND::equals).isPresent() ? note.text() : null);

    /** A text that is one of a list of the model; the first one that is such is written. */
    private static final class OneOfSeveral<V> extends Decoder<ImmutableList<V>> implements ToWire<ImmutableList<V>> {
        private final Decoder<ImmutableList<V>> decoder;
        private final Function<V, @Nullable String> text;

        OneOfSeveral(Decoder<ImmutableList<V>> decoder, Function<V, @Nullable String> text) {
            this.decoder = decoder;
            this.text = text;
        }

        @Override
        public @Nullable ImmutableList<V> read(JsonInput in) {
            return decoder.read(in);
        }

        @Override
        public @Nullable Tree toWire(ImmutableList<V> list, Writing out) {
            Tree said = null;
            boolean more = false;
            for (V value : list) {
                String found = said == null ? text.apply(value) : null;
                said = found == null ? said : TreeScalar.of(found);
                more |= found == null;
            }
            if (more && said != null) {
                out.account().lose();
            }
            return said;
        }
    }

    private WireValues() {}

    private static Note annotation(String text) {
        return Note.builder().text(text).kind(ANNOTATION_KIND).build();
    }

    /** {@return the date that a text says, or null} */
    static @Nullable PartialDate date(String text) {
        return PartialDate.tryParseMusicBrainz(text).orElse(null);
    }

    /** {@return the date that a text says, or the text itself; null where it is blank} */
    static @Nullable DateExpression dateExpression(String text) {
        PartialDate date = date(text);
        if (date != null) {
            return DateExpression.of(date);
        }
        return text.isBlank() ? null : DateExpression.notUnderstood(text);
    }

    /**
     * {@return what reads the id of an entity of a kind of which most occur once in a dump}
     *
     * @param type the kind of the entity
     */
    static Decoder<EntityId> id(EntityType type) {
        return new Decoder<>() {
            @Override
            public @Nullable EntityId read(JsonInput in) {
                Mbid mbid = mbid(in);
                return mbid == null ? null : EntityId.of(type, mbid);
            }
        };
    }

    /**
     * {@return what reads the id of an entity of a kind of which the same ones come again and again}
     *
     * @param type the kind of the entity
     */
    static Decoder<EntityId> frequentId(EntityType type) {
        int number = LAST_NUMBER + 1 + KINDS.indexOf(type);
        return new FrequentText<>("MBID", new PooledTexts(number, 10, text -> orNothing(text, id(type, text))));
    }

    private static @Nullable EntityId id(EntityType type, String text) {
        Mbid mbid = mbid(text);
        return mbid == null ? null : EntityId.of(type, mbid);
    }

    private static @Nullable Mbid mbid(String text) {
        return Mbid.tryParse(text).orElse(null);
    }

    /**
     * {@return what reads a value with a text form}
     *
     * @param name what the text is, for messages
     * @param tryParse reads the text form
     */
    static <V> Decoder<V> word(String name, Function<String, Optional<V>> tryParse) {
        return new Decoder<>() {
            @Override
            public @Nullable V read(JsonInput in) {
                String text = TEXT.read(in);
                if (text == null) {
                    return null;
                }
                V value = tryParse.apply(text).orElse(null);
                if (value == null) {
                    in.invalidValue(name, text);
                }
                return value;
            }
        };
    }

    /**
     * {@return what reads a value whose printed form is kept, understood or not}
     *
     * @param tryParse reads the text form
     */
    static <V> Decoder<Printed<V>> printed(Function<String, Optional<V>> tryParse) {
        return word("text", text -> Optional.of(Printed.parse(text, tryParse)));
    }

    /** A value that is said by a text, and comes again. */
    private static final class FrequentText<V> extends Decoder<V> {
        private final String form;
        private final String expected;
        private final PooledTexts texts;

        FrequentText(String form, PooledTexts texts) {
            this.form = form;
            this.expected = form.equals("text") ? "a text" : "a text (" + form + ")";
            this.texts = texts;
        }

        @Override
        public PooledTexts texts() {
            return texts;
        }

        @Override
        @SuppressWarnings({"unchecked", "ReferenceEquality"
        }) // the maker made it; in place of a value, NOTHING is itself
        public @Nullable V read(JsonInput in) {
            if (!isText(in, expected)) {
                return null;
            }
            Object value = in.pooled(texts);
            if (value == null) {
                in.invalidValue(form, in.parser().getString());
            }
            return value == NOTHING ? null : (V) value;
        }
    }

    /** {@return what a text says; nothing where it is empty} */
    private static @Nullable Object orNothing(String text, @Nullable Object value) {
        return text.isEmpty() ? Decoder.NOTHING : value;
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static boolean isText(JsonInput in, String expected) {
        if (in.parser().currentToken() == JsonToken.VALUE_STRING) {
            return true;
        }
        in.wrongType(expected);
        return false;
    }

    private static @Nullable Mbid mbid(JsonInput in) {
        return isText(in, MBID_TEXT) ? valid(in, in.read(Mbid::fromBytes), "MBID") : null;
    }

    /** {@return the value of the current text, which is told to be invalid where there is none} */
    private static <V> @Nullable V valid(JsonInput in, @Nullable V value, String expected) {
        if (value == null && in.parser().getStringLength() > 0) {
            in.invalidValue(expected, in.parser().getString());
        }
        return value;
    }
}
