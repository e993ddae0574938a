package org.linernotes.core.discography;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.identifier.MatrixNumber;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.label.Label;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.place.Place;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionKind;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.session.Take;
import org.linernotes.core.session.TakeNumber;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.core.work.Work;

/**
 * The catalogue of a label of any size; the same size gives the same catalogue. Of 1,000 entities about
 *
 * <ul>
 *   <li>120 are sessions of one part: a line-up of five to eight, four takes, a fifth of them with a variance;
 *   <li>420 are recordings: of each session three takes transferred or edited, and for every second session an edit of one of
 *       these recordings;
 *   <li>60 are releases of one medium of ten to twelve tracks;
 *   <li>150 are artists, 245 works, 3 places and 2 labels.
 * </ul>
 *
 * <p>In it stand what questions of the same answer are asked about, whatever the size: an artist with a given number of takes
 * ({@link #player}), and a take with a given number of issues ({@link #hit}), spread over the whole catalogue.
 */
final class LabelCatalog {
    /** The sizes of answers; an artist plays on all four takes of a session. */
    static final int[] ANSWERS = {16, 160, 1_600};

    private static final int TAKES = 4;

    private final SplittableRandom random;
    private final int sessionCount;
    private final List<Entity> entities = new ArrayList<>();
    private final List<ArtistId> artists = new ArrayList<>();
    private final List<WorkId> works = new ArrayList<>();
    private final List<RecordingId> recordings = new ArrayList<>();
    private final List<SessionId> sessions = new ArrayList<>();
    private final List<TakeId> takes = new ArrayList<>();
    private final List<ReleaseId> releases = new ArrayList<>();
    private final Map<Integer, ArtistId> players = new TreeMap<>();
    private final Map<Integer, TakeId> hits = new TreeMap<>();
    private final Map<Integer, RecordingId> hitRecordings = new TreeMap<>();
    private final Catalog catalog;

    private LabelCatalog(int size) {
        random = new SplittableRandom(1957);
        sessionCount = size * 12 / 100;
        List<PlaceId> places = times(size * 3 / 1_000, this::place);
        List<LabelId> labels = times(size * 2 / 1_000, this::label);
        artists.addAll(times(size * 15 / 100, this::artist));
        works.addAll(times(size * 245 / 1_000, this::work));
        for (int answer : ANSWERS) {
            players.put(answer, artists.get(players.size()));
        }
        times(sessionCount, () -> session(any(places), any(labels)));
        int releaseCount = size * 6 / 100;
        times(releaseCount, () -> release(any(labels), releaseCount));
        catalog = build(entities);
    }

    static LabelCatalog of(int size) {
        return new LabelCatalog(size);
    }

    static Catalog build(Iterable<Entity> entities) {
        Catalog.Builder builder = Catalog.builder();
        entities.forEach(builder::add);
        return builder.build().orThrow();
    }

    Catalog catalog() {
        return catalog;
    }

    /** {@return a catalogue of the same entities, of which no index is built} */
    Catalog fresh() {
        return build(catalog.entities());
    }

    /** {@return the artist who plays on so many takes: one of {@link #ANSWERS}} */
    ArtistId player(int answer) {
        return players.get(answer);
    }

    /** {@return the take that was issued so often: one of {@link #ANSWERS}} */
    TakeId hit(int answer) {
        return hits.get(answer);
    }

    List<TakeId> takes() {
        return takes;
    }

    List<RecordingId> recordings() {
        return recordings;
    }

    List<ReleaseId> releases() {
        return releases;
    }

    List<SessionId> sessions() {
        return sessions;
    }

