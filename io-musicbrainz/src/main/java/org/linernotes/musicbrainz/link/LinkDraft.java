package org.linernotes.musicbrainz.link;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linernotes.core.artist.Membership;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.label.RightsLine;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.Performance;
import org.linernotes.core.recording.ProductionStep;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.musicbrainz.link.FactTypes.Use;
import org.linernotes.musicbrainz.vocabulary.InstrumentEntry;
import org.linernotes.musicbrainz.vocabulary.Instruments;
import org.linernotes.musicbrainz.vocabulary.RelationshipRule.MapsTo;

/** Gathers the relationships that facts of one entity become, and what they do not say. */
final class LinkDraft {
    /** A release says of its recordings where they were made as of a step of its own making. */
    private static final Term RECORDING = Term.of("recording");

    private static final String STEP = "production step";
    private static final String RIGHTS = "line of rights";

    /** The last year that dates of MusicBrainz have. */
    private static final int LAST_YEAR = 9_999;

    private final EntityType bearer;
    private final Location place;
    private final List<Link> links = new ArrayList<>();
    private final Notices.Builder lost = Notices.builder();
    /** Where the fact stands: the pointer to it, without what it is in. */
    private String pointer = "";

    LinkDraft(EntityType bearer, Location place) {
        this.bearer = bearer;
        this.place = place;
    }

    /** {@return what was gathered} */
    Outcome<ImmutableList<Link>> done() {
        return Outcome.of(ImmutableList.copyOf(links), lost.build());
    }

    /** {@return what was gathered of one fact} */
    Outcome<ImmutableList<Relationship>> relationships() {
        return done().map(all -> all.stream().map(Link::relationship).collect(ImmutableList.toImmutableList()));
    }

    EntityType bearer() {
        return bearer;
    }

    /** Goes to another fact. */
    LinkDraft at(String newPointer) {
        pointer = newPointer;
        return this;
    }

    String pointer() {
        return pointer;
    }

    void relationship(Relationship relationship) {
        links.add(new Link(pointer, relationship));
    }

    void capture(Capture capture) {
        List<EntityId> targets = present(capture.place(), capture.area(), capture.event());
        if (targets.isEmpty()) {
            tellNone("a recording at a time without a place");
        }
        for (EntityId target : targets) {
            Optional<Use> use = FactTypes.find(bearer, target.type(), MapsTo.RECORDED_AT, null)
                    .or(() -> FactTypes.find(bearer, target.type(), MapsTo.PRODUCTION_STEP, RECORDING));
            add(
                    use,
                    "the " + target.type() + " where a " + bearer + " was recorded",
                    target,
                    link -> link.id(capture.id())
                            .lifeSpan(capture.lifeSpan())
                            .targetCredit(capture.creditedAs())
                            .attributes(capture.attributes()));
        }
        tellUnless(capture.extensions().json().isEmpty(), "extensions", "capture");
    }

    void step(ProductionStep step) {
        List<EntityId> targets = present(step.place(), step.area());
        if (targets.isEmpty() && step.credits().isEmpty()) {
            tellNone(step.kind() + " without a place or a person");
        }
        for (EntityId target : targets) {
            Optional<Use> use = FactTypes.find(bearer, target.type(), MapsTo.PRODUCTION_STEP, step.kind());
            add(
                    use,
                    step.kind() + " of a " + bearer + " in " + target.type() + "s",
                    target,
                    link -> link.id(step.id())
                            .lifeSpan(step.lifeSpan())
                            .targetCredit(step.creditedAs())
                            .attributes(step.attributes()));
        }
        String here = pointer;
        boolean isDateSaid = !targets.isEmpty();
        for (int i = 0; i < step.credits().size(); i++) {
            Credit credit = step.credits().get(i);
            at(here + "/credits/" + i);
            int before = links.size();
            CreditLinks.add(credit, step.lifeSpan(), this);
            isDateSaid |= links.size() > before && credit.lifeSpan().equals(LifeSpan.UNKNOWN);
        }
        at(here);
        if (targets.isEmpty() && !step.credits().isEmpty()) { // its people are said, and the step is not
            tellUnless(false, "kind", STEP);
            tellUnless(step.creditedAs().isEmpty(), "creditedAs", STEP);
            tellUnless(step.attributes().isEmpty(), "attributes", STEP);
            tellUnless(isDateSaid || step.lifeSpan().equals(LifeSpan.UNKNOWN), "lifeSpan", STEP);
        }
        tellUnless(step.extensions().json().isEmpty(), "extensions", STEP);
    }

    void performance(Performance performance) {
        add(
                FactTypes.find(bearer, EntityType.WORK, MapsTo.PERFORMANCE, null),
                "a performance of a " + bearer,
                performance.work(),
                link -> link.id(performance.id())
                        .lifeSpan(performance.lifeSpan())
                        .attributes(performance.attributes()));
        tellUnless(performance.extensions().json().isEmpty(), "extensions", "performance");
    }

