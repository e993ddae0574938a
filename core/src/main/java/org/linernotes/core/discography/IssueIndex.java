package org.linernotes.core.discography;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Comparator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.TakeOf;
import org.linernotes.core.catalog.TrackOf;
import org.linernotes.core.discography.Numbering.Numbered;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.linernotes.core.session.Session;

/**
 * On what the music of a catalogue came out: from a take to every recording that was made from it, however far, and to every
 * track that carries one of these. The index is built once, in a time that grows with the catalogue; what a question costs
 * grows with its answer. Safe for use by several threads.
 *
 * <p>Issues come in the order of their releases: by the first date of each, as
 * {@link org.linernotes.core.date.DateExpression#order()} has it, those without a date last; releases of one date by id. On a
 * release they come as they are heard: medium by medium, and on each the pregap, the tracks, the data tracks.
 *
 * <p>Where a recording came of a take in several ways, the surest is told. What the catalogue points at but does not hold is not
 * there: no answer names it.
 */
public final class IssueIndex {
    private final Catalog catalog;
    private final Descent descent;

    /** The releases in the order of their dates, with all their tracks. */
    private final Numbering<Release> releases;

    /** The tracks by the places of their recordings. */
    private final Pairs tracks;

    private final Supplier<Issued> issued = Suppliers.memoize(this::findIssued);

    private IssueIndex(Catalog catalog, Descent descent, Numbering<Release> releases, Pairs tracks) {
        this.catalog = catalog;
        this.descent = descent;
        this.releases = releases;
        this.tracks = tracks;
    }

    /**
     * {@return the index of a catalogue, which is built when it is first asked for and then kept with it}
     *
     * @param catalog the catalogue
     */
    public static IssueIndex of(Catalog catalog) {
        return catalog.index(IssueIndex.class, IssueIndex::build);
    }

    private static IssueIndex build(Catalog catalog) {
        ImmutableList<Release> releases =
                catalog.index(Chronology.class, Chronology::of).releases();
        Pairs.Builder tracks = Pairs.builder();
        int number = 0;
        for (Release release : releases) {
            for (TrackOf on : (Iterable<TrackOf>) Discography.tracks(release)::iterator) {
                tracks.add(on.track().recording().map(catalog::place).orElse(-1), number);
                number++;
            }
        }
        return new IssueIndex(catalog, Descent.of(catalog), Numbering.of(releases, TrackPlaces::count), tracks.build());
    }

    /**
     * {@return the tracks on which a take is heard, or something that was made from it}
     *
     * @param take the take
     */
    public ImmutableList<Issue> issuesOf(TakeId take) {
        return issues(descent.of(take));
    }

    /**
     * {@return the tracks on which a recording is heard, or something that was made from it}
     *
     * @param recording the recording
     */
    public ImmutableList<Issue> issuesOf(RecordingId recording) {
        return issues(descent.of(recording));
    }

    /**
     * {@return the tracks on which the music of an occasion is heard: of its take or recording; none of a part without takes}
     *
     * @param occasion the occasion
     */
    public ImmutableList<Issue> issuesOf(Occasion occasion) {
        if (occasion instanceof Occasion.OfTake take) {
            return issuesOf(take.taken().take().id());
        }
        return occasion instanceof Occasion.OfRecording recording
                ? issuesOf(recording.recording().id())
                : ImmutableList.of();
    }

    private ImmutableList<Issue> issues(Iterable<Lineage> lineages) {
        return Streams.stream(lineages)
                .flatMap(lineage -> tracks.of(catalog.place(lineage.recording().id()))
                        .mapToObj(track -> new NumberedTrack(track, lineage)))
                .sorted(Comparator.comparingInt(NumberedTrack::track))
                .map(this::issue)
                .collect(toImmutableList());
    }

    private record NumberedTrack(int track, Lineage lineage) {}

    private Issue issue(NumberedTrack numbered) {
        Numbered<Release> track = releases.get(numbered.track());
        return new Issue(TrackPlaces.at(track.owner(), track.place()), numbered.lineage());
    }

    /**
     * {@return the recordings that were made from a take, also by way of others, each once with the surest lineage}
     *
     * @param take the take
     */
    public ImmutableList<Lineage> madeFrom(TakeId take) {
        return ImmutableList.copyOf(descent.of(take));
    }

    /**
     * {@return the recordings that were made from a recording, also by way of others, each once with the surest lineage; not
     * the recording itself}
     *
     * @param recording the recording
     */
    public ImmutableList<Lineage> madeFrom(RecordingId recording) {
        return Streams.stream(descent.of(recording)).skip(1).collect(toImmutableList());
    }

    /**
     * {@return the releases that carry music of a session: takes of it, or something that was made from them}
     *
     * @param session the session
     */
    public ImmutableList<Release> releasesOf(SessionId session) {
        return catalog.session(session).stream()
                .flatMap(IssueIndex::takes)
                .flatMap(taken -> Streams.stream(descent.of(taken.take().id())))
                .flatMapToInt(
                        lineage -> tracks.of(catalog.place(lineage.recording().id())))
                .sorted()
                .mapToObj(track -> releases.get(track).owner())
                .distinct()
                .collect(toImmutableList());
    }

    /**
     * {@return whether an issue of a take is known}
     *
     * @param take the take
     */
    public boolean isIssued(TakeId take) {
        return issued.get().take(catalog.place(take));
    }

    /**
     * {@return whether an issue of a recording is known, or of something that was made from it}
     *
     * @param recording the recording
     */
    public boolean isIssued(RecordingId recording) {
        return issued.get().recording(catalog.place(recording));
    }

    private Issued findIssued() {
        return Issued.find(catalog, tracks.keys());
    }

    /**
     * {@return the takes of which no issue is known} Sessions come in the order of their dates, as
     * {@link org.linernotes.core.date.DateExpression#order()} has it, those without a date last, of one date by id; the takes of
     * a session as they stand.
     */
    public Stream<TakeOf> takesWithoutIssue() {
        return catalog.index(Chronology.class, Chronology::of).sessions().stream()
                .flatMap(IssueIndex::takes)
                .filter(taken -> !isIssued(taken.take().id()));
    }

    private static Stream<TakeOf> takes(Session session) {
        return session.parts().stream()
                .flatMap(part -> part.takes().stream().map(take -> new TakeOf(session, part, take)));
    }

    /** {@return the recordings of which no issue is known, nor of anything that was made from them, by id} */
    public Stream<Recording> recordingsWithoutIssue() {
        return catalog.recordings().stream().filter(recording -> !isIssued(recording.id()));
    }
}
