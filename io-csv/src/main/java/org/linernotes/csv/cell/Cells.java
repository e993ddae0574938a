package org.linernotes.csv.cell;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.CatalogNumber;
import org.linernotes.core.identifier.Check;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Identifier;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.identifier.Iswc;
import org.linernotes.core.identifier.LabelCode;
import org.linernotes.core.identifier.MatrixEntry;
import org.linernotes.core.identifier.MatrixNumber;
import org.linernotes.core.label.Right;
import org.linernotes.core.label.RightsLine;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.session.TakeDecision;
import org.linernotes.core.session.TakeNumber;
import org.linernotes.core.session.TakeOutcome;
import org.linernotes.core.vocabulary.OpenTerm;
import org.linernotes.core.vocabulary.Term;

/** The kinds of cells. */
public final class Cells {
    private static final Pattern NO_LABEL =
            Pattern.compile("(?:not on label|self[- ]released)(?: \\([^()]*\\))?", Pattern.CASE_INSENSITIVE);

    /** Any text. */
    public static final Cell<String> TEXT = of(Optional::of, Function.identity(), "a text");

    /** Texts in a list. */
    public static final Cell<String> TEXTS = new ListCell<>(TEXT);

    /** The name of a place or a company: no mark or word for there being none. */
    public static final Cell<String> NAME =
            of(text -> Optional.of(text).filter(NameRemarks::isName), Function.identity(), "a name");

    /** Such names in a list. */
    public static final Cell<String> NAMES = new ListCell<>(NAME);

    /** Names of labels in a list; what came out on none, as Discogs has it, is on the label that MusicBrainz has for that. */
    public static final Cell<String> LABELS = new ListCell<>(of(
            text -> NO_LABEL.matcher(text).matches()
                    ? Optional.of(Names.NO_LABEL)
                    : Optional.of(text).filter(NameRemarks::isName),
            Function.identity(),
            "a name"));

    /** The codes of labels, by which broadcasters report. */
    public static final Cell<LabelCode> LABEL_CODES =
            new ListCell<>(of(LabelCode::tryParse, LabelCode::toString, "a label code"));

    /** What a version is called: no mark or word for there being none. */
    public static final Cell<String> VERSION =
            of(text -> Optional.of(text).filter(NameRemarks::isName), Function.identity(), "a version");

    /** A whole number. */
    public static final Cell<Integer> NUMBER = of(Cells::whole, String::valueOf, "a whole number");

    /** The number among several of which it may be said how many there are: {@code 1}, or {@code 1/2} as in tags of files, or {@code 1 of 2}. */
    public static final Cell<Integer> POSITION = of(Cells::position, String::valueOf, "a whole number");

    /** The number of a carrier, with the word for it or without: {@code 2}, {@code CD 2}. */
    public static final Cell<Integer> CARRIER =
            of(text -> position(text).or(() -> Carriers.tryParse(text)), String::valueOf, "a whole number");

    /** A year of four digits. */
    public static final Cell<Integer> YEAR =
            of(text -> whole(text).filter(year -> year >= 1_000 && year <= 9_999), String::valueOf, "a year");

    /** The side of a record, as the letter that stands before the numbers of its tracks. */
    public static final Cell<String> SIDE = of(Sides::tryParse, Function.identity(), "a side");

    /** A word of a small vocabulary: its key where the text is one, in any case and with blanks, else the text as its name. */
    public static final Cell<Term> TERM = of(Cells::term, OpenTerm::name, "a term");

    /** A word of a vocabulary that has no keys, as printed. */
    public static final Cell<Term> NAMED_TERM = of(
            text -> OpenTerm.isName(text) ? Optional.of(Term.named(text)) : Optional.empty(), OpenTerm::name, "a term");

    /** A date in words or numbers. */
    public static final Cell<DateExpression> DATE = new DateCell();

    /** A playing time. */
    public static final Cell<Duration> LENGTH = new LengthCell();

    /** Who is credited. */
    public static final Cell<ArtistCredit> CREDIT = new CreditCell();

    /** Who is credited, and the title. */
    public static final Cell<ArtistAndTitle> ARTIST_AND_TITLE = new ArtistAndTitleCell();

    /** The ids of those who are credited. */
    public static final Cell<EntityId> ARTIST_IDS = new ArtistIdsCell();

    /** Codes of those whom a column of artists names, in its order: their ISNIs. */
    public static final Cell<ExternalId> ARTIST_CODES = new ArtistCodeCell();

    /** Codes of those whom a column of people names, in its order: their IPIs. */
    public static final Cell<ExternalId> PEOPLE_CODES = new ArtistCodeCell();

    /** Whom a credit features. */
    public static final Cell<CreditedName> FEATURED = new FeaturedCell();

    /** People of one role or on one instrument. */
    public static final Cell<PersonnelLine> PEOPLE = new PeopleCell();

    /** Soloists, each with what they play or sing. */
    public static final Cell<PersonnelLine> SOLOISTS = new SoloistsCell();

    /** Somebody who has a row, by one name. */
    public static final Cell<PersonnelLine> PERFORMER = new PerformerCell();

