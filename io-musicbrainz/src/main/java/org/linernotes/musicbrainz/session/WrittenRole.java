package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Role.Category;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeTypes;
import org.linernotes.musicbrainz.vocabulary.RelationshipRoles;
import org.linernotes.musicbrainz.vocabulary.RelationshipRule;
import org.linernotes.musicbrainz.vocabulary.RelationshipRule.MapsTo;

/** In which roles and qualities artists can be credited on recordings. */
final class WrittenRole {
    private static final String ON_RECORDINGS = "artist-recording";

    private static final ImmutableSet<Role> KNOWN = RelationshipRoles.all().stream()
            .filter(rule -> rule.pair().equals(ON_RECORDINGS) && rule.mapsTo() == MapsTo.CREDIT)
            .map(RelationshipRule::role)
            .flatMap(Optional::stream)
            .collect(ImmutableSet.toImmutableSet());

    /** What types of performers can be qualified by. */
    private static final Set<Qualifier> OF_PERFORMERS =
            Sets.immutableEnumSet(EnumSet.of(Qualifier.ADDITIONAL, Qualifier.GUEST, Qualifier.SOLO));

    /** Who speaks is credited as a vocalist, with the vocal that is for it. */
    private static final ImmutableSet<Role> SPEAKING = ImmutableSet.of(Role.of("speaker"), Role.of("narrator"));

    private static final InstrumentCredit SPOKEN = InstrumentCredit.of(Instrument.of("spoken-vocals"));

    private WrittenRole() {}

    /** {@return whether a role is heard, as the answers of a catalogue have it: also one that no table holds} */
    static boolean performs(Role role) {
        return role.category() == Category.PERFORMANCE || role.category() == Category.OTHER;
    }

    /** {@return whether recordings have credits in a role} */
    static boolean isKnown(Role role) {
        return KNOWN.contains(role);
    }

    /**
     * {@return the role in which somebody is credited: his own, of one who sings or speaks that of vocalists, of another one who is
     * heard that of performers; empty for one who is not heard and has no type of relationship}
     */
    static Optional<Role> of(Role role, List<InstrumentCredit> instruments) {
        if (SPEAKING.contains(role) || (role.equals(Role.PERFORMER) && sings(instruments))) {
            return Optional.of(Role.VOCAL);
        }
        if (isKnown(role)) {
            return Optional.of(role);
        }
        return performs(role) ? Optional.of(Role.PERFORMER) : Optional.empty();
    }

    /** {@return on what somebody is credited: on what he plays or sings, who speaks on spoken vocals} */
    static ImmutableList<InstrumentCredit> instruments(Role role, ImmutableList<InstrumentCredit> instruments) {
        return SPEAKING.contains(role) && instruments.isEmpty() ? ImmutableList.of(SPOKEN) : instruments;
    }

    /** {@return as what somebody is credited whose role has no type of relationship, in words} */
    static String inWords(Role role) {
        return SPEAKING.contains(role) ? "spoken vocals" : "performer";
    }

    private static boolean sings(List<InstrumentCredit> instruments) {
        return !instruments.isEmpty()
                && instruments.stream()
                        .allMatch(credit -> credit.instrument().family().equals(Optional.of(Instrument.Family.VOICE)));
    }

    /** {@return whether credits in a role can bear a qualifier} */
    static boolean isKnown(Role role, Qualifier qualifier) {
        return performs(role)
                ? OF_PERFORMERS.contains(qualifier)
                : Objects.nonNull(RelationshipAttributeTypes.ofQualifier(qualifier));
    }

    /** {@return those qualifiers that credits in a role can bear} */
    static ImmutableList<Qualifier> known(Role role, List<Qualifier> qualifiers) {
        return qualifiers.stream()
                .filter(qualifier -> isKnown(role, qualifier))
                .collect(ImmutableList.toImmutableList());
    }
}
