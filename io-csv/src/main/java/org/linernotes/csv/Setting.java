package org.linernotes.csv;

import com.google.common.base.Ascii;
import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.notation.DateText;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.csv.cell.LengthUnit;
import org.linernotes.csv.cell.NamePart;

/** How a column is written, beyond what its target says. A constant is a member of a column in a mapping. */
public enum Setting {
    /** What the people are whom the column names, as a key of the table of roles: {@code composer}. */
    ROLE(Form.TEXT, Setting::isRole),
    /** What those play whom the column names, as a key of the table of instruments: {@code piano}. */
    INSTRUMENT(Form.TEXT, text -> Instrument.tryParse(text).isPresent()),
    /**
     * What those play or sing who have a word behind their name, where the dialect has no such word or another meaning: {@code {"tenor":
     * "tenor-vocals"}}.
     */
    INSTRUMENTS(Form.TABLE, text -> Instrument.tryParse(text).isPresent()),
    /**
     * In what quality those take part whom the column names: {@code executive}, {@code co}, {@code additional}, {@code associate},
     * {@code assistant}, {@code guest}, {@code solo}, {@code featured}, {@code leader}.
     */
    QUALIFIERS(Form.TEXTS, text -> isWord(text, Qualifier.class)),
    /**
     * What stands between values of a list, or between an artist and a title, the one to print first. Usually commas, semicolons, bars
     * and ends of lines; where nothing is said, a comma that may stand within a name, "Smith, John", divides nothing. Between an artist
     * and a title usually dashes with blanks around them.
     */
    SEPARATORS(Form.TEXTS, text -> !text.isBlank()),
    /** Texts that say that there is nobody: {@code Instrumental}. */
    NOBODY(Form.TEXTS, text -> true),
    /** Names of ensembles that are no artists: {@code choir}. */
    ENSEMBLES(Form.TEXTS, text -> !text.isBlank()),
    /** What a name begins with that nobody knows: {@code unknown}. */
    UNIDENTIFIED(Form.TEXTS, text -> !text.isBlank()),
    /** Words within the cell behind which people have another role: {@code {"spoken by": "speaker"}}. */
    WORDS(Form.TABLE, Setting::isRole),
    /** Of which system the identifiers are: {@code wikidata}. In a column of ids, {@code mb}: MBIDs stand bare in it. */
    SCHEME(Form.TEXT, text -> ExternalId.tryParse(text + ":1").isPresent() && text.indexOf(':') < 0),
    /** In what playing times are counted: {@code time}, {@code seconds} or {@code milliseconds}. */
    UNIT(Form.TEXT, text -> isWord(text, LengthUnit.class)),
    /** Whether day or month comes first in numbers, where that differs from the other columns: {@code day-first}. */
    DATES(Form.TEXT, text -> isWord(text, DateText.Order.class)),
    /** How instruments and roles are abbreviated, where that differs from the other columns: {@code jazz}. */
    DIALECT(Form.TEXT, text -> isWord(text, Dialect.class)),
    /** Which part of names it has, where another column for the same people has the other: {@code given}, {@code family}. */
    NAME(Form.TEXT, text -> isWord(text, NamePart.class)),
    /** Whether the title stands before the artist, where a cell has both. */
    TITLE_FIRST(Form.FLAG, text -> true),
    /** Whether a blank cell says what the one above says. */
    FILL_DOWN(Form.FLAG, text -> true),
    /**
     * Whether the column may stand above the headers: its header is then a label, "Catalogue No:", and what is to the right of that holds for all
     * rows. A text says where both are written: {@code A3:B3}; in one cell {@code A3}, or without a blank between {@code A3:A3}.
     */
    ABOVE(Form.PLACE, text -> LabelPlace.tryParse(text).isPresent()),
    /** Whether a cell holds for the rows below as well, until the next that is not blank: how personnel changes. */
    RUNNING(Form.FLAG, text -> true);

    /** The form of a setting in a mapping. */
    enum Form {
        /** A text. */
        TEXT,
        /** A list of texts. */
        TEXTS,
        /** True or false. */
        FLAG,
        /** True, false, or a text that says where. */
        PLACE,
        /** Texts by texts. */
        TABLE
    }

    private final Form form;

    @SuppressWarnings("ImmutableEnumChecker") // checks keep no state
    private final Predicate<String> check;

    Setting(Form form, Predicate<String> check) {
        this.form = form;
        this.check = check;
    }

    /** {@return the name of the member in a mapping, for example {@code "fillDown"}} */
    public String key() {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, name());
    }

    /**
     * {@return the setting of that name}
     *
     * @param key the name of the member
     */
    public static Optional<Setting> tryParse(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key().equals(key))
                .findFirst();
    }

    Form form() {
        return form;
    }

    /** {@return whether this can be set to a value: a text, a list or table of texts, or a truth value} */
    boolean takes(Object value) {
        return switch (form) {
            case TEXT -> value instanceof String text && check.test(text);
            case TEXTS ->
                value instanceof ImmutableList<?> list
                        && !list.isEmpty()
                        && list.stream().allMatch(each -> each instanceof String text && check.test(text));
            case FLAG -> value instanceof Boolean;
            case PLACE -> value instanceof Boolean || (value instanceof String text && check.test(text));
            case TABLE ->
                value instanceof ImmutableMap<?, ?> table
                        && table.entrySet().stream()
                                .allMatch(entry -> entry.getKey() instanceof String key
                                        && !key.isBlank()
                                        && entry.getValue() instanceof String text
                                        && check.test(text));
        };
    }

    private static boolean isRole(String text) {
        return Role.tryParse(text).isPresent();
    }

    static <E extends Enum<E>> boolean isWord(String text, Class<E> words) {
        return word(text, words).isPresent();
    }

    /** {@return the constant that a word with hyphens names} */
    static <E extends Enum<E>> Optional<E> word(String text, Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(constant -> word(constant).equals(text))
                .findFirst();
    }

    /** {@return the word of a constant} */
    static String word(Enum<?> constant) {
        return Ascii.toLowerCase(constant.name()).replace('_', '-');
    }
}
