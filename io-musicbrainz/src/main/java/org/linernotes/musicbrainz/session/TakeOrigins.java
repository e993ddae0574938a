package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.TakeOf;
import org.linernotes.core.discography.IssueIndex;
import org.linernotes.core.discography.Lineage;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;

/**
 * Of which takes the sound of a recording is. Whatever was cut, joined, mixed or copied is of the same sitting; a remix, a mash-up,
 * a sample or a commentary is a new piece of work, of which MusicBrainz says from which recording it comes.
 *
 * @param byRecording the takes of a recording, in the order of the sessions and their takes
 */
record TakeOrigins(ImmutableListMultimap<RecordingId, Origin> byRecording) {
    private static final Set<DerivationKind> SAME_SOUND = Sets.immutableEnumSet(EnumSet.of(
            DerivationKind.EDIT,
            DerivationKind.SPLICE,
            DerivationKind.EXCERPT,
            DerivationKind.MIX,
            DerivationKind.OVERDUB,
            DerivationKind.TRANSFER,
            DerivationKind.REMASTER,
            DerivationKind.COMPILATION,
            DerivationKind.VIDEO));

    /**
     * A take of which a recording was made.
     *
     * @param taken the take
     * @param certainty how sure that is
     */
    record Origin(TakeOf taken, Certainty certainty) {}

    /** {@return the origins of all recordings} */
    static TakeOrigins of(Catalog catalog) {
        IssueIndex issues = IssueIndex.of(catalog);
        ImmutableListMultimap.Builder<RecordingId, Origin> origins = ImmutableListMultimap.builder();
        for (Session session : catalog.sessions()) {
            for (Part part : session.parts()) {
                for (Take take : part.takes()) {
                    IdentityHashMap<Lineage, Boolean> known = new IdentityHashMap<>();
                    for (Lineage lineage : issues.madeFrom(take.id())) {
                        if (isSameSound(lineage, known)) {
                            origins.put(
                                    lineage.recording().id(),
                                    new Origin(new TakeOf(session, part, take), lineage.certainty()));
                        }
                    }
                }
            }
        }
        return new TakeOrigins(origins.build());
    }

    /** Lineages share what they have in common, so that each step is looked at once. */
    private static boolean isSameSound(Lineage lineage, IdentityHashMap<Lineage, Boolean> known) {
        List<Lineage> way = new ArrayList<>();
        Optional<Lineage> at = Optional.of(lineage);
        while (at.isPresent() && !known.containsKey(at.get())) {
            way.add(at.get());
            at = at.get().source();
        }
        boolean isSame = at.map(known::get).orElse(true);
        for (Lineage step : Lists.reverse(way)) {
            isSame = isSame && step.derivations().stream().allMatch(TakeOrigins::isSameSound);
            known.put(step, isSame);
        }
        return isSame;
    }

    /** {@return whether what a derivation makes is of the sitting of what it is made from} */
    static boolean isSameSound(Derivation derivation) {
        return SAME_SOUND.contains(derivation.kind());
    }
}
