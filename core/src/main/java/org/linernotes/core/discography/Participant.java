package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.vocabulary.Role;

/**
 * Somebody in a role on instruments, with what is known of his taking part. Who plays two instruments, each of which is
 * known to be played, is there twice; several instruments in one participant mean one or more of these, which is not said
 * ("cl, ts").
 *
 * @param player who
 * @param role in which role
 * @param instruments on which instruments; several: one or more of these
 * @param creditedAs the name under which the player is credited
 * @param qualifiers in what quality
 * @param evidence all ways by which something is known of it; never empty
 */
public record Participant(
        Player player,
        Role role,
        ImmutableList<InstrumentCredit> instruments,
        Optional<String> creditedAs,
        ImmutableList<Qualifier> qualifiers,
        ImmutableList<Evidence> evidence) {
    /**
     * {@return whether he takes part in any stretch} What is noted of the session goes before a credit where it says that he
     * is out; where it says nothing for certain, a credit decides.
     */
    public Presence presence() {
        Optional<Presence> noted = evidence.stream()
                .filter(Evidence::isFromSession)
                .map(Evidence::anywhere)
                .reduce(Presence::or);
        Optional<Presence> credited = evidence.stream()
                .filter(Evidence::isFromCredit)
                .map(Evidence::anywhere)
                .reduce(Presence::or);
        if (noted.isPresent() && (credited.isEmpty() || noted.get() == Presence.OUT)) {
            return noted.get();
        }
        Presence byCredit = credited.orElse(Presence.UNKNOWN);
        return noted.map(byCredit::or).orElse(byCredit);
    }

    /**
     * {@return the evidence, the strongest first} What says the {@linkplain #presence() presence} stands before what says
     * otherwise; then what is surer; then what is noted of a session, a credit of a recording, a session that was concluded from
     * recordings, a credit of a release; then what is fewer steps of derivation away. What is alike in all that stays in its order.
     */
    public ImmutableList<Evidence> strongestEvidenceFirst() {
        return ImmutableList.sortedCopyOf(Evidence.strongestFirst(presence()), evidence);
    }

    /** {@return whether something that is known says that he takes part, and something else that he does not} */
    public boolean isContested() {
        return presence() == Presence.OUT && evidence.stream().anyMatch(each -> each.anywhere() == Presence.PLAYS);
    }

    /** {@return how sure the {@linkplain #presence() presence} is: as sure as the surest evidence of it} */
    public Certainty certainty() {
        Presence presence = presence();
        return evidence.stream()
                .filter(each -> each.anywhere() == presence)
                .map(Evidence::certaintyAnywhere)
                .min(Certainty::compareTo)
                .orElse(Certainty.POSSIBLE);
    }

    /** {@return whether it is said which instrument is played: just one is named} */
    public boolean isInstrumentKnown() {
        return instruments.size() == 1;
    }

    /** {@return the sources of all evidence for the presence} */
    public ImmutableSet<SourceId> sources() {
        Presence presence = presence();
        return evidence.stream()
                .filter(each -> each.anywhere() == presence)
                .flatMap(each -> each.sources().stream())
                .collect(ImmutableSet.toImmutableSet());
    }
}
