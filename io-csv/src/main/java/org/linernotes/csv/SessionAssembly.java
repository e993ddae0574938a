package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.notation.PersonnelClause;
import org.linernotes.core.notation.PersonnelNotation;
import org.linernotes.core.notation.PersonnelText;
import org.linernotes.core.notation.RunningPersonnel;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Scope;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.session.Basis;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.csv.cell.TakeStatus;

/**
 * Puts sessions together: rows that agree in what is said of a part are its takes, in their order. That they are of one session
 * is concluded from what they have in common, and so all of these are inferred.
 */
final class SessionAssembly {
    private static final Target NUMBERS = Target.parse("part.numbers");
    private static final Target STATUS = Target.parse("take.status");
    private static final Target OUTCOME = Target.parse("take.outcome");
    private static final Target DECISION = Target.parse("take.decision");
    private static final Target CHANGES = Target.parse("take.personnel");

    private final ReadRows rows;
    private final Keys keys;
    private final ImmutableList<Placed> placed;
    private final Optional<Integer> columnOfChanges;

    /** Which part and which take of its session each row became. */
    private final Map<Integer, Seat> seats = new HashMap<>();

    private final Sitting.Known sittings = new Sitting.Known();

    private record Seat(int part, int take) {}

    SessionAssembly(ReadRows rows, Keys keys, ImmutableList<Placed> placed) {
        this.rows = rows;
        this.keys = keys;
        this.placed = placed;
        this.columnOfChanges = rows.columns().indexes(CHANGES).stream().findFirst();
    }

    Session session(SessionId id, ImmutableList<Integer> ofSession) {
        ImmutableList<Integer> members = ReadRows.decisiveFirst(ofSession, this::decisive);
        Draft draft = rows.draft(Level.SESSION, members);
        int number = 0;
        for (ImmutableList<Integer> ofPart : ReadRows.grouped(
                        members.stream().mapToInt(row -> row), row -> keys.of(Level.PART, rows.row(decisive(row))))
                .values()) {
            draft.session().addParts(part(ofPart, number, draft));
            number++;
        }
        return draft.wholeSession().id(id).basis(Basis.INFERRED).build();
    }

    /** The row that decides about the take, which tracks and performers of one recording share. */
    private int decisive(int row) {
        return rows.mapping().rows() != RowKind.TAKE ? placed.get(row).decisive() : row;
    }

    private Part part(ImmutableList<Integer> members, int number, Draft session) {
        Draft draft = rows.draft(Level.PART, members);
        tellNumbers(draft, members);
        ImmutableList<PersonnelLine> lineUp = columnOfChanges.isEmpty()
                ? ImmutableList.of() // nobody asks for it
                : draft.part().build().lineUp();
        Set<PersonnelLine> named = new LinkedHashSet<>();
        RunningPersonnel running = RunningPersonnel.of(lineUp);
        List<Take> takes = new ArrayList<>();
        for (ImmutableList<Integer> ofTake : ReadRows.grouped(members.stream().mapToInt(row -> row), this::decisive)
                .values()) {
            int row = ofTake.get(0);
            ofTake.forEach(member -> seats.put(member, new Seat(number, takes.size())));
            Draft take = rows.draft(Level.TAKE, ofTake);
            ImmutableList<PersonnelLine> heard = take.named.stream()
                    .map(line -> line.withScope(Scope.NAMED_TAKES))
                    .collect(ImmutableList.toImmutableList());
            named.addAll(heard);
            running = after(row, running, lineUp);
            Placed here = placed.get(row);
            take.take()
                    .id(here.take().orElseThrow())
                    .addAllWorks(here.work().stream().toList())
                    .addAllVariances(PersonnelOfTakes.naming(heard).stream().toList())
                    .addAllVariances(changes(row, running));
            takes.add(withStatus(take.take().build(), take.status, ofTake));
            take.notes.forEach(note ->
                    session.session().addNotes(note.withAbout(here.take().orElseThrow())));
        }
        draft.part().leader(CreditColumns.credit(Level.PART, draft, Optional.empty(), rows, members));
        return draft.part().addAllLineUp(named).addAllTakes(takes).build();
    }

    /** What columns of outcomes and of decisions say holds, and what they do not say is as the one of both has it. */
    private Take withStatus(Take take, Optional<TakeStatus> status, ImmutableList<Integer> members) {
        status.filter(both -> !both.goesWithOutcome(take))
                .ifPresent(both -> rows.tellColumnsDiffer(STATUS, OUTCOME, members));
        status.filter(both -> !both.goesWithDecision(take))
                .ifPresent(both -> rows.tellColumnsDiffer(STATUS, DECISION, members));
        return status.map(both -> both.in(take)).orElse(take);
    }

