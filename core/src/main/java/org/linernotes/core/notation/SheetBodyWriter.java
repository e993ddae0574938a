package org.linernotes.core.notation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.place.Place;
import org.linernotes.core.session.Basis;
import org.linernotes.core.session.Circumstance;
import org.linernotes.core.session.Heading;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.session.Take;
import org.linernotes.core.vocabulary.Dialect;

/** Writes the body of one session's sheet. */
final class SheetBodyWriter {
    /** Where the lines of takes begin that are broken, and where what is said of a take does. */
    static final int TITLE_INDENT = 5;

    static final int DETAIL_INDENT = 7;

    /** Stands for the matrix of a take that has none among takes that have. */
    static final String NO_MATRIX = "–";

    private static final Splitter SEPARATORS = Splitter.on(Pattern.compile("(?<=[,;]) "));
    private static final Splitter AREAS = Splitter.on(", ");

    private final Catalog catalog;
    private final Session session;
    private final SheetIssues issues;
    private final Dialect dialect;
    private final TextPage page = new TextPage(SheetWriter.WIDTH);
    private final Map<ElementId, Integer> numbers = new HashMap<>();
    private final int matrixWidth;

    SheetBodyWriter(Catalog catalog, Dialect dialect, SheetIssues issues, Session session) {
        this.catalog = catalog;
        this.issues = issues;
        this.session = session;
        this.dialect = dialect;
        takes().forEach(take -> numbers.putIfAbsent(take.id(), numbers.size() + 1));
        this.matrixWidth =
                takes().mapToInt(take -> TextPage.width(matrices(take))).max().orElse(0);
    }

    private Stream<Take> takes() {
        return session.parts().stream().flatMap(part -> part.takes().stream());
    }

    String write() {
        page.ends(
                TextPage.pad(SheetLabel.SESSION.toString(), SheetLabel.COLUMN),
                SheetLabel.COLUMN,
                session.date().map(SheetDates::print).orElse(SheetReader.NO_DATE),
                total());
        page.rule();
        session.title().ifPresent(title -> field(SheetLabel.TITLE, title));
        session.days().ifPresent(days -> field(SheetLabel.DAYS, days.toString()));
        session.places().forEach(this::place);
        session.clients().forEach(label -> field(SheetLabel.CLIENT, name(label)));
        session.purpose()
                .ifPresent(what ->
                        field(SheetLabel.PURPOSE, what.type().toString().replace('-', ' ') + " “" + name(what) + "”"));
        session.event().ifPresent(event -> field(SheetLabel.EVENT, name(event)));
        session.kind().map(SheetBodyWriter::word).ifPresent(kind -> field(SheetLabel.KIND, kind));
        session.circumstances().forEach(how -> field(SheetLabel.CIRCUMSTANCE, circumstance(how)));
        session.credits().forEach(this::credit);
        if (session.basis() != Basis.ATTESTED) {
            field(SheetLabel.BASIS, word(session.basis()));
        }
        int number = 0;
        for (Part part : session.parts()) {
            part(part, number);
            number += part.takes().size();
        }
        notes();
        return page.toString();
    }

    /** "18 items; TT 55:57", the total only where every time is known. */
    private String total() {
        long items = takes().count();
        if (items == 0) {
            return "";
        }
        Optional<Duration> total = takes().map(Take::length)
                .reduce(
                        Optional.of(Duration.ZERO),
                        (sum, length) -> sum.flatMap(a -> length.map(b -> PlayingTimes.sum(a, b))));
        return (items == 1 ? "1 item" : items + " items")
                + total.flatMap(PlayingTimes::tryPrint)
                        .map(time -> "; TT " + time)
                        .orElse("");
    }

    private void place(SessionPlace where) {
        Optional<Place> place = where.place().flatMap(catalog::place);
        Optional<String> area =
                where.area().or(() -> place.flatMap(Place::area)).map(this::name);
        Optional<String> name = where.creditedAs().or(() -> where.place().map(this::name));
        if (where.place().isEmpty() && area.isPresent()) {
            field(SheetLabel.AREA, name.or(() -> area).get());
        } else if (name.isPresent()) {
            Optional<String> elsewhere =
                    area.filter(known -> !AREAS.splitToList(name.get()).contains(known));
            field(
                    SheetLabel.PLACE,
                    name.get() + elsewhere.map(known -> ", " + known).orElse(""));
        }
    }

    private static String circumstance(Circumstance circumstance) {
        return circumstance.code().name()
                + circumstance.text().map(text -> " (" + text + ")").orElse("");
    }