    private static <V> List<V> times(int count, Supplier<V> maker) {
        List<V> made = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            made.add(maker.get());
        }
        return made;
    }

    private <V> V any(List<V> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean one(int in) {
        return random.nextInt(in) == 0;
    }

    private Mbid mbid() {
        return Mbid.of(random.nextLong(), random.nextLong());
    }

    /** A title of two to four words, of about 18 letters. */
    private String title() {
        StringBuilder title = new StringBuilder();
        for (int words = 2 + random.nextInt(3); words > 0; words--) {
            title.append(title.isEmpty() ? "" : " ");
            for (int letters = 3 + random.nextInt(6); letters > 0; letters--) {
                title.append((char) ('a' + random.nextInt(26)));
            }
        }
        return title.toString();
    }

    private DateExpression date(int first) {
        return DateExpression.of(
                PartialDate.of(first + random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(28)));
    }

    private <E extends Entity> E add(E entity) {
        entities.add(entity);
        return entity;
    }

    private PlaceId place() {
        PlaceId id = PlaceId.of(mbid());
        add(Place.builder().id(id).name(title()).kind(Term.of("studio")).build());
        return id;
    }

    private LabelId label() {
        LabelId id = LabelId.of(mbid());
        add(Label.builder().id(id).name(title()).build());
        return id;
    }

    private ArtistId artist() {
        ArtistId id = ArtistId.of(mbid());
        String name = title();
        add(Artist.builder()
                .id(id)
                .name(name)
                .sortName(name)
                .kind(Term.of("person"))
                .build());
        return id;
    }

    private WorkId work() {
        WorkId id = WorkId.of(mbid());
        add(Work.builder().id(id).title(title()).build());
        return id;
    }

    private Instrument instrument() {
        return Instrument.table().get(random.nextInt(40));
    }

    /** What stands so many times among so many, spread evenly, is at this place among them. */
    private static boolean isSpread(int times, int place, int among) {
        return (long) place * times / among != (long) (place + 1) * times / among;
    }

    private SessionId session(PlaceId place, LabelId client) {
        Part.Builder part = Part.builder();
        List<ArtistId> lineUp = new ArrayList<>();
        for (int answer : ANSWERS) {
            if (isSpread(answer / TAKES, sessions.size(), sessionCount)) {
                lineUp.add(player(answer));
            }
        }
        int planted = lineUp.size();
        // whoever plays much plays very much
        for (int more = 5 + random.nextInt(4) - planted; more > 0; more--) {
            int bound = one(2) ? Math.max(100, artists.size() / 50) : artists.size();
            lineUp.add(artists.get(ANSWERS.length + random.nextInt(bound - ANSWERS.length)));
        }
        lineUp.forEach(player -> part.addLineUp(PersonnelLine.of(player, instrument())));
        String leader = "The Leader";
        for (int number = 1; number <= TAKES; number++) {
            TakeId take = TakeId.of(mbid());
            takes.add(take);
            Take.Builder made = Take.builder()
                    .id(take)
                    .title(title())
                    .number(TakeNumber.of(number))
                    .addMatrix(MatrixNumber.of("M" + takes.size() + "-" + number))
                    .addWork(any(works));
            if (one(5)) {
                made.addVariance(Variance.out(lineUp.get(planted + random.nextInt(lineUp.size() - planted))));
            }
            part.addTake(made.build());
            if (number < TAKES) {
                DerivationKind kind = one(3) ? DerivationKind.EDIT : DerivationKind.TRANSFER;
                recording(lineUp.get(0), leader, Derivation.of(kind, take));
            }
            if (number == 1 && hits.size() < ANSWERS.length) {
                int answer = ANSWERS[hits.size()];
                hits.put(answer, take);
                hitRecordings.put(answer, recordings.get(recordings.size() - 1));
            }
        }
        if (one(2)) {
            recording(lineUp.get(0), leader, Derivation.of(DerivationKind.EDIT, recordings.get(recordings.size() - 1)));
        }
        SessionId id = SessionId.of(mbid());
        sessions.add(id);
        add(Session.builder()
                .id(id)
                .kind(SessionKind.STUDIO)
                .date(date(1920))
                .addPlace(SessionPlace.of(place))
                .addClient(client)
                .addPart(part.build())
                .build());
        return id;
    }

    private void recording(ArtistId artist, String name, Derivation derivation) {
        RecordingId id = RecordingId.of(mbid());
        recordings.add(id);
        add(Recording.builder()
                .id(id)
                .title(title())
                .artistCredit(ArtistCredit.of(artist, name))
                .length(Duration.ofSeconds(120 + random.nextInt(240)))
                .addDerivation(derivation)
                .build());
    }

    private ReleaseId release(LabelId label, int among) {
        Medium.Builder medium = Medium.builder().position(1).format(Term.of("12-inch-vinyl"));
        int number = 1;
        for (int answer : ANSWERS) {
            if (isSpread(answer, releases.size(), among)) {
                medium.addTrack(track(number++, hitRecordings.get(answer)));
            }
        }
        // those of the first sessions are the hits
        List<RecordingId> others = recordings.subList(ANSWERS.length * TAKES, recordings.size());
        for (int last = 10 + random.nextInt(3); number <= last; number++) {
            medium.addTrack(track(number, any(others)));
        }
        ReleaseId id = ReleaseId.of(mbid());
        releases.add(id);
        add(Release.builder()
                .id(id)
                .title(title())
                .addEvent(ReleaseEvent.builder().date(date(1950)).build())
                .addLabel(LabelLine.of(label, "LN " + releases.size()))
                .addMedium(medium.build())
                .build());
        return id;
    }

    private Track track(int position, RecordingId recording) {
        return Track.builder()
                .position(position)
                .title(title())
                .length(Duration.ofSeconds(120 + random.nextInt(240)))
                .recording(recording)
                .build();
    }
}
