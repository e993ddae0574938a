package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.session.Basis;
import org.linernotes.core.vocabulary.Term;

/**
 * One way by which something is known of somebody: what is known, how sure it is, and why.
 *
 * @param presence whether he takes part, outside of the passages
 * @param certainty how sure that is: as sure as the least sure step outside of the passages
 * @param manners how he plays throughout
 * @param passages what holds for stretches, in the order of their beginnings
 * @param reasons the steps from what was asked about to what is written down; never empty
 */
public record Evidence(
        Presence presence,
        Certainty certainty,
        ImmutableList<Term> manners,
        ImmutableList<Passage> passages,
        ImmutableList<Reason> reasons) {
    /** {@return whether he takes part in any stretch} */
    public Presence anywhere() {
        Presence best = presence;
        for (Passage passage : passages) {
            best = best.or(passage.presence());
        }
        return best;
    }

    /** {@return how sure it is that he takes part {@linkplain #anywhere() anywhere}, or does not: as the surest that says so} */
    public Certainty certaintyAnywhere() {
        Presence best = anywhere();
        return presence == best
                ? certainty
                : passages.stream()
                        .filter(passage -> passage.presence() == best)
                        .map(Passage::certainty)
                        .min(Certainty::compareTo)
                        .orElse(certainty);
    }

    /** {@return the sources of all steps} */
    public ImmutableSet<SourceId> sources() {
        return reasons.stream().flatMap(reason -> reason.sources().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /** {@return whether it rests on what is noted of a session, and not on a credit} */
    public boolean isFromSession() {
        return !isFromCredit();
    }

    /** {@return whether it rests on a credit of a recording or release} */
    public boolean isFromCredit() {
        return reasons.get(reasons.size() - 1) instanceof Reason.Credited;
    }

    /** What something that is known rests on, what goes before others first. */
    private enum Ground {
        /** What is noted of a session. */
        SESSION,
        /** A credit of the recording, or of one that it was made from. */
        RECORDING,
        /** A session that was itself concluded from recordings. */
        INFERRED_SESSION,
        /** A credit of the release, which does not say of which track. */
        RELEASE
    }

    private Ground ground() {
        if (reasons.get(reasons.size() - 1) instanceof Reason.Credited credited) {
            return credited.entity().type() == EntityType.RELEASE ? Ground.RELEASE : Ground.RECORDING;
        }
        boolean inferred = reasons.stream()
                .anyMatch(reason -> reason instanceof Reason.LineUp lineUp && lineUp.basis() == Basis.INFERRED);
        return inferred ? Ground.INFERRED_SESSION : Ground.SESSION;
    }

    private long derivations() {
        return reasons.stream().filter(Reason.MadeFrom.class::isInstance).count();
    }

    /** {@return the order of evidence for or against a presence, the strongest first} */
    static Comparator<Evidence> strongestFirst(Presence presence) {
        return Comparator.comparing((Evidence one) -> one.anywhere() != presence)
                .thenComparing(Evidence::certaintyAnywhere)
                .thenComparing(Evidence::ground)
                .thenComparingLong(Evidence::derivations);
    }

    Evidence with(Presence other, Certainty otherCertainty, Reason reason) {
        return new Evidence(other, otherCertainty, manners, passages, join(reasons, reason));
    }

    Evidence withPresence(Presence other) {
        return new Evidence(other, certainty, manners, passages, reasons);
    }

    /** {@return what is known of the whole, where passages cannot be told} */
    Evidence asWhole() {
        return new Evidence(anywhere(), certaintyAnywhere(), manners, ImmutableList.of(), reasons);
    }

    Evidence withManners(ImmutableList<Term> other) {
        return other.isEmpty() ? this : new Evidence(presence, certainty, other, passages, reasons);
    }

    Evidence withPassages(ImmutableList<Passage> other) {
        return new Evidence(presence, certainty, manners, other, reasons);
    }

    /** {@return the evidence seen from what was made of that which it is about} */
    Evidence through(Reason.MadeFrom step, Certainty cap) {
        return new Evidence(
                presence,
                weaker(certainty, cap),
                manners,
                passages.stream()
                        .map(passage -> new Passage(
                                passage.range(),
                                passage.presence(),
                                weaker(passage.certainty(), cap),
                                passage.instruments(),
                                passage.manners()))
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.<Reason>builder().add(step).addAll(reasons).build());
    }

    static Certainty weaker(Certainty one, Certainty other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** What the take says ends that it says nothing. */
    private static ImmutableList<Reason> join(ImmutableList<Reason> reasons, Reason reason) {
        ImmutableList<Reason> before = reasons.get(reasons.size() - 1) instanceof Reason.NotNamed
                ? reasons.subList(0, reasons.size() - 1)
                : reasons;
        return ImmutableList.<Reason>builder().addAll(before).add(reason).build();
    }
}
