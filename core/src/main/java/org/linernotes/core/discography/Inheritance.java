package org.linernotes.core.discography;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Objects;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.recording.DerivationKind;

/**
 * What a recording has of the players of that from which it was made, by the kind of derivation.
 *
 * @param keepsTimes whether a time in the source is the same time in the result, where no range is stated
 * @param withoutRange how sure it is that a player of the source is heard in the result, where no range is stated
 * @param withoutLeadVocals whether the lead vocals were left out
 */
record Inheritance(boolean keepsTimes, Certainty withoutRange, boolean withoutLeadVocals) {
    private static final Inheritance WHOLE = new Inheritance(true, Certainty.CERTAIN, false);
    private static final Inheritance SHORTENED = new Inheritance(false, Certainty.CERTAIN, false);
    private static final Inheritance PART = new Inheritance(false, Certainty.PROBABLE, false);
    private static final Inheritance SNIPPET = new Inheritance(false, Certainty.POSSIBLE, false);

    private static final ImmutableMap<DerivationKind, Inheritance> BY_KIND = Maps.immutableEnumMap(Map.ofEntries(
            Map.entry(DerivationKind.EDIT, SHORTENED),
            Map.entry(DerivationKind.SPLICE, SHORTENED),
            Map.entry(DerivationKind.EXCERPT, PART),
            Map.entry(DerivationKind.MIX, WHOLE),
            Map.entry(DerivationKind.REMIX, PART),
            Map.entry(DerivationKind.OVERDUB, WHOLE),
            Map.entry(DerivationKind.TRANSFER, WHOLE),
            Map.entry(DerivationKind.REMASTER, WHOLE),
            Map.entry(DerivationKind.COMPILATION, SHORTENED),
            Map.entry(DerivationKind.DJ_MIX, PART),
            Map.entry(DerivationKind.MASHUP, PART),
            Map.entry(DerivationKind.SAMPLE, SNIPPET),
            Map.entry(DerivationKind.KARAOKE, new Inheritance(true, Certainty.CERTAIN, true)),
            Map.entry(DerivationKind.VIDEO, WHOLE),
            Map.entry(DerivationKind.COMMENTARY, WHOLE)));

    static Inheritance of(DerivationKind kind) {
        // a test sees that every kind is there
        return Objects.requireNonNull(BY_KIND.get(kind));
    }
}