    private void credit(Credit credit) {
        String name = credit.creditedAs()
                .or(() -> credit.player().artist().map(this::name))
                .or(() -> credit.player().ensemble())
                .orElse("unknown");
        page.field(0, SheetLabel.COLUMN - 2, capitalized(credit.role().name()), name);
    }

    private void part(Part part, int before) {
        page.blank();
        field(SheetLabel.GROUP, part.leader().map(ArtistCredit::text).orElse(""));
        part.title().ifPresent(title -> field(SheetLabel.TITLE, title));
        part.date().map(SheetDates::print).ifPresent(date -> field(SheetLabel.DATE, date));
        SheetPlayers.Writing players = new SheetPlayers.Writing(catalog, part.lineUp());
        String lineUp = new PersonnelPrinter(dialect, players::fullName).print(part.lineUp());
        field(SheetLabel.PERSONNEL, lineUp.isEmpty() ? SheetReader.NOT_NOTED : glued(lineUp));
        Optional<String> ofAll =
                same(part.takes(), SheetBodyWriter::circumstances).filter(said -> !said.isEmpty());
        ofAll.ifPresent(said -> field(SheetLabel.EACH, said));
        page.blank();
        VariancePrinter variances = VariancePrinter.of(dialect, players);
        int number = before;
        for (Take take : part.takes()) {
            part.headings().stream()
                    .filter(heading -> heading.takes().indexOf(take.id()) == 0)
                    .forEach(this::heading);
            take(take, ++number, variances, ofAll.isPresent());
        }
    }

    /** No line is broken but behind a comma or a semicolon. */
    private static String glued(String list) {
        return SEPARATORS.splitToStream(list).map(TextPage::glued).collect(Collectors.joining(" "));
    }

    private static Optional<String> same(List<Take> takes, Function<Take, String> said) {
        ImmutableSet<String> different = takes.stream().map(said).collect(toImmutableSet());
        return different.size() == 1 ? Optional.of(different.iterator().next()) : Optional.empty();
    }

    private static String circumstances(Take take) {
        return Stream.of(
                        take.date().map(SheetDates::print),
                        Optional.of("improvised").filter(word -> take.improvised()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private void heading(Heading heading) {
        page.hanging(2, TITLE_INDENT, "— " + heading.text() + " — " + numbersOf(heading.takes()));
    }

    private String numbersOf(List<? extends ElementId> takes) {
        return takes.stream()
                .map(id -> Optional.ofNullable(numbers.get(id))
                        .map(String::valueOf)
                        .orElse("?"))
                .collect(Collectors.joining(", "));
    }

    private void take(Take take, int number, VariancePrinter variances, boolean saidOfAll) {
        String matrix = matrices(take);
        String column = matrixWidth == 0 ? "" : TextPage.pad(matrix.isEmpty() ? NO_MATRIX : matrix, matrixWidth) + "  ";
        page.ends(
                Strings.padStart(Integer.toString(number), 3, ' ') + "  " + column,
                TITLE_INDENT,
                SheetTakeTitle.of(take),
                take.length().flatMap(PlayingTimes::tryPrint).orElse(""));
        detail(glued(variances.print(take.variances())));
        if (!saidOfAll) {
            detail(circumstances(take));
        }
        detail(works(take));
        issues.of(take).forEach(this::detail);
    }

    private static String matrices(Take take) {
        return take.matrices().stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /** A work that is called as the take is needs no words. */
    private String works(Take take) {
        ImmutableList<String> titles = take.works().stream().map(this::name).collect(toImmutableList());
        boolean same = titles.size() == 1 && take.title().equals(Optional.of(titles.get(0)));
        return titles.isEmpty() || same
                ? ""
                : titles.stream().map(title -> "“" + title + "”").collect(Collectors.joining(", ", "plays ", ""));
    }

    private void notes() {
        if (session.notes().isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph(0, SheetLabel.NOTES.toString());
        for (Note note : session.notes()) {
            boolean ofTakes = !note.about().isEmpty() && numbers.keySet().containsAll(note.about());
            page.hanging(2, 4, (ofTakes ? "[" + numbersOf(note.about()) + "] " : "") + note.text());
        }
    }

    private String name(EntityId id) {
        return catalog.get(id).map(Entity::displayName).orElseGet(id::toString);
    }

    private void field(SheetLabel label, String text) {
        page.field(0, SheetLabel.COLUMN - 2, label.toString(), text);
    }

    private void detail(String text) {
        if (!text.isEmpty()) {
            page.hanging(DETAIL_INDENT, DETAIL_INDENT + 2, text);
        }
    }

    private static String word(Enum<?> constant) {
        return ValueType.Choice.word(constant).replace('-', ' ');
    }

    private static String capitalized(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
    }
}
