package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.csv.cell.OfSeveral;
import org.linernotes.csv.cell.Sides;

/** Puts releases together: rows of one medium become its tracks, in their order. */
final class ReleaseAssembly {
    private static final Target LABEL_CODE = Target.parse("release.labelCode");
    private static final Target SIDE = Target.parse("track.side");
    private static final ImmutableList<Target> NUMBERS =
            ImmutableList.of(Target.parse("track.number"), SIDE, Target.parse("track.position"));

    private final ReadRows rows;
    private final Keys keys;
    private final ImmutableList<Placed> placed;

    /** Which medium and which track of its release each row became. */
    private final Map<Integer, Seat> seats = new HashMap<>();

    private record Seat(int medium, int track) {}

    ReleaseAssembly(ReadRows rows, Keys keys, ImmutableList<Placed> placed) {
        this.rows = rows;
        this.keys = keys;
        this.placed = placed;
    }

    Release release(ReleaseId id, ImmutableList<Integer> ofRelease) {
        ImmutableList<Integer> members = ReadRows.decisiveFirst(ofRelease, this::decisive);
        Draft draft = rows.draft(Level.RELEASE, members);
        Optional<ArtistCredit> credit = CreditColumns.credit(Level.RELEASE, draft, Optional.empty(), rows, members);
        draft.release().artistCredit(credit);
        if (!draft.stateLabelCodes()) {
            rows.tell(CsvNotice.WHOSE_CODE, LABEL_CODE, members, notice -> notice);
        }
        RightsTargets.tell(Level.RELEASE, draft.rights, rows, members);
        boolean whole = rows.mapping().rows() == RowKind.RELEASE;
        if (!whole || rows.says(members.get(0), Level.MEDIUM)) {
            int number = 0;
            for (ImmutableList<Integer> ofMedium : ReadRows.grouped(
                            members.stream().mapToInt(row -> row),
                            row -> keys.of(Level.MEDIUM, rows.row(decisive(row))))
                    .values()) {
                draft.release().addMedia(medium(ofMedium, number, credit));
                number++;
            }
        }
        return draft.wholeRelease().id(id).build();
    }

    private Medium medium(ImmutableList<Integer> members, int number, Optional<ArtistCredit> ofRelease) {
        boolean whole = rows.mapping().rows() == RowKind.RELEASE;
        Draft draft = rows.draft(Level.MEDIUM, members);
        Map<ImmutableList<Integer>, Draft> tracks = new LinkedHashMap<>();
        TracksOfMedium ofTracks = new TracksOfMedium(members);
        for (ImmutableList<Integer> ofTrack : ReadRows.grouped(members.stream().mapToInt(row -> row), ofTracks::of)
                .values()) {
            Seat seat = new Seat(number, whole ? -1 : tracks.size());
            ofTrack.forEach(row -> seats.put(row, seat));
            tracks.put(ofTrack, rows.draft(Level.TRACK, ofTrack));
        }
        if (!whole) {
            number(tracks.values());
            tracks.forEach((ofTrack, drafted) -> draft.medium().addTracks(track(drafted, ofTrack, ofRelease)));
        }
        return draft.medium().build();
    }

    /** Numbers of tracks beside which stands how many there are lose that, which the medium says. */
    private static void number(Collection<Draft> tracks) {
        List<String> numbers =
                tracks.stream().flatMap(track -> track.number.stream()).toList();
        if (OfSeveral.are(numbers)) {
            tracks.forEach(track ->
                    track.number = track.number.flatMap(OfSeveral::tryParse).map(OfSeveral::number));
        }
    }

    private Track track(Draft draft, ImmutableList<Integer> members, Optional<ArtistCredit> ofRelease) {
        tellSide(draft, members);
        return draft.track()
                .number(draft.wholeNumber())
                .artistCredit(CreditColumns.credit(Level.TRACK, draft, ofRelease, rows, members))
                .recording(placed.get(members.get(0)).recording())
                .build();
    }

    /** Tells of a side that does not stand before the number of the track in the end. */
    private void tellSide(Draft track, ImmutableList<Integer> members) {
        String number = track.wholeNumber().orElse("");
        boolean differs = track.side
                .filter(side -> Sides.join(side, number).filter(number::equals).isEmpty())
                .isPresent();
        if (differs) {
            rows.tell(CsvNotice.SIDES_DIFFER, SIDE, members, notice -> notice.with("number", number));
        }
    }

    /** The row that decides about the track, which takes of one recording share. */
    private int decisive(int row) {
        return rows.mapping().rows() == RowKind.TAKE ? placed.get(row).decisive() : row;
    }

    /**
     * Which rows are about one track of a medium: takes of one recording are; and so are performers, unless they state another number, or
     * side, of a track of that. Those who state none are with the first that does.
     */
    private final class TracksOfMedium {
        private final Map<RecordingId, ImmutableList<String>> first = new HashMap<>();

        TracksOfMedium(ImmutableList<Integer> members) {
            if (rows.mapping().rows() == RowKind.PERFORMER) {
                members.stream()
                        .filter(row -> !numbers(row).isEmpty())
                        .forEach(row -> first.putIfAbsent(recording(row), numbers(row)));
            }
        }

        /** {@return what the rows about a track have in common} */
        Object of(int row) {
            if (rows.mapping().rows() != RowKind.PERFORMER) {
                return decisive(row);
            }
            ImmutableList<String> stated = numbers(row);
            return ImmutableList.of(
                    recording(row), stated.isEmpty() ? first.getOrDefault(recording(row), stated) : stated);
        }

        private RecordingId recording(int row) {
            return placed.get(row).recording().orElseThrow();
        }

        private ImmutableList<String> numbers(int row) {
            return NUMBERS.stream()
                    .flatMap(target -> rows.stated(row, target).stream())
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /** {@return a view with the medium and the track of a row} */
    View in(int row, View view) {
        Release release = view.release();
        Seat seat = seats.get(row);
        if (release == null || seat == null) {
            return view;
        }
        Medium medium = release.media().get(seat.medium());
        Track track = seat.track() < 0 ? null : medium.tracks().get(seat.track());
        return view.onTrack(release, medium, track);
    }

    /** {@return a release with the cells that are kept with it, its media and its tracks} */
    static Release keeping(Release release, KeptCells kept) {
        ImmutableList.Builder<Medium> media = ImmutableList.builder();
        for (Medium medium : release.media()) {
            ImmutableList.Builder<Track> tracks = ImmutableList.builder();
            for (Track track : medium.tracks()) {
                tracks.add(track.withExtensions(
                        kept.of(Level.TRACK, release.id(), track.id()).in(track.extensions())));
            }
            media.add(medium.withTracks(tracks.build())
                    .withExtensions(
                            kept.of(Level.MEDIUM, release.id(), medium.id()).in(medium.extensions())));
        }
        return release.withMedia(media.build())
                .withExtensions(kept.of(release.id()).in(release.extensions()));
    }
}
