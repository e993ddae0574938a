package org.linernotes.musicbrainz.link;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Consumer;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.Membership;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.label.RightsLine;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.place.Area;
import org.linernotes.core.place.Place;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.Performance;
import org.linernotes.core.recording.ProductionStep;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;
import org.linernotes.core.work.Work;

/**
 * Facts as the relationships that MusicBrainz has for them: the way back of reading. A relationship made of a fact bears
 * the fact's element id, its dates, and the direction that it has for the entity that bears the fact. Some facts
 * become two relationships (somebody plays and sings), some none; what is not said is told as a loss, with the JSON Pointer
 * to it.
 */
public final class Links {
    private Links() {}

    /**
     * {@return all that an entity says of others by facts, and its relationships, in the order of its properties}
     *
     * @param entity any entity
     */
    public static Outcome<ImmutableList<Link>> of(Entity entity) {
        LinkDraft draft = new LinkDraft(
                entity.id().type(), Location.UNKNOWN.withRecord(entity.id().toReference()));
        if (entity instanceof Recording recording) {
            each(draft, "derivations", recording.derivations(), draft::derivation);
            each(draft, "captures", recording.captures(), draft::capture);
            each(draft, "credits", recording.credits(), credit -> CreditLinks.add(credit, LifeSpan.UNKNOWN, draft));
            each(draft, "productionSteps", recording.productionSteps(), draft::step);
            each(draft, "performances", recording.performances(), draft::performance);
            each(draft, "rights", recording.rights(), draft::rights);
        } else if (entity instanceof Release release) {
            each(draft, "credits", release.credits(), credit -> CreditLinks.add(credit, LifeSpan.UNKNOWN, draft));
            each(draft, "captures", release.captures(), draft::capture);
            each(draft, "productionSteps", release.productionSteps(), draft::step);
            each(draft, "rights", release.rights(), draft::rights);
        } else if (entity instanceof Work work) {
            each(draft, "credits", work.credits(), credit -> CreditLinks.add(credit, LifeSpan.UNKNOWN, draft));
        } else if (entity instanceof Artist artist) {
            each(draft, "memberships", artist.memberships(), draft::membership);
        } else if (entity instanceof Area area) {
            area.partOf().ifPresent(draft.at("/partOf")::partOf);
        } else if (entity instanceof Place place) {
            place.partOf().ifPresent(draft.at("/partOf")::partOf);
        }
        each(draft, "relationships", entity.relationships(), draft::relationship);
        return draft.done();
    }

    /**
     * {@return the relationships of a credit}
     *
     * @param bearer the kind of entity that has the credit
     * @param credit the credit
     */
    public static Outcome<ImmutableList<Relationship>> of(EntityType bearer, Credit credit) {
        LinkDraft draft = new LinkDraft(bearer, Location.UNKNOWN);
        CreditLinks.add(credit, LifeSpan.UNKNOWN, draft);
        return draft.relationships();
    }

    /**
     * {@return the relationships of a capture}
     *
     * @param bearer the kind of entity that was captured
     * @param capture the capture
     */
    public static Outcome<ImmutableList<Relationship>> of(EntityType bearer, Capture capture) {
        LinkDraft draft = new LinkDraft(bearer, Location.UNKNOWN);
        draft.capture(capture);
        return draft.relationships();
    }

    /**
     * {@return the relationships of a production step, those of the people who are credited with it included}
     *
     * @param bearer the kind of entity that was made in that step
     * @param step the step
     */
    public static Outcome<ImmutableList<Relationship>> of(EntityType bearer, ProductionStep step) {
        LinkDraft draft = new LinkDraft(bearer, Location.UNKNOWN);
        draft.step(step);
        return draft.relationships();
    }

    /**
     * {@return the relationship of a performance, from the recording to the work}
     *
     * @param performance the performance
     */
    public static Outcome<ImmutableList<Relationship>> of(Performance performance) {
        LinkDraft draft = new LinkDraft(EntityType.RECORDING, Location.UNKNOWN);
        draft.performance(performance);
        return draft.relationships();
    }

    /**
     * {@return the relationship of a derivation, if it is from a recording}
     *
     * @param derivation the derivation
     */
    public static Outcome<ImmutableList<Relationship>> of(Derivation derivation) {
        LinkDraft draft = new LinkDraft(EntityType.RECORDING, Location.UNKNOWN);
        draft.derivation(derivation);
        return draft.relationships();
    }

    /**
     * {@return the relationship of a membership, from the member to the group}
     *
     * @param membership the membership
     */
    public static Outcome<ImmutableList<Relationship>> of(Membership membership) {
        LinkDraft draft = new LinkDraft(EntityType.ARTIST, Location.UNKNOWN);
        draft.membership(membership);
        return draft.relationships();
    }

    /**
     * {@return the relationship of a line of rights, if its owner is a label}
     *
     * @param bearer the kind of entity that the right is in
     * @param line the line
     */
    public static Outcome<ImmutableList<Relationship>> of(EntityType bearer, RightsLine line) {
        LinkDraft draft = new LinkDraft(bearer, Location.UNKNOWN);
        draft.rights(line);
        return draft.relationships();
    }

    private static <T> void each(LinkDraft draft, String property, List<T> facts, Consumer<T> link) {
        for (int i = 0; i < facts.size(); i++) {
            draft.at("/" + property + "/" + i);
            link.accept(facts.get(i));
        }
    }
}