    /** What somebody does, by words that are known. */
    public static final Cell<CreditedRole> ROLES = new RolesCell(false);

    /** What somebody plays or sings, by words that may be known to nobody. */
    public static final Cell<CreditedRole> INSTRUMENTS = new RolesCell(true);

    /** In what quality somebody takes part. */
    public static final Cell<Qualifier> QUALITY = new QualityCell();

    /** How many play what. */
    public static final Cell<PersonnelLine> NUMBERS = new NumbersCell();

    /** A line-up in the notation of personnel. */
    public static final Cell<PersonnelLine> LINE_UP = new LineUpCell();

    /** A barcode. */
    public static final Cell<Printed<Barcode>> BARCODE = code(Barcode::tryParse, "a barcode");

    /** International standard recording codes. */
    public static final Cell<Printed<Isrc>> ISRCS = new ListCell<>(code(Isrc::tryParse, "an ISRC"));

    /** International standard musical work codes. */
    public static final Cell<Printed<Iswc>> ISWCS = new ListCell<>(code(Iswc::tryParse, "an ISWC"));

    /** Catalogue numbers. */
    public static final Cell<CatalogNumber> CATALOG_NUMBERS =
            new ListCell<>(of(CatalogNumber::tryParse, CatalogNumber::printed, "a catalogue number"));

    /** The matrices of a take, as a log prints them. */
    public static final Cell<MatrixNumber> MATRICES = new MatrixCell();

    /** The number of a take. */
    public static final Cell<TakeNumber> TAKE_NUMBER =
            of(TakeNumber::tryParse, TakeNumber::toString, "the number of a take");

    /** How a take went. */
    public static final Cell<TakeOutcome> TAKE_OUTCOME =
            of(text -> TakeStatus.word(text, TakeOutcome.class), TakeStatus::print, "the outcome of a take");

    /** What was decided about a take. */
    public static final Cell<TakeDecision> TAKE_DECISION =
            of(text -> TakeStatus.word(text, TakeDecision.class), TakeStatus::print, "a decision about a take");

    /** What became of a take: both of these. */
    public static final Cell<TakeStatus> TAKE_STATUS =
            of(TakeStatus::tryParse, TakeStatus::toString, "what became of a take");

    /** The id of a take. */
    public static final Cell<TakeId> TAKE_ID = new IdCell<>(Cells::takeId, TakeId::mbid);

    /** The line of who owns the recorded sound. */
    public static final Cell<RightsLine> PHONOGRAM = new RightsCell(Right.PHONOGRAM);

    /** The line of who owns design and text. */
    public static final Cell<RightsLine> COPYRIGHT = new RightsCell(Right.COPYRIGHT);

    /** Identifiers of another system. */
    public static final Cell<ExternalId> EXTERNAL_IDS = new ListCell<>(new ExternalIdCell());

    /** The midnight behind a day, as databases and spreadsheets write it that know no day without a time. */
    private static final Pattern MIDNIGHT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[ T]00:00(?::00(?:\\.0{1,9})?)?Z?");

    private static final CharMatcher ZEROS = CharMatcher.is('0');

    private Cells() {}

    /**
     * {@return words of a closed list}
     *
     * @param type the list
     * @param expected what it is, for people
     * @param <E> the list
     */
    public static <E extends Enum<E>> Cell<E> choice(Class<E> type, String expected) {
        return of(
                text -> Optional.ofNullable(ValueType.choice(type).words().get(hyphened(text))),
                constant -> ValueType.Choice.word(constant).replace('-', ' '),
                expected);
    }

    /**
     * {@return ids of entities of a kind}
     *
     * @param type the kind
     */
    public static Cell<EntityId> id(EntityType type) {
        return new IdCell<>(text -> EntityId.tryParse(type, text), EntityId::mbid);
    }

    /**
     * {@return cells of one value with a text form}
     *
     * @param tryParse reads it
     * @param print prints it
     * @param expected what it is, for people
     * @param <V> the type of the value
     */
    static <V> Cell<V> of(Function<String, Optional<V>> tryParse, Function<V, String> print, String expected) {
        return new Cell<>() {
            @Override
            public Outcome<ImmutableList<V>> read(String text, CellForm form, Names names) {
                return tryParse.apply(text)
                        .map(value -> Outcome.of(ImmutableList.of(value)))
                        .orElseGet(() -> Flaws.none(text, expected));
            }

            @Override
            public String print(ImmutableList<V> values, CellForm form, Names names) {
                return print.apply(values.get(0));
            }
        };
    }

    /** Codes are kept as printed, whether or not they are understood; a check that fails is told. */
    private static <V extends Identifier> Cell<Printed<V>> code(
            Function<String, Optional<V>> tryParse, String expected) {
        return new Cell<>() {
            @Override
            public Outcome<ImmutableList<Printed<V>>> read(String text, CellForm form, Names names) {
                Printed<V> code = Printed.parse(text, tryParse);
                Notices.Builder notices = Notices.builder();
                if (!code.understood()) {
                    notices.add(Flaws.notUnderstood(text, expected, 0));
                }
                code.value()
                        .filter(value -> value.check() == Check.WRONG)
                        .ifPresent(value -> notices.add(Flaws.checkDigit(text, value.repairHint(), 0)));
                return Outcome.of(ImmutableList.of(code), notices.build());
            }

            @Override
            public String print(ImmutableList<Printed<V>> values, CellForm form, Names names) {
                return values.get(0).text();
            }
        };
    }

