package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.recording.Recording;
import org.linernotes.csv.Kept.Standing;

/**
 * Puts recordings together of which each performer has a row: each becomes a credit, behind those that other columns say. Rows that say
 * the same of one recording are one.
 */
final class PerformerAssembly {
    private static final Target NAME = Target.parse("performer.name");
    private static final Target QUALITY = Target.parse("performer.quality");

    private final ReadRows rows;
    private final PerformerLines lines;

    /** Which of the credits of its recording each row became. */
    private final Map<Integer, Seat> seats = new HashMap<>();

    private record Seat(int place, int count) {}

    PerformerAssembly(ReadRows rows) {
        this.rows = rows;
        this.lines = new PerformerLines(rows.mapping(), rows.names());
    }

    /** {@return a recording with those whom its rows name} */
    Recording with(Recording recording, ImmutableList<Integer> members) {
        List<Credit> credits = new ArrayList<>(recording.credits());
        Map<ImmutableList<Credit>, Seat> known = new HashMap<>();
        for (int row : members) {
            DraftedPerformer drafted = rows.draft(Level.PERFORMER, ImmutableList.of(row)).performer;
            ImmutableList<Credit> said = drafted.credits();
            if (said.isEmpty() && !drafted.qualifiers.isEmpty()) {
                rows.tell(CsvNotice.NOBODY_NAMED, QUALITY, ImmutableList.of(row), notice -> notice);
            }
            if (!said.isEmpty()) {
                Seat seat = known.computeIfAbsent(said, any -> new Seat(credits.size(), said.size()));
                if (seat.place() == credits.size()) {
                    credits.addAll(said);
                }
                seats.put(row, seat);
            }
        }
        return recording.withCredits(credits);
    }

    /** {@return a view with the credits of a row} */
    View in(int row, View view) {
        Seat seat = seats.get(row);
        Recording recording = view.recording();
        if (recording == null || seat == null) {
            return view;
        }
        return view.of(new PerformerRow(
                seat.place(), recording.credits().subList(seat.place(), seat.place() + seat.count()), Kept.NOTHING));
    }

    /** {@return a recording with what is kept of its rows} */
    Recording keeping(Recording recording, ImmutableList<Integer> members, ImmutableList<View> views, KeptCells kept) {
        Rows all = new Rows(recording, members, views, kept);
        List<Credit> credits = new ArrayList<>();
        for (int place = 0; place < recording.credits().size(); place++) {
            Credit credit = recording.credits().get(place);
            credits.add(credit.withExtensions(all.ofCredit(place).in(credit.extensions())));
        }
        Kept own = kept.of(recording.id()).withRows(all.ofNobody());
        return recording.withCredits(credits).withExtensions(own.in(recording.extensions()));
    }

    /** The rows of a recording, which may be on several tracks. */
    private final class Rows {
        private final Recording recording;
        private final ImmutableList<View> views;
        private final KeptCells kept;
        private final ImmutableSet<PersonnelLine> elsewhere;
        private final ImmutableSet<String> tracks;
        private final ImmutableListMultimap<Integer, Integer> byPlace;

        /** Where credits stand that are in a row with the one before. */
        private final ImmutableSet<Integer> beside;

        Rows(Recording recording, ImmutableList<Integer> members, ImmutableList<View> views, KeptCells kept) {
            this.recording = recording;
            this.views = views;
            this.kept = kept;
            this.elsewhere = lines.elsewhere(recording);
            this.tracks = members.stream().map(this::track).collect(ImmutableSet.toImmutableSet());
            this.beside = members.stream()
                    .map(row -> views.get(row).performer())
                    .flatMap(row -> IntStream.range(1, row.credits().size()).mapToObj(next -> row.place() + next))
                    .collect(ImmutableSet.toImmutableSet());
            ImmutableListMultimap.Builder<Integer, Integer> places = ImmutableListMultimap.builder();
            members.forEach(row -> places.put(views.get(row).performer().place(), row));
            this.byPlace = places.build();
        }

        private String track(int row) {
            return views.get(row).trackMark();
        }

        /** What is kept with a credit: of the first of a row all that is kept of its rows, of others where they stand. */
        Kept ofCredit(int place) {
            ImmutableList<Integer> here = byPlace.get(place);
            if (beside.contains(place)) {
                return Kept.standing(Standing.BESIDE);
            }
            if (here.isEmpty()) {
                boolean isPrinted =
                        PerformerLines.isAmong(elsewhere, recording.credits().get(place));
                return isPrinted ? Kept.NOTHING : Kept.standing(Standing.COLUMN);
            }
            return of(here, place);
        }

        private Kept of(ImmutableList<Integer> here, int place) {
            tellAgain(here);
            ImmutableList<Kept> all =
                    here.stream().map(row -> keptOf(row, place)).collect(ImmutableList.toImmutableList());
            if (tracks.size() == 1 && all.size() == 1) {
                return all.get(0).on(Optional.empty());
            }
            return isUsual(here, all) ? Kept.NOTHING : Kept.NOTHING.withRows(all);
        }

        /** Rows of those whom another column names, too, are told by their numbers. */
        private Kept keptOf(int row, int place) {
            Kept said = kept.of(row, recording.id());
            int number = rows.row(row).row().number();
            boolean isElsewhere = place < recording.credits().size()
                    && PerformerLines.isAmong(elsewhere, recording.credits().get(place));
            return (isElsewhere ? said.inRow(number) : said)
                    .on(Optional.of(track(row)).filter(any -> tracks.size() > 1));
        }

        /** Whether they are the rows that are written where nothing is kept: one for each track. */
        private boolean isUsual(ImmutableList<Integer> here, ImmutableList<Kept> all) {
            boolean isPartlyOnNone = tracks.size() > 1 && tracks.contains(View.NOTHING.trackMark());
            return !isPartlyOnNone
                    && here.size() == tracks.size()
                    && here.stream().map(this::track).distinct().count() == tracks.size()
                    && all.stream().allMatch(row -> row.on(Optional.empty()).isNothing());
        }

        /** Tells of a performer who stands twice on one track. */
        private void tellAgain(ImmutableList<Integer> here) {
            Map<String, Integer> first = new LinkedHashMap<>();
            for (int row : here) {
                Integer before = first.putIfAbsent(track(row), row);
                int column = rows.columns().indexes(NAME).stream().findFirst().orElse(0);
                if (before != null) {
                    rows.notices()
                            .add(Notice.of(
                                            CsvNotice.PERFORMER_AGAIN,
                                            rows.columns().place(rows.row(row).row(), column),
                                            "text",
                                            rows.row(row).text(column))
                                    .with("row", rows.row(before).row().number()));
                }
            }
        }

        /** What is kept of the rows that name nobody; nothing where one is written anyway. */
        ImmutableList<Kept> ofNobody() {
            ImmutableList<Integer> here = byPlace.get(PerformerRow.NOBODY.place());
            Set<String> filled = new HashSet<>();
            byPlace.forEach((place, row) -> {
                if (place != PerformerRow.NOBODY.place()) {
                    filled.add(track(row));
                }
            });
            ImmutableList<Kept> all = here.stream()
                    .map(row -> keptOf(row, PerformerRow.NOBODY.place()))
                    .collect(ImmutableList.toImmutableList());
            return filled.isEmpty() && isUsual(here, all) ? ImmutableList.of() : all;
        }
    }
}
