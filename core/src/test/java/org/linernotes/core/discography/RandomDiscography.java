package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Scope;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.place.Place;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Performance;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.session.Take;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.work.Work;

/**
 * Small catalogues that are all knots: few artists in many line-ups and variances of every kind, recordings made from takes and
 * from each other in circles, tracks before and behind the tracks, dates known in part or not at all, and ids that lead nowhere.
 * The same seed makes the same catalogue.
 */
final class RandomDiscography {
    private static final ImmutableList<String> DATES = ImmutableList.of(
            "1957",
            "1957-12",
            "1957-12-04",
            "1957-12-04/1957-12-05",
            "[1957-12-04,1957-12-05]",
            "1958-05-26",
            "195X",
            "../1958",
            "XXXX-05");

    private final SplittableRandom random;
    private final ImmutableList<ArtistId> artists = ids(9, ArtistId::of, "artist");
    private final ImmutableList<PlaceId> places = ids(3, PlaceId::of, "place");
    private final ImmutableList<WorkId> works = ids(4, WorkId::of, "work");
    private final ImmutableList<SessionId> sessions = ids(6, SessionId::of, "session");
    private final ImmutableList<RecordingId> recordings = ids(14, RecordingId::of, "recording");
    private final ImmutableList<ReleaseId> releases = ids(7, ReleaseId::of, "release");
    private final List<TakeId> takes = new ArrayList<>();

    private RandomDiscography(long seed) {
        random = new SplittableRandom(seed);
    }

    static Catalog catalog(long seed) {
        return new RandomDiscography(seed).catalog();
    }

    private static <I> ImmutableList<I> ids(int count, Function<String, I> maker, String name) {
        return IntStream.range(0, count)
                .mapToObj(i -> maker.apply(name + "-" + i))
                .collect(ImmutableList.toImmutableList());
    }

    private Catalog catalog() {
        Catalog.Builder catalog = Catalog.builder();
        // the last of each is pointed at and is not there
        butLast(artists)
                .forEach(id ->
                        catalog.add(Artist.builder().id(id).name(id.toString()).build()));
        butLast(places)
                .forEach(id ->
                        catalog.add(Place.builder().id(id).name(id.toString()).build()));
        butLast(works)
                .forEach(id ->
                        catalog.add(Work.builder().id(id).title(id.toString()).build()));
        sessions.forEach(id -> catalog.add(session(id)));
        takes.add(TakeId.of("take-nowhere"));
        butLast(recordings).forEach(id -> catalog.add(recording(id)));
        releases.forEach(id -> catalog.add(release(id)));
        return catalog.build().orThrow();
    }

    private static <I> List<I> butLast(ImmutableList<I> ids) {
        return ids.subList(0, ids.size() - 1);
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private <V> V any(List<V> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <V> List<V> some(int most, Supplier<V> maker) {
        return Stream.generate(maker).limit(random.nextInt(most + 1)).toList();
    }

    private <V> Stream<V> maybe(int in, Supplier<V> maker) {
        return one(in) ? Stream.of(maker.get()) : Stream.empty();
    }

    private DateExpression date() {
        return one(8) ? DateExpression.notUnderstood("winter tour") : DateExpression.of(any(DATES));
    }

    private Certainty certainty() {
        return one(3) ? any(List.of(Certainty.values())) : Certainty.CERTAIN;
    }

    private Session session(SessionId id) {
        Session.Builder session = Session.builder().id(id);
        maybe(1 + random.nextInt(2), this::date).forEach(session::date);
        for (int i = random.nextInt(3); i >= 0; i--) {
            session.addPart(part());
        }
        some(2, () -> SessionPlace.of(any(places))).forEach(session::addPlace);
        return session.build();
    }

    private Part part() {
        Part.Builder part = Part.builder().addAllLineUp(some(5, this::line));
        maybe(4, this::date).forEach(part::date);
        for (int i = random.nextInt(4); i > 0; i--) {
            part.addTake(take());
        }
        return part.build();
    }

    private PersonnelLine line() {
        return PersonnelLine.of(player(), some(2, this::instrument).toArray(Instrument[]::new))
                .withRole(one(6) ? any(List.of(Role.VOCAL, Role.CONDUCTOR, Role.PRODUCER)) : Role.PERFORMER)
                .withScope(one(5) ? Scope.NAMED_TAKES : Scope.ALL_TAKES)
                .withCertainty(certainty());
    }

    private Instrument instrument() {
        return Instrument.table().get(random.nextInt(6));
    }

    private Player player() {
        IntFunction<Player> rare = kind -> switch (kind) {
            case 0 -> Player.oneOf(any(artists), any(artists));
            case 1 -> Player.unidentified(1 + random.nextInt(3));
            case 2 -> Player.ensemble("strings");
            default -> Player.of(any(artists));
        };
        return rare.apply(random.nextInt(12));
    }

    private Take take() {
        TakeId id = TakeId.of("take-" + takes.size());
        takes.add(id);
        Take.Builder take = Take.builder().id(id).addAllWorks(some(2, () -> any(works)));
        maybe(4, this::date).forEach(take::date);
        if (one(2)) {
            take.addAllVariances(some(3, this::variance));
        }
        return take.build();
    }

    private Variance variance() {
        VarianceKind kind = any(List.of(VarianceKind.values()));
        Variance.Builder variance = Variance.builder().kind(kind).certainty(certainty());
        variance.addAllPlayers(some(2, this::player));
        if (kind == VarianceKind.ADDED || kind == VarianceKind.REPLACED) {
            variance.addLine(line());
        }
        if (kind == VarianceKind.INSTRUMENT_INSTEAD) {
            variance.addInstead(InstrumentCredit.of(instrument()));
        }
        if (kind == VarianceKind.OUT && one(3)) {
            variance.addInstrument(instrument());
        }
        return variance.build();
    }

    private Recording recording(RecordingId id) {
        return Recording.builder()
                .id(id)
                .title(id.toString())
                .addAllDerivations(some(3, this::derivation))
                .addAllCredits(some(random.nextInt(3), this::credit))
                .addAllPerformances(some(1, () -> Performance.of(any(works))))
                .build();
    }

    private Derivation derivation() {
        DerivationKind kind = any(List.of(DerivationKind.values()));
        return (one(2) ? Derivation.of(kind, any(takes)) : Derivation.of(kind, any(recordings)))
                .withCertainty(certainty());
    }

    private Credit credit() {
        return Credit.builder()
                .player(player())
                .role(any(List.of(Role.PERFORMER, Role.PERFORMER, Role.VOCAL, Role.PRODUCER)))
                .addAllInstruments(some(2, () -> InstrumentCredit.of(instrument())))
                .certainty(certainty())
                .build();
    }

    private Release release(ReleaseId id) {
        Release.Builder release = Release.builder().id(id);
        some(2, this::event).forEach(release::addEvent);
        some(2, this::medium).forEach(release::addMedium);
        return release.build();
    }

    private ReleaseEvent event() {
        ReleaseEvent.Builder event = ReleaseEvent.builder();
        if (!one(4)) {
            event.date(date());
        }
        return event.build();
    }

    private Medium medium() {
        Medium.Builder medium = Medium.builder().addAllTracks(some(4, this::track));
        maybe(3, this::track).forEach(medium::pregap);
        maybe(3, this::track).forEach(medium::addDataTrack);
        return medium.build();
    }

    private Track track() {
        Track.Builder track = Track.builder().title("track " + random.nextInt(1_000_000));
        if (!one(6)) {
            track.recording(any(recordings));
        }
        return track.build();
    }
}