    /**
     * {@return the id of a take that a text states; the mark of those that have none is no id}
     *
     * @param text the text
     */
    public static Optional<TakeId> takeId(String text) {
        return TakeId.tryParseTake(text).filter(TakeId::isSet);
    }

    /**
     * {@return the date of a cell}
     *
     * @param text the text
     * @param form how the column is written
     */
    public static Outcome<DateExpression> date(String text, CellForm form) {
        Matcher midnight = MIDNIGHT.matcher(text);
        return form.dates().read(midnight.matches() ? midnight.group(1) : text);
    }

    /** A whole number, which databases write with decimals, too: {@code 1.0}. */
    private static Optional<Integer> whole(String text) {
        int point = text.indexOf('.');
        boolean zeros = point > 0 && point < text.length() - 1 && ZEROS.matchesAllOf(text.substring(point + 1));
        return Optional.ofNullable(Ints.tryParse(zeros ? text.substring(0, point) : text));
    }

    private static Optional<Integer> position(String text) {
        return whole(OfSeveral.tryParse(text).map(OfSeveral::number).orElse(text));
    }

    private static String hyphened(String text) {
        return Ascii.toLowerCase(text).replace(' ', '-');
    }

    private static Optional<Term> term(String text) {
        String key = hyphened(text);
        return key.startsWith("'") || !OpenTerm.isName(text)
                ? Optional.of(text).filter(OpenTerm::isName).map(Term::named)
                : Term.tryParse(key).or(() -> Optional.of(Term.named(text)));
    }

    /** The values of a cell that its separators part, each as a cell of its own. */
    private record ListCell<V>(Cell<V> one) implements Cell<V> {
        @Override
        public Outcome<ImmutableList<V>> read(String text, CellForm form, Names names) {
            ImmutableList.Builder<V> values = ImmutableList.builder();
            Notices.Builder notices = Notices.builder();
            for (NameList.Entry entry : NameList.of(text, form.separators())) {
                Outcome<ImmutableList<V>> read = one.read(entry.text(), form, names);
                read.notices()
                        .list()
                        .forEach(notice -> notices.add(notice.at(notice.location()
                                .at(
                                        1,
                                        entry.offset()
                                                + notice.location().column().orElse(1)))));
                read.value().ifPresent(values::addAll);
            }
            ImmutableList<V> all = values.build();
            return all.isEmpty() && !notices.build().isEmpty()
                    ? Outcome.none(notices.build())
                    : Outcome.of(all, notices.build());
        }

        @Override
        public String print(ImmutableList<V> values, CellForm form, Names names) {
            return values.stream()
                    .map(value -> one.print(ImmutableList.of(value), form, names))
                    .collect(Collectors.joining(PeopleCell.between(form.separators())));
        }
    }

    private static final class DateCell implements Cell<DateExpression> {
        @Override
        public Outcome<ImmutableList<DateExpression>> read(String text, CellForm form, Names names) {
            return date(text, form).map(ImmutableList::of);
        }

        @Override
        public String print(ImmutableList<DateExpression> dates, CellForm form, Names names) {
            return form.dates().print(dates.get(0));
        }
    }

    private static final class MatrixCell implements Cell<MatrixNumber> {
        @Override
        public Outcome<ImmutableList<MatrixNumber>> read(String text, CellForm form, Names names) {
            return MatrixEntry.tryParse(text)
                    .map(MatrixEntry::matrices)
                    .filter(matrices -> !matrices.isEmpty())
                    .or(() -> MatrixNumber.tryParse(text)
                            .filter(matrix -> MatrixEntry.tryParse(text).isEmpty())
                            .map(ImmutableList::of))
                    .map(Outcome::of)
                    .orElseGet(() -> Flaws.none(text, "a matrix"));
        }

        @Override
        public String print(ImmutableList<MatrixNumber> matrices, CellForm form, Names names) {
            return matrices.stream().map(MatrixNumber::printed).collect(Collectors.joining(", "));
        }
    }

    private static final class ExternalIdCell implements Cell<ExternalId> {
        @Override
        public Outcome<ImmutableList<ExternalId>> read(String text, CellForm form, Names names) {
            return form.scheme()
                    .map(scheme -> ExternalId.tryParse(scheme + ":" + text))
                    .orElseGet(() -> ExternalId.tryParse(text))
                    .map(id -> Outcome.of(ImmutableList.of(id)))
                    .orElseGet(() -> Flaws.none(text, "an identifier"));
        }

        @Override
        public String print(ImmutableList<ExternalId> ids, CellForm form, Names names) {
            ExternalId id = ids.get(0);
            return form.scheme().isPresent() ? id.value() : id.toString();
        }
    }
}
