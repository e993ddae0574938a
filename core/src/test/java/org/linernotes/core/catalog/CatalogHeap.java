package org.linernotes.core.catalog;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseGroupId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.identifier.MatrixNumber;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.label.Label;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.notice.PrintedList;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.place.Area;
import org.linernotes.core.place.Place;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Performance;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.core.release.ReleaseGroup;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionKind;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.session.Take;
import org.linernotes.core.session.TakeNumber;
import org.linernotes.core.testing.Heap;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.core.work.Work;

/**
 * Measures the heap that a catalogue takes; run it by hand. The catalogue is that of a label, of 100,000 entities:
 *
 * <ul>
 *   <li>12,000 artists (sort name, kind, area, life span), 300 areas, 600 places, 100 labels;
 *   <li>25,000 works with a composer;
 *   <li>4,000 sessions of one part, a line-up of five, and six takes, each with a matrix and a work, every third with a
 *       variance;
 *   <li>48,000 recordings: title, credit, length, an ISRC, a producer; the first 24,000 derived from a take, the others with
 *       three players and the work performed;
 *   <li>4,500 release groups and 5,500 releases: credit, label with catalogue number, event, barcode, and a medium of ten
 *       tracks.
 * </ul>
 *
 * Ids are MBIDs. Two figures are printed, with what each kind takes: with ids, names and terms shared, as a program that
 * has them at hand or a pooling reader makes them (a track points at its recording by that recording's id, and is called
 * by the same text); and with an object of its own for every id, name and term, which is the worst that a reader can do.
 */
final class CatalogHeap {
    /** Of fewer entities the figure is not exact enough to be told by itself. */
    private static final int LEAST_TOLD = 4_000;

    private final Random random = new Random(1957);
    private final boolean shared;
    private final List<Entity> entities = new ArrayList<>();
    private final List<TakeId> takes = new ArrayList<>();
    private final Map<EntityId, String> names = new HashMap<>();
    private final Map<String, String> pool = new HashMap<>();
    private final Map<String, Term> terms = new HashMap<>();

    private CatalogHeap(boolean shared) {
        this.shared = shared;
    }

    /**
     * Measures and prints.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        for (boolean shared : new boolean[] {true, false}) {
            Catalog catalog = new CatalogHeap(shared).catalog();
            print(
                    "whole catalogue, ids, names, terms " + (shared ? "shared" : "not shared"),
                    catalog.size(),
                    Heap.bytesOf(() -> new CatalogHeap(shared).catalog()));
            for (EntityType type : EntityType.values()) {
                int count = catalog.all(type).size();
                if (count >= LEAST_TOLD) {
                    print(
                            "  " + type,
                            count,
                            Heap.bytesOf(() -> new ArrayList<>(
                                    new CatalogHeap(shared).catalog().all(type))));
                }
            }
        }
    }

    private static void print(String what, int count, long bytes) {
        System.out.printf("%-50s %,8d entities %,12d bytes %,6d bytes each%n", what, count, bytes, bytes / count);
    }

    private Catalog catalog() {
        List<AreaId> areas = times(300, this::area);
        List<PlaceId> places = times(600, () -> place(any(areas)));
        List<LabelId> labels = times(100, () -> label(any(areas)));
        List<ArtistId> artists = times(12_000, () -> artist(any(areas)));
        List<WorkId> works = times(25_000, () -> work(any(artists)));
        times(4_000, () -> session(any(places), any(labels), artists, works));
        List<RecordingId> recordings = new ArrayList<>();
        takes.forEach(take -> recordings.add(derived(take, any(artists))));
        recordings.addAll(times(24_000, () -> played(artists, any(works))));
        List<ReleaseGroupId> groups = times(4_500, () -> releaseGroup(any(artists)));
        times(5_500, () -> release(any(groups), any(artists), any(labels), any(areas), recordings));
        Catalog.Builder builder = Catalog.builder();
        entities.forEach(builder::add);
        return builder.build().orThrow();
    }

    private <I> List<I> times(int count, Supplier<I> maker) {
        List<I> ids = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            ids.add(maker.get());
        }
        return ids;
    }

    @SuppressWarnings("unchecked") // an id of the same kind
    private <I extends EntityId> I any(List<I> ids) {
        I id = ids.get(random.nextInt(ids.size()));
        return shared ? id : (I) EntityId.of(id.type(), id.mbid().orElseThrow());
    }

    private <I extends EntityId> I add(I id, Entity entity) {
        entities.add(entity);
        names.put(id, entity.displayName());
        return id;
    }

    /** The name of what was made, as it stands where it is pointed at. */
    private String nameOf(EntityId id) {
        String name = names.getOrDefault(id, "");
        return shared ? name : new String(name.toCharArray());
    }

    private ArtistCredit creditOf(ArtistId artist) {
        return ArtistCredit.of(artist, nameOf(artist));
    }

    private Mbid mbid() {
        return Mbid.of(random.nextLong(), random.nextLong());
    }

    /** A title of two to five words, of about 22 letters. */
    private String title() {
        StringBuilder title = new StringBuilder();
        for (int words = 2 + random.nextInt(4); words > 0; words--) {
            title.append(title.isEmpty() ? "" : " ");
            for (int letters = 3 + random.nextInt(6); letters > 0; letters--) {
                title.append((char) ('a' + random.nextInt(26)));
            }
        }
        return title.toString();
    }

    private String number(int number) {
        String text = Integer.toString(number);
        return shared ? pool.computeIfAbsent(text, same -> same) : text;
    }

