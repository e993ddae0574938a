package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.TakeOf;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.Recording;

/**
 * Follows a recording to what it was made from, and from there on: one question, asked once. What is known of a recording on
 * the way is kept, so that one that is met on many ways is looked at once.
 */
final class RecordingPersonnel {
    /** How long a chain of derivations is followed. Real ones have a handful of links. */
    private static final int MAX_DEPTH = 200;

    private final Catalog catalog;
    private final Attribution attribution;
    private final Map<RecordingId, Known> known = new HashMap<>();
    private final Set<RecordingId> onTheWay = new HashSet<>();
    /** How often the way was too long. */
    private int cuts;

    private final Set<Gap> gaps = new LinkedHashSet<>();

    RecordingPersonnel(Catalog catalog, Attribution attribution) {
        this.catalog = catalog;
        this.attribution = attribution;
    }

    ImmutableList<Gap> gaps() {
        return ImmutableList.copyOf(gaps);
    }

    /** What was found of a recording, how deep, and whether the way below it was cut. */
    private record Known(ImmutableList<Heard> heard, int depth, boolean isCut) {}

    /** {@return what is known of whom on a recording} */
    ImmutableList<Heard> of(RecordingId id) {
        Known already = known.get(id);
        // what was cut is looked at again by a shorter way
        if (already != null && (!already.isCut() || onTheWay.size() >= already.depth())) {
            return already.heard();
        }
        Optional<Recording> recording = catalog.recording(id);
        if (recording.isEmpty()) {
            gaps.add(new Gap(Gap.Kind.NOT_IN_CATALOG, id.toReference()));
            return ImmutableList.of();
        }
        if (onTheWay.size() == MAX_DEPTH || !onTheWay.add(id)) {
            cuts += onTheWay.contains(id) ? 0 : 1;
            gaps.add(new Gap(onTheWay.contains(id) ? Gap.Kind.CIRCLE : Gap.Kind.TOO_MANY_STEPS, id.toReference()));
            return ImmutableList.of();
        }
        int before = cuts;
        ImmutableList<Heard> found = find(recording.get());
        onTheWay.remove(id);
        known.put(id, new Known(found, onTheWay.size(), cuts > before));
        return found;
    }

    private ImmutableList<Heard> find(Recording recording) {
        List<Heard> heard = new ArrayList<>();
        for (Derivation derivation : recording.derivations()) {
            follow(recording, derivation, heard);
        }
        ImmutableList<Credit> credits =
                recording.credits().stream().filter(Roles::performs).collect(ImmutableList.toImmutableList());
        if (recording.derivations().isEmpty() && credits.isEmpty()) {
            gaps.add(new Gap(Gap.Kind.NO_ORIGIN, recording.id().toReference()));
        }
        return Origins.distinct(new Credits(attribution, recording).join(credits, heard));
    }

    private void follow(Recording recording, Derivation derivation, List<Heard> heard) {
        Inherited inherited = new Inherited(
                derivation,
                step(recording, derivation),
                derivation.equals(recording.derivations().get(0)));
        ImmutableList<Heard> source = derivation
                .recording()
                .map(this::of)
                .orElseGet(() -> of(derivation.take().orElseThrow()));
        for (Heard one : source) {
            heard.add(inherited.of(one));
        }
        if (inherited.leavesOpen() && !source.isEmpty()) {
            gaps.add(new Gap(Gap.Kind.RANGE_NOT_STATED, recording.id().toReference()));
        }
    }

    private ImmutableList<Heard> of(TakeId id) {
        Optional<TakeOf> taken = catalog.take(id);
        if (taken.isEmpty()) {
            gaps.add(new Gap(Gap.Kind.NOT_IN_CATALOG, "take:" + id));
            return ImmutableList.of();
        }
        gaps.addAll(Gap.ofTake(taken.get()));
        return TakePersonnel.of(taken.get(), attribution);
    }

    private Reason.MadeFrom step(Recording recording, Derivation derivation) {
        return new Reason.MadeFrom(
                recording.id(),
                derivation.id(),
                derivation.kind(),
                derivation.take(),
                derivation.recording(),
                derivation.range(),
                attribution.of(recording.id(), Attribution.DERIVATIONS, derivation, derivation.id()));
    }
}
