package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Performance;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.linernotes.core.session.Session;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.work.Work;
import org.linernotes.csv.cell.Names;

/**
 * Puts together what rows say that belong together: releases with media and tracks, sessions with parts and takes, the
 * recordings that join them, and works.
 */
final class Assembly {
    private final ReadRows rows;
    private final ImmutableList<Placed> placed;
    private final ReleaseAssembly releaseAssembly;
    private final SessionAssembly sessionAssembly;
    private final PerformerAssembly performerAssembly;

    private Assembly(ReadRows rows, Keys keys, List<RowIds> ids) {
        this.rows = rows;
        this.placed = Placement.of(rows, keys, ids);
        this.releaseAssembly = new ReleaseAssembly(rows, keys, placed);
        this.sessionAssembly = new SessionAssembly(rows, keys, placed);
        this.performerAssembly = new PerformerAssembly(rows);
    }

    /**
     * {@return what rows say}
     *
     * @param layout how they are read
     * @param names whose names they have
     * @param rows the rows
     * @param ids the ids of each
     */
    static Assembled of(Layout layout, Names names, List<SheetRow> rows, List<RowIds> ids) {
        ReadRows read = new ReadRows(layout.mapping(), layout.columns(), names, rows);
        return new Assembly(read, layout.keys(), ids).assemble();
    }

    private Assembled assemble() {
        ImmutableMap<WorkId, Work> works = made(Placement.by(placed, Placed::work), this::work);
        ImmutableMap<RecordingId, ImmutableList<Integer>> ofRecordings = Placement.by(placed, Placed::recording);
        Map<RecordingId, Recording> recordings = new LinkedHashMap<>(made(ofRecordings, this::recording));
        Map<SessionId, Session> sessions =
                new LinkedHashMap<>(made(Placement.by(placed, Placed::session), sessionAssembly::session));
        Map<ReleaseId, Release> releases =
                new LinkedHashMap<>(made(Placement.by(placed, Placed::release), releaseAssembly::release));
        ImmutableList<View> views = views(releases, recordings, works, sessions);
        KeptCells kept = KeptCells.of(rows, views);
        sessions.replaceAll((id, session) -> kept.isWith(id) ? SessionAssembly.keeping(session, kept) : session);
        releases.replaceAll((id, release) -> kept.isWith(id) ? ReleaseAssembly.keeping(release, kept) : release);
        if (rows.mapping().rows() == RowKind.RECORDING) {
            recordings.replaceAll((id, recording) ->
                    kept.isWith(id) ? recording.withExtensions(kept.of(id).in(recording.extensions())) : recording);
        }
        if (rows.mapping().rows() == RowKind.PERFORMER) {
            recordings.replaceAll((id, recording) -> performerAssembly.keeping(
                    recording, ofRecordings.getOrDefault(id, ImmutableList.of()), views, kept));
        }
        boolean sessionsFirst = rows.mapping().rows() == RowKind.TAKE;
        ImmutableList<Entity> entities = Stream.<Stream<? extends Entity>>of(
                        sessionsFirst ? sessions.values().stream() : releases.values().stream(),
                        sessionsFirst ? releases.values().stream() : sessions.values().stream(),
                        recordings.values().stream(),
                        works.values().stream())
                .flatMap(all -> all)
                .collect(ImmutableList.toImmutableList());
        return new Assembled(
                entities,
                () -> views(releases, recordings, works, sessions),
                rows.notices().build());
    }

    /** Makes things in the order of their rows, of which the first counts where they say something of others. */
    private static <I, E> ImmutableMap<I, E> made(
            ImmutableMap<I, ImmutableList<Integer>> groups, BiFunction<I, ImmutableList<Integer>, E> maker) {
        ImmutableMap.Builder<I, E> all = ImmutableMap.builder();
        groups.forEach((id, members) -> all.put(id, maker.apply(id, members)));
        return all.buildOrThrow();
    }

    private Work work(WorkId id, ImmutableList<Integer> members) {
        Draft draft = rows.draft(Level.WORK, members);
        Work work =
                draft.work().id(id).title(draft.title.orElse(title(members))).build();
        ImmutableList<Credit> credits = withoutRepeats(work.credits());
        return credits.size() < work.credits().size() ? work.withCredits(credits) : work;
    }

    /** Two columns may name one arranger: that of the composer, "Trad. arr. Lee", and one of arrangers. */
    private static ImmutableList<Credit> withoutRepeats(ImmutableList<Credit> credits) {
        Map<Said, Credit> first = new LinkedHashMap<>();
        credits.forEach(credit -> first.putIfAbsent(Said.of(credit), credit));
        return ImmutableList.copyOf(first.values());
    }

    /** What a cell says of somebody. */
    private record Said(
            Player player,
            Role role,
            ImmutableList<InstrumentCredit> instruments,
            ImmutableList<Qualifier> qualifiers,
            Optional<String> as) {
        static Said of(Credit credit) {
            return new Said(
                    credit.player(), credit.role(), credit.instruments(), credit.qualifiers(), credit.creditedAs());
        }
    }

    /** A recording of a take plays what the take plays. */
    private Recording recording(RecordingId id, ImmutableList<Integer> members) {
        Draft draft = rows.draft(Level.RECORDING, members);
        members.stream()
                .flatMap(row -> placed.get(row).take().stream())
                .distinct()
                .forEach(take -> draft.recording().addDerivations(Derivation.of(DerivationKind.TRANSFER, take)));
        placed.get(members.get(0))
                .work()
                .filter(work -> placed.get(members.get(0)).take().isEmpty())
                .ifPresent(work -> draft.recording().addPerformances(Performance.of(work)));
        RightsTargets.tell(Level.RECORDING, draft.rights, rows, members);
        Recording recording = draft.recording()
                .addAllRights(draft.rights.whole())
                .id(id)
                .artistCredit(CreditColumns.credit(Level.RECORDING, draft, Optional.empty(), rows, members))
                .title(draft.title.orElse(title(members)))
                .build();
        return rows.mapping().rows() == RowKind.PERFORMER ? performerAssembly.with(recording, members) : recording;
    }

    /** What the first of some rows calls the thing that does. */
    private String title(ImmutableList<Integer> members) {
        return members.stream()
                .filter(row -> placed.get(row).title().isPresent())
                .findFirst()
                .map(placed::get)
                .orElse(placed.get(members.get(0)))
                .titleOrNone();
    }

    private ImmutableList<View> views(
            Map<ReleaseId, Release> releases,
            Map<RecordingId, Recording> recordings,
            Map<WorkId, Work> works,
            Map<SessionId, Session> sessions) {
        return rows.all()
                .mapToObj(row -> {
                    Placed here = placed.get(row);
                    View view = new View(
                            here.release().map(releases::get).orElse(null),
                            null,
                            null,
                            here.recording().map(recordings::get).orElse(null),
                            here.work().map(works::get).orElse(null),
                            here.session().map(sessions::get).orElse(null),
                            null,
                            Sitting.NONE,
                            null,
                            PerformerRow.NOBODY);
                    return performerAssembly.in(row, sessionAssembly.in(row, releaseAssembly.in(row, view)));
                })
                .collect(ImmutableList.toImmutableList());
    }
}
