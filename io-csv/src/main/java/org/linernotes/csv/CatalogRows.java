package org.linernotes.csv;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.SetMultimap;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.TakeOf;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.Performance;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.work.Work;
import org.linernotes.csv.cell.Names;

/** What of a catalogue stands in the rows of a sheet, in the order of the rows. */
final class CatalogRows {
    /** The entities that have rows, where these are not releases. */
    private static final ImmutableMap<RowKind, ImmutableSet<EntityType>> TYPES = ImmutableMap.of(
            RowKind.TAKE, ImmutableSet.of(EntityType.SESSION),
            RowKind.RECORDING, ImmutableSet.of(EntityType.RECORDING),
            RowKind.PERFORMER, ImmutableSet.of(EntityType.RELEASE, EntityType.RECORDING));

    private final Catalog catalog;
    private final RowKind kind;
    private final PerformerLines performerLines;

    /** The marks of the tracks on which recordings are. */
    private final SetMultimap<RecordingId, String> marksOfRecordings = HashMultimap.create();

    private final Map<TakeId, Recording> recordingsOfTakes = new HashMap<>();
    private final Map<RecordingId, View> tracksOfRecordings = new HashMap<>();
    private final Sitting.Known sittings = new Sitting.Known();

    private CatalogRows(Catalog catalog, RowKind kind, PerformerLines performerLines) {
        this.catalog = catalog;
        this.kind = kind;
        this.performerLines = performerLines;
    }

    /** {@return the rows of a catalogue} */
    static ImmutableList<View> of(Catalog catalog, CsvMapping mapping, Names names) {
        RowKind kind = mapping.rows();
        CatalogRows rows = new CatalogRows(catalog, kind, new PerformerLines(mapping, names));
        if (kind == RowKind.TAKE || kind == RowKind.PERFORMER) {
            rows.indexRecordings();
        }
        List<ImmutableList<View>> byEntity =
                rows.inOrder(TYPES.getOrDefault(kind, ImmutableSet.of(EntityType.RELEASE))).stream()
                        .flatMap(id -> catalog.get(id).stream())
                        .map(rows::of)
                        .toList();
        return ordered(byEntity, kind);
    }

    private ImmutableList<View> of(Entity entity) {
        if (entity instanceof Session session) {
            return takes(session);
        }
        if (entity instanceof Recording recording) {
            View row = recorded(View.NOTHING, recording);
            return kind == RowKind.PERFORMER ? performers(row) : ImmutableList.of(row);
        }
        return tracks((Release) entity);
    }

    /** The rows of a recording, on one of the tracks that it is on, or on none: where it is on any, only those that are kept so. */
    private ImmutableList<View> performers(View here) {
        Recording recording = here.recording();
        if (recording == null) {
            return ImmutableList.of(here);
        }
        boolean isApart = here.track() == null && marksOfRecordings.containsKey(recording.id());
        ImmutableList.Builder<PerformerRow> rows = ImmutableList.builder();
        for (PerformerRow line : performerLines.of(recording)) {
            ImmutableList<Kept> kept = line.kept().rows();
            if (kept.stream().anyMatch(row -> isAnywhere(row, recording))) {
                kept.stream().filter(row -> isOn(row, here, isApart)).forEach(row -> rows.add(line.keeping(row)));
            } else if (!isApart) {
                rows.add(kept.isEmpty() ? line : line.keeping(Kept.NOTHING));
            }
        }
        Kept.of(recording.extensions()).rows().stream()
                .filter(row -> isOn(row, here, isApart))
                .forEach(row -> rows.add(PerformerRow.NOBODY.keeping(row)));
        ImmutableList<PerformerRow> all = rows.build();
        return all.isEmpty() && !isApart
                ? ImmutableList.of(here)
                : all.stream().map(here::of).collect(ImmutableList.toImmutableList());
    }

    /** Whether the track of a row is still there. */
    private boolean isAnywhere(Kept row, Recording recording) {
        return row.track().isEmpty()
                || row.track().get().isEmpty()
                || marksOfRecordings.containsEntry(recording.id(), row.track().get());
    }

    private static boolean isOn(Kept row, View here, boolean isApart) {
        return row.track().map(here.trackMark()::equals).orElse(!isApart);
    }

    /** What the catalogue is about comes first, in its order; what it only mentions is no row. */
    private Set<EntityId> inOrder(ImmutableSet<EntityType> types) {
        Set<EntityId> ids = new LinkedHashSet<>();
        catalog.subjects().stream()
                .filter(id -> types.contains(id.type()) && catalog.contains(id) && !catalog.isMention(id))
                .forEach(ids::add);
        types.stream()
                .flatMap(type -> catalog.all(type).stream())
                .map(entity -> entity.id())
                .filter(id -> !catalog.isMention(id))
                .forEach(ids::add);
        return ids;
    }