    /** Where more are counted than are named, the rest are unidentified; where fewer are, the names hold. */
    private void tellNumbers(Draft draft, ImmutableList<Integer> members) {
        if (draft.counted.isEmpty()) {
            return;
        }
        ImmutableList<PersonnelLine> named = draft.part().build().lineUp();
        draft.part().addAllLineUp(PersonnelOfTakes.rest(draft.counted, named));
        if (!PersonnelOfTakes.isWithin(named, draft.counted)) {
            int index = rows.columns().indexes(NUMBERS).get(0);
            int row = members.stream()
                    .filter(member -> rows.row(member).says(index))
                    .findFirst()
                    .orElseThrow();
            rows.notices()
                    .add(Notice.of(
                            CsvNotice.NUMBERS_DIFFER,
                            place(row, index),
                            "text",
                            rows.row(row).text(index)));
        }
    }

    /** The personnel on a row: what the last text said, where texts hold for the rows below, else what this one says. */
    private RunningPersonnel after(int row, RunningPersonnel before, ImmutableList<PersonnelLine> lineUp) {
        Optional<Integer> column = columnOfChanges;
        if (column.isEmpty()) {
            return before;
        }
        boolean holds = rows.columns().at(column.get()).is(Setting.RUNNING);
        RunningPersonnel start = holds ? before : RunningPersonnel.of(lineUp);
        if (!rows.row(row).says(column.get())) {
            return start;
        }
        PersonnelText text = changes(row, column.get(), lineUp);
        RunningPersonnel after = start.then(text);
        if (after.variances().equals(start.variances())
                && text.clauses().stream().anyMatch(SessionAssembly::acts)) {
            rows.notices()
                    .add(Notice.of(
                            CsvNotice.CHANGES_NOTHING,
                            place(row, column.get()),
                            "text",
                            rows.row(row).text(column.get())));
        }
        return after;
    }

    private static boolean acts(PersonnelClause clause) {
        return switch (clause.kind()) {
            case ONLY, OUT, ADDED, REPLACED, INSTEAD -> true;
            case LISTED, AS_BEFORE, AS_LINE_UP, NOT_KNOWN, REMARK -> false;
        };
    }

    private Location place(int row, int index) {
        return rows.columns().place(rows.row(row).row(), index);
    }

    private PersonnelText changes(int row, int index, ImmutableList<PersonnelLine> lineUp) {
        Outcome<PersonnelText> read = PersonnelNotation.of(rows.form(index).dialect(), name -> called(name, lineUp))
                .read(rows.row(row).text(index));
        read.notices().list().forEach(notice -> rows.notices().add(notice.at(place(row, index))));
        return read.orThrow();
    }

    /** Who is called so: somebody of the line-up by his last names, where nobody else there has them, or else anybody. */
    private ArtistId called(String name, ImmutableList<PersonnelLine> lineUp) {
        ImmutableSet<ArtistId> meant = lineUp.stream()
                .flatMap(line -> line.player().artist().stream())
                .filter(artist -> (" " + rows.names().nameOf(artist)).endsWith(" " + name))
                .collect(ImmutableSet.toImmutableSet());
        return meant.size() == 1 ? meant.iterator().next() : rows.names().artist(name);
    }

    /** The words stand with the row that has them. */
    private ImmutableList<Variance> changes(int row, RunningPersonnel running) {
        if (columnOfChanges.isEmpty()) {
            return ImmutableList.of();
        }
        Optional<String> words = columnOfChanges.map(rows.row(row)::text).filter(text -> !text.isEmpty());
        return words.isEmpty()
                ? running.variances()
                : running.variances().stream()
                        .map(variance -> variance.withPrinted(words))
                        .collect(ImmutableList.toImmutableList());
    }

    /** {@return a view with the part and the take of a row} */
    View in(int row, View view) {
        Session session = view.session();
        Seat seat = seats.get(row);
        if (session == null || seat == null) {
            return view;
        }
        Part part = session.parts().get(seat.part());
        return view.onTake(
                session, part, sittings.of(session, part), part.takes().get(seat.take()));
    }

    /** {@return a session with the cells that are kept with it, its parts and its takes} */
    static Session keeping(Session session, KeptCells kept) {
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        for (Part part : session.parts()) {
            Stream<Take> takes = part.takes().stream()
                    .map(take -> take.withExtensions(
                            kept.of(Level.TAKE, session.id(), take.id()).in(take.extensions())));
            parts.add(part.withTakes(takes.toList())
                    .withExtensions(kept.of(Level.PART, session.id(), part.id()).in(part.extensions())));
        }
        return session.withParts(parts.build())
                .withExtensions(kept.of(session.id()).in(session.extensions()));
    }
}