    void derivation(Derivation derivation) {
        String kind = derivation.kind().toString();
        if (derivation.recording().isEmpty()) {
            tellNone("what was made from a take (" + kind + ")");
            return;
        }
        add(
                FactTypes.find(bearer, EntityType.RECORDING, MapsTo.DERIVATION, derivation.kind()),
                "a derivation of the kind " + kind,
                derivation.recording().get(),
                link -> link.id(derivation.id()).lifeSpan(derivation.lifeSpan()).attributes(derivation.attributes()));
        tellUnless(derivation.range().isEmpty(), "range", "derivation");
        tellUnless(derivation.treatments().isEmpty(), "treatments", "derivation");
        tellUnless(derivation.certainty() == Certainty.CERTAIN, "certainty", "derivation");
        tellUnless(derivation.note().isEmpty(), "note", "derivation");
        tellUnless(derivation.extensions().json().isEmpty(), "extensions", "derivation");
    }

    void membership(Membership membership) {
        List<RelationshipAttribute> attributes = new ArrayList<>();
        for (int i = 0; i < membership.instruments().size(); i++) {
            Optional<RelationshipAttribute> played =
                    attribute(membership.instruments().get(i));
            tellUnless(played.isPresent(), "instruments/" + i, "membership");
            played.ifPresent(attributes::add);
        }
        attributes.addAll(membership.attributes());
        add(
                Optional.of(FactTypes.ofProperty("memberships", Relationship.Direction.FORWARD)),
                "a membership",
                membership.group(),
                link -> link.id(membership.id()).lifeSpan(membership.lifeSpan()).attributes(attributes));
        tellUnless(membership.extensions().json().isEmpty(), "extensions", "membership");
    }

    /** MusicBrainz has the year of a right as a span of that year, which is over. */
    void rights(RightsLine line) {
        Optional<Use> use = FactTypes.find(bearer, EntityType.LABEL, MapsTo.RIGHTS, line.right());
        if (line.label().isEmpty() || use.isEmpty()) {
            String right = ValueType.Choice.word(line.right());
            tellNone(use.isEmpty() ? right + " of a " + bearer : right + " of an owner who is no label");
            return;
        }
        Optional<EdtfDate> year = line.year().filter(LinkDraft::isYear).<EdtfDate>map(PartialDate::of);
        add(
                use,
                RIGHTS,
                line.label().get(),
                link -> link.id(line.id())
                        .lifeSpan(LifeSpan.of(year, year, year.isPresent()))
                        .targetCredit(line.owner()));
        tellUnless(year.isPresent() || line.year().isEmpty(), "year", RIGHTS);
        tellUnless(line.territory().isEmpty(), "territory", RIGHTS);
        tellUnless(line.extensions().json().isEmpty(), "extensions", RIGHTS);
    }

    private static boolean isYear(int year) {
        return year >= 1 && year <= LAST_YEAR;
    }

    void partOf(EntityId whole) {
        add(
                Optional.of(FactTypes.ofProperty(bearer + ".partOf", Relationship.Direction.BACKWARD)),
                "a part",
                whole,
                link -> link);
    }

    /** What a fact says of a relationship beside its type and its other end. */
    interface Details {
        Relationship.Builder addTo(Relationship.Builder link);
    }

    /** Adds a relationship, or tells that there is no type for it. */
    void add(Optional<Use> use, String what, EntityId target, Details details) {
        if (use.isEmpty()) {
            tellNone(what);
            return;
        }
        Relationship.Builder link = Relationship.builder();
        link.type(use.get().type().name())
                .typeId(use.get().type().gid())
                .direction(use.get().direction())
                .target(target)
                .id(ElementId.UNSET)
                .lifeSpan(LifeSpan.UNKNOWN);
        relationship(details.addTo(link).build());
    }

    /** Tells that a fact is no relationship of MusicBrainz. */
    void tellNone(String what) {
        lost.add(Notice.of(LinkNotice.NO_RELATIONSHIP, place.withPointer(pointer), "what", what));
    }

    /** Tells that a property is not said, unless it is or there is nothing to say. */
    void tellUnless(boolean said, String property, String fact) {
        if (!said) {
            Location at = place.withPointer(pointer + "/" + property);
            lost.add(Notice.of(LinkNotice.NOT_IN_RELATIONSHIP, at, "property", property)
                    .with("fact", fact));
        }
    }

    /** {@return the attribute that an instrument is, if MusicBrainz has the instrument} */
    static Optional<RelationshipAttribute> attribute(Instrument instrument) {
        InstrumentEntry entry = Instruments.entry(instrument);
        return entry == null
                ? Optional.empty()
                : Optional.of(RelationshipAttribute.builder()
                        .name(entry.name())
                        .mbid(entry.gid())
                        .build());
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // they are only read
    private static List<EntityId> present(Optional<? extends EntityId>... targets) {
        List<EntityId> present = new ArrayList<>(targets.length);
        for (Optional<? extends EntityId> target : targets) {
            target.ifPresent(present::add);
        }
        return present;
    }
}