    private Term term(String key) {
        return shared ? terms.computeIfAbsent(key, Term::of) : Term.of(key);
    }

    private PartialDate date() {
        return PartialDate.of(1930 + random.nextInt(60), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private Duration length() {
        return Duration.ofSeconds(120 + random.nextInt(300));
    }

    private AreaId area() {
        AreaId id = AreaId.of(mbid());
        return add(id, Area.builder().id(id).name(title()).kind(term("city")).build());
    }

    private PlaceId place(AreaId area) {
        PlaceId id = PlaceId.of(mbid());
        return add(
                id,
                Place.builder()
                        .id(id)
                        .name(title())
                        .kind(term("studio"))
                        .area(area)
                        .build());
    }

    private LabelId label(AreaId area) {
        LabelId id = LabelId.of(mbid());
        return add(id, Label.builder().id(id).name(title()).area(area).build());
    }

    private ArtistId artist(AreaId area) {
        ArtistId id = ArtistId.of(mbid());
        return add(
                id,
                Artist.builder()
                        .id(id)
                        .name(title())
                        .sortName(title())
                        .kind(term("person"))
                        .area(area)
                        .lifeSpan(LifeSpan.since(date()))
                        .build());
    }

    private WorkId work(ArtistId composer) {
        WorkId id = WorkId.of(mbid());
        return add(
                id,
                Work.builder()
                        .id(id)
                        .title(title())
                        .addCredit(Credit.of(Role.COMPOSER, composer))
                        .build());
    }

    private SessionId session(PlaceId place, LabelId client, List<ArtistId> artists, List<WorkId> works) {
        Part.Builder part = Part.builder();
        List<ArtistId> players = times(5, () -> any(artists));
        for (ArtistId player : players) {
            part.addLineUp(PersonnelLine.of(player, instrument()));
        }
        for (int i = 0; i < 6; i++) {
            TakeId take = TakeId.of(mbid());
            WorkId work = any(works);
            takes.add(take);
            Take.Builder made = Take.builder()
                    .id(take)
                    .title(nameOf(work))
                    .number(TakeNumber.of(1))
                    .addMatrix(MatrixNumber.of("M" + random.nextInt(100_000) + "-1"))
                    .addWork(work);
            if (i % 3 == 0) {
                made.addVariance(Variance.out(players.get(i % players.size())));
            }
            part.addTake(made.build());
        }
        SessionId id = SessionId.of(mbid());
        return add(
                id,
                Session.builder()
                        .id(id)
                        .kind(SessionKind.STUDIO)
                        .date(DateExpression.of(date()))
                        .addPlace(SessionPlace.of(place))
                        .addClient(client)
                        .addPart(part.build())
                        .build());
    }

    private Instrument instrument() {
        return Instrument.table().get(random.nextInt(40));
    }

    private Recording.Builder recording(RecordingId id, ArtistId artist, ArtistId producer) {
        return Recording.builder()
                .id(id)
                .title(title())
                .artistCredit(creditOf(artist))
                .length(length())
                .isrcs(PrintedList.of(Isrc.parse(String.format("FRZ03%07d", entities.size()))))
                .addCredit(Credit.of(Role.PRODUCER, producer));
    }

    private RecordingId derived(TakeId take, ArtistId artist) {
        RecordingId id = RecordingId.of(mbid());
        TakeId source = shared ? take : TakeId.of(take.mbid().orElseThrow());
        return add(
                id,
                recording(id, artist, artist)
                        .addDerivation(Derivation.of(DerivationKind.MIX, source))
                        .build());
    }

    private RecordingId played(List<ArtistId> artists, WorkId work) {
        RecordingId id = RecordingId.of(mbid());
        Recording.Builder recording = recording(id, any(artists), any(artists)).addPerformance(Performance.of(work));
        for (int i = 0; i < 3; i++) {
            recording.addCredit(
                    Credit.of(Role.PERFORMER, any(artists)).withInstruments(InstrumentCredit.of(instrument())));
        }
        return add(id, recording.build());
    }

    private ReleaseGroupId releaseGroup(ArtistId artist) {
        ReleaseGroupId id = ReleaseGroupId.of(mbid());
        return add(
                id,
                ReleaseGroup.builder()
                        .id(id)
                        .title(title())
                        .artistCredit(creditOf(artist))
                        .primaryType(term("album"))
                        .build());
    }

    private ReleaseId release(
            ReleaseGroupId group, ArtistId artist, LabelId label, AreaId area, List<RecordingId> recordings) {
        Medium.Builder medium = Medium.builder().position(1).format(term("12-inch-vinyl"));
        for (int i = 1; i <= 10; i++) {
            RecordingId recording = any(recordings);
            medium.addTrack(Track.builder()
                    .id(ElementId.of(mbid()))
                    .position(i)
                    .number(number(i))
                    .title(nameOf(recording))
                    .length(length())
                    .recording(recording)
                    .build());
        }
        ReleaseId id = ReleaseId.of(mbid());
        return add(
                id,
                Release.builder()
                        .id(id)
                        .title(title())
                        .releaseGroup(group)
                        .artistCredit(creditOf(artist))
                        .status(term("official"))
                        .barcode(Printed.parse("00422" + (10_000_000 + random.nextInt(9_999_999)), Barcode::tryParse))
                        .addEvent(ReleaseEvent.builder()
                                .date(DateExpression.of(date()))
                                .area(area)
                                .build())
                        .addLabel(LabelLine.of(label, "836 " + random.nextInt(1_000) + "-2"))
                        .addMedium(medium.build())
                        .build());
    }
}
