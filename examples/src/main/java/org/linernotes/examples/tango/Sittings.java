package org.linernotes.examples.tango;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.label.Label;
import org.linernotes.core.notation.DateText;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.session.Basis;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.examples.archive.Findings;
import org.linernotes.examples.archive.Kept;
import org.linernotes.examples.archive.People;
import org.linernotes.examples.archive.Slug;

/**
 * Makes sessions of rows. The archive knows no sessions: it dates takes. Rows of one orchestra, one label and one day are taken
 * for one session, whose basis therefore is {@link Basis#INFERRED}: orchestras cut their two to four sides for a label in one
 * visit to its studio. A row that has no day (a year, a month, nothing) is a session of its own, which says that the take was
 * made at some sitting and claims nothing of the others of that year. A part of a session has one line-up.
 */
final class Sittings {
    /** The relationship of a session to the bandleader in whose discography it stands; he need not lead the orchestra. */
    static final String BANDLEADER = "bandleader";

    /** What the line-up of a part depends on. */
    private static final ImmutableList<Column> OF_PARTS =
            ImmutableList.of(Column.PIANIST, Column.BASSIST, Column.BANDONEONS, Column.STRINGS, Column.LINEUP);

    /** What of a row is kept with its take as it stands. */
    private static final ImmutableList<Column> KEPT = ImmutableList.of(Column.MASTER, Column.GROUPING);

    private final People people;
    private final Voices voices;
    private final Works works;
    private final Findings findings;
    private final Set<String> labels = new LinkedHashSet<>();
    private final Multiset<String> ids = HashMultiset.create();

    /** What rows of one session share. */
    private record Key(
            Optional<String> bandleader,
            Optional<String> orchestra,
            Optional<String> label,
            Optional<String> day,
            Optional<Row> alone) {}

    Sittings(People people, NameList names, Works works, Findings findings) {
        this.people = people;
        this.voices = new Voices(people, names, findings);
        this.works = works;
        this.findings = findings;
    }

    /** {@return the sessions of a file, in the order of their first rows} */
    ImmutableList<Session> read(ImmutableList<Row> file) {
        DateText dates = DateOrder.of(file);
        Map<Key, List<Row>> sittings = new LinkedHashMap<>();
        Map<Row, DateExpression> dated = new LinkedHashMap<>();
        for (Row row : file) {
            Optional<DateExpression> date = row.cell(Column.DATE)
                    .flatMap(text -> row.here(findings, Column.DATE).valueOf(dates.read(text)));
            date.ifPresent(expression -> dated.put(row, expression));
            sittings.computeIfAbsent(key(row, date), key -> new ArrayList<>()).add(row);
        }
        return sittings.values().stream()
                .map(rows -> session(rows, Optional.ofNullable(dated.get(rows.get(0)))))
                .collect(ImmutableList.toImmutableList());
    }

    private static Key key(Row row, Optional<DateExpression> date) {
        boolean day = date.flatMap(DateExpression::value)
                .filter(value ->
                        value instanceof PartialDate partial && partial.day().isPresent())
                .isPresent();
        return new Key(
                row.cell(Column.BANDLEADER),
                row.cell(Column.ORCHESTRA),
                row.cell(Column.LABEL),
                row.cell(Column.DATE),
                day ? Optional.empty() : Optional.of(row));
    }

    private Session session(List<Row> rows, Optional<DateExpression> date) {
        Row first = rows.get(0);
        Map<List<Optional<String>>, List<Row>> parts = new LinkedHashMap<>();
        rows.forEach(row ->
                parts.computeIfAbsent(lineUp(row), key -> new ArrayList<>()).add(row));
        return Session.builder()
                .id(id(first, date))
                .date(date)
                .basis(Basis.INFERRED)
                .addAllClients(
                        first.cell(Column.LABEL).map(this::label).stream().toList())
                .addAllParts(parts.values().stream().map(this::part).toList())
                .addAllRelationships(first.cell(Column.BANDLEADER).map(this::bandleader).stream()
                        .toList())
                .build();
    }

    private static List<Optional<String>> lineUp(Row row) {
        return OF_PARTS.stream().map(row::cell).toList();
    }

    private SessionId id(Row row, Optional<DateExpression> date) {
        String name =
                row.cell(Column.ORCHESTRA).or(() -> row.cell(Column.BANDLEADER)).orElse(row.file());
        String when = date.flatMap(DateExpression::value).map(Object::toString).orElse("undated");
        String slug = Slug.of(name + " " + when);
        ids.add(slug);
        int count = ids.count(slug);
        return SessionId.of(count == 1 ? slug : slug + "-" + count);
    }

    private LabelId label(String name) {
        labels.add(name);
        return LabelId.of(Slug.of(name));
    }

    private Relationship bandleader(String name) {
        return Relationship.builder()
                .type(BANDLEADER)
                .target(people.named(name))
                .build();
    }

    private Part part(List<Row> rows) {
        Row first = rows.get(0);
        Set<PersonnelLine> named = new LinkedHashSet<>();
        List<Take> takes = new ArrayList<>();
        for (Row row : rows) {
            ImmutableList<PersonnelLine> heard = voices.of(row);
            ImmutableList<PersonnelLine> arrangers = voices.arrangers(row);
            named.addAll(heard);
            named.addAll(arrangers);
            takes.add(take(row, heard)
                    .withVariances(Stream.of(
                                    naming(heard, row.cell(Column.SINGER)),
                                    naming(arrangers, row.cell(Column.ARRANGER)))
                            .flatMap(Optional::stream)
                            .toList()));
        }
        return Part.builder()
                .leader(first.cell(Column.ORCHESTRA).map(people::credit))
                .addAllLineUp(LineUp.of(first, people, findings))
                .addAllLineUp(named)
                .addAllTakes(takes)
                .extensions(Kept.under(Tango.KEY)
                        .keep(Column.LINEUP.heading(), first.cell(Column.LINEUP))
                        .extensions())
                .build();
    }

    /** {@return that those are heard whom a cell names} */
    private static Optional<Variance> naming(List<PersonnelLine> lines, Optional<String> cell) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Variance.of(
                                VarianceKind.AS_LINE_UP,
                                lines.stream().map(PersonnelLine::player).toArray(Player[]::new))
                        .withPrinted(cell));
    }

    private Take take(Row row, List<PersonnelLine> heard) {
        Kept kept = Kept.under(Tango.KEY);
        KEPT.forEach(column -> kept.keep(column.heading(), row.cell(column)));
        row.cells().forEach((heading, cell) -> {
            if (Column.headed(heading).isEmpty()) {
                kept.keep(heading, Optional.of(cell));
            }
        });
        if (heard.isEmpty()) {
            kept.keep(Column.SINGER.heading(), row.cell(Column.SINGER)); // which says that nobody sings
        }
        return Take.builder()
                .id(TakeId.of(Slug.of(row.file().replaceFirst("\\.csv$", "") + "-" + row.number())))
                .title(row.cell(Column.TITLE))
                .addAllWorks(works.of(row).stream().toList())
                .extensions(kept.extensions())
                .build();
    }

    /** {@return the labels for which the sessions were} */
    Stream<Label> labels() {
        return labels.stream()
                .map(name ->
                        Label.builder().id(LabelId.of(Slug.of(name))).name(name).build());
    }
}
