package org.linernotes.musicbrainz.link;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.musicbrainz.link.FactTypes.Use;
import org.linernotes.musicbrainz.vocabulary.InstrumentEntry;
import org.linernotes.musicbrainz.vocabulary.Instruments;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeType;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeTypes;
import org.linernotes.musicbrainz.vocabulary.RelationshipRule.MapsTo;

/** Makes relationships of a credit: one, or two where somebody both plays and sings, for which there are two types. */
final class CreditLinks {
    private static final Role VOCAL = Role.of("vocal");
    private static final ImmutableSet<Role> HEARD = ImmutableSet.of(Role.PERFORMER, VOCAL);
    private static final Mbid TASK = Mbid.parse("39867b3b-0f1e-40d5-b602-4f3936b7f486");
    private static final String FACT = "credit";

    private final Credit credit;
    private final LifeSpan lifeSpan;
    private final LinkDraft draft;

    private CreditLinks(Credit credit, LifeSpan lifeSpan, LinkDraft draft) {
        this.credit = credit;
        this.lifeSpan = lifeSpan;
        this.draft = draft;
    }

    /**
     * Adds the relationships of a credit.
     *
     * @param credit the credit
     * @param otherwise when, where the credit itself does not say it
     * @param draft where to
     */
    static void add(Credit credit, LifeSpan otherwise, LinkDraft draft) {
        LifeSpan own = credit.lifeSpan();
        new CreditLinks(credit, own.equals(LifeSpan.UNKNOWN) ? otherwise : own, draft).add();
    }

    private void add() {
        Optional<ArtistId> artist = credit.player().artist();
        if (artist.isEmpty()) {
            draft.tellNone("a player who is no artist by name");
            return;
        }
        List<RelationshipAttribute> played = new ArrayList<>();
        List<RelationshipAttribute> sung = new ArrayList<>();
        boolean plays = credit.attributes().contains(RelationshipAttributeTypes.SOME_INSTRUMENT);
        for (int i = 0; i < credit.instruments().size(); i++) {
            InstrumentCredit instrument = credit.instruments().get(i);
            InstrumentEntry entry = Instruments.entry(instrument.instrument());
            draft.tellUnless(entry != null, "instruments/" + i, FACT);
            boolean vocal = entry != null && entry.vocal();
            plays = plays || !vocal;
            LinkDraft.attribute(instrument.instrument())
                    .map(attribute -> attribute.withCreditedAs(instrument.creditedAs()))
                    .ifPresent((vocal ? sung : played)::add);
        }
        if (!HEARD.contains(credit.role())) {
            played.addAll(sung);
            add(artist.get(), FactTypes.find(draft.bearer(), EntityType.ARTIST, MapsTo.CREDIT, credit.role()), played);
        } else {
            if (plays) {
                add(artist.get(), FactTypes.playing(draft.bearer()), played);
                draft.tellUnless(!credit.role().equals(VOCAL) || !sung.isEmpty(), "role", FACT);
            }
            if (!sung.isEmpty() || !plays) {
                Role role = sung.isEmpty() ? credit.role() : VOCAL;
                add(artist.get(), FactTypes.find(draft.bearer(), EntityType.ARTIST, MapsTo.CREDIT, role), sung);
            }
        }
        draft.tellUnless(credit.certainty() == Certainty.CERTAIN, "certainty", FACT);
        draft.tellUnless(credit.extensions().json().isEmpty(), "extensions", FACT);
    }

    private void add(ArtistId artist, Optional<Use> use, List<RelationshipAttribute> instruments) {
        List<RelationshipAttribute> attributes = new ArrayList<>(instruments);
        for (int i = 0; i < credit.qualifiers().size(); i++) {
            RelationshipAttributeType type =
                    RelationshipAttributeTypes.ofQualifier(credit.qualifiers().get(i));
            draft.tellUnless(type != null, "qualifiers/" + i, FACT);
            if (type != null) {
                attributes.add(attribute(type).build());
            }
        }
        RelationshipAttributeType task = RelationshipAttributeTypes.find(TASK);
        if (credit.task().isPresent() && task != null) {
            attributes.add(attribute(task).value(credit.task()).build());
        }
        credit.attributes().stream()
                .filter(attribute -> !RelationshipAttributeTypes.SOME_INSTRUMENT.equals(attribute))
                .forEach(attributes::add);
        draft.add(
                use,
                "the role " + credit.role() + " of a " + draft.bearer(),
                artist,
                link -> link.id(credit.id())
                        .lifeSpan(lifeSpan)
                        .targetCredit(credit.creditedAs())
                        .attributes(attributes));
    }

    private static RelationshipAttribute.Builder attribute(RelationshipAttributeType type) {
        RelationshipAttribute.Builder attribute = RelationshipAttribute.builder();
        attribute.name(type.name()).mbid(type.gid());
        return attribute;
    }
}