    /** Rows that remember their numbers go by them: all together, or those of one release or session. */
    private static ImmutableList<View> ordered(List<ImmutableList<View>> byEntity, RowKind kind) {
        ImmutableList<View> all = byEntity.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
        if (isNumbered(all, kind)) {
            return sorted(all, kind);
        }
        return byEntity.stream()
                .map(rows -> isNumbered(rows, kind) ? sorted(rows, kind) : rows)
                .flatMap(List::stream)
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isNumbered(ImmutableList<View> rows, RowKind kind) {
        return rows.stream().allMatch(row -> keptOf(row, kind).row().isPresent());
    }

    private static ImmutableList<View> sorted(ImmutableList<View> rows, RowKind kind) {
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt(row -> keptOf(row, kind).row().getAsInt()), rows);
    }

    /** {@return what is kept with the track, take or release of a row} */
    static Kept keptOf(View view, RowKind kind) {
        return kind == RowKind.PERFORMER ? view.performer().kept() : kept(view, KeptCells.ofRow(kind));
    }

    /** {@return what is kept with the thing of a level} */
    static Kept kept(View view, Level level) {
        return switch (level) {
            case RELEASE ->
                view.release() == null ? Kept.NOTHING : Kept.of(view.release().extensions());
            case MEDIUM ->
                view.medium() == null ? Kept.NOTHING : Kept.of(view.medium().extensions());
            case TRACK ->
                view.track() == null ? Kept.NOTHING : Kept.of(view.track().extensions());
            case SESSION ->
                view.session() == null ? Kept.NOTHING : Kept.of(view.session().extensions());
            case PART ->
                view.part() == null ? Kept.NOTHING : Kept.of(view.part().extensions());
            case TAKE ->
                view.take() == null ? Kept.NOTHING : Kept.of(view.take().extensions());
            case RECORDING, WORK ->
                view.recording() == null
                        ? Kept.NOTHING
                        : Kept.of(view.recording().extensions());
            case PERFORMER -> Kept.NOTHING;
        };
    }

    private void indexRecordings() {
        for (Recording recording : catalog.recordings()) {
            for (Derivation derivation : recording.derivations()) {
                derivation.take().ifPresent(take -> recordingsOfTakes.putIfAbsent(take, recording));
            }
        }
        for (Release release : catalog.releases()) {
            for (Medium medium : release.media()) {
                for (Track track : medium.tracks()) {
                    View here = View.NOTHING.onTrack(release, medium, track);
                    track.recording().ifPresent(recording -> {
                        tracksOfRecordings.putIfAbsent(recording, here);
                        if (!catalog.isMention(release.id())) {
                            marksOfRecordings.put(recording, here.trackMark());
                        }
                    });
                }
            }
        }
    }

    private ImmutableList<View> takes(Session session) {
        ImmutableList.Builder<View> rows = ImmutableList.builder();
        for (Part part : session.parts()) {
            for (Take take : part.takes()) {
                Recording recording = recordingsOfTakes.get(take.id());
                View issue = recording == null
                        ? View.NOTHING
                        : tracksOfRecordings.getOrDefault(recording.id(), View.NOTHING);
                rows.add(issue.about(recording, work(take, recording))
                        .onTake(session, part, sittings.of(session, part), take));
            }
        }
        return rows.build();
    }

    private ImmutableList<View> tracks(Release release) {
        if (kind == RowKind.RELEASE) {
            Medium medium = Iterables.getFirst(release.media(), null);
            return ImmutableList.of(View.NOTHING.onTrack(release, medium, null));
        }
        ImmutableList.Builder<View> rows = ImmutableList.builder();
        for (Medium medium : release.media()) {
            for (Track track : medium.tracks()) {
                View row = track(release, medium, track);
                rows.addAll(kind == RowKind.PERFORMER ? performers(row) : ImmutableList.of(row));
            }
        }
        return rows.build();
    }

    private View track(Release release, Medium medium, Track track) {
        @Nullable
        Recording recording = track.recording().flatMap(catalog::recording).orElse(null);
        return recorded(View.NOTHING.onTrack(release, medium, track), recording);
    }

    private View recorded(View here, @Nullable Recording recording) {
        Optional<TakeOf> take = recording == null
                ? Optional.empty()
                : recording.derivations().stream()
                        .flatMap(derivation -> derivation.take().stream())
                        .flatMap(id -> catalog.take(id).stream())
                        .findFirst();
        View issued = here.about(recording, work(take.map(TakeOf::take).orElse(null), recording));
        return take.map(of -> issued.onTake(of.session(), of.part(), sittings.of(of.session(), of.part()), of.take()))
                .orElse(issued);
    }

    private @Nullable Work work(@Nullable Take take, @Nullable Recording recording) {
        return Stream.concat(
                        take == null ? Stream.empty() : take.works().stream(),
                        recording == null
                                ? Stream.empty()
                                : recording.performances().stream().map(Performance::work))
                .flatMap(id -> catalog.work(id).stream())
                .findFirst()
                .orElse(null);
    }
}
