package org.linernotes.musicbrainz.wire;

import static org.linernotes.musicbrainz.wire.RelationTable.ATTRIBUTES;
import static org.linernotes.musicbrainz.wire.RelationTable.SPAN;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.artist.Membership;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EventId;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.Relationship.Direction;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.label.RightsLine;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.Performance;
import org.linernotes.core.recording.ProductionStep;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.musicbrainz.vocabulary.RelationshipRoles;
import org.linernotes.musicbrainz.vocabulary.RelationshipRule;

/**
 * What relations become. A relation whose type has a rule becomes the fact that the rule names, if the entity that holds
 * it is the end that bears the fact; a fact borne by the other end stays a relationship of this one, since the document
 * is no document about that other. Whatever the fact has no property for is told as lost.
 */
final class RelationFacts {
    /** The member is the first end, the group the second. Membership is borne by the member. */
    private static final Mbid MEMBER_OF_BAND = Mbid.parse("5be4c609-9afa-4ea0-910b-12ffb71e3821");

    private static final Cells<Relationship> RELATIONSHIP = new Cells<>(Relationship.PROPERTIES);
    private static final int TYPE = RELATIONSHIP.cell("type");
    private static final int TYPE_ID = RELATIONSHIP.cell("typeId");
    private static final int DIRECTION = RELATIONSHIP.cell("direction");
    private static final int TARGET = RELATIONSHIP.cell("target");
    private static final int SOURCE_CREDIT = RELATIONSHIP.cell("sourceCredit");
    private static final int TARGET_CREDIT = RELATIONSHIP.cell("targetCredit");
    private static final int ORDERING_KEY = RELATIONSHIP.cell("orderingKey");

    private static final Cells<Capture> CAPTURE = new Cells<>(Capture.PROPERTIES);
    private static final Cells<ProductionStep> STEP = new Cells<>(ProductionStep.PROPERTIES);
    private static final Cells<Performance> PERFORMANCE = new Cells<>(Performance.PROPERTIES);
    private static final Cells<Derivation> DERIVATION = new Cells<>(Derivation.PROPERTIES);
    private static final Cells<Membership> MEMBERSHIP = new Cells<>(Membership.PROPERTIES);

    private static final int CAPTURE_PLACE = CAPTURE.cell("place");
    private static final int CAPTURE_AREA = CAPTURE.cell("area");
    private static final int CAPTURE_EVENT = CAPTURE.cell("event");
    private static final int CAPTURE_CREDITED_AS = CAPTURE.cell("creditedAs");
    private static final int STEP_KIND = STEP.cell("kind");
    private static final int STEP_PLACE = STEP.cell("place");
    private static final int STEP_AREA = STEP.cell("area");
    private static final int STEP_CREDITED_AS = STEP.cell("creditedAs");
    private static final int PERFORMED_WORK = PERFORMANCE.cell("work");
    private static final int DERIVATION_KIND = DERIVATION.cell("kind");
    private static final int DERIVED_FROM = DERIVATION.cell("recording");
    private static final int PLAYED = MEMBERSHIP.cell("instruments");
    private static final int GROUP = MEMBERSHIP.cell("group");
    private static final int RIGHT = Draft.cell(RightsLine.PROPERTIES, "right");
    private static final int YEAR = Draft.cell(RightsLine.PROPERTIES, "year");
    private static final int OWNER = Draft.cell(RightsLine.PROPERTIES, "owner");
    private static final int LABEL = Draft.cell(RightsLine.PROPERTIES, "label");

    private RelationFacts() {}

    /** The cells that all these types have, and the way to the others. */
    private static final class Cells<T> {
        private final PropertyTable<T> table;
        private final int lifeSpan;
        private final int attributes;

        Cells(PropertyTable<T> table) {
            this.table = table;
            this.lifeSpan = cell("lifeSpan");
            this.attributes = cell("attributes");
        }

        int cell(String property) {
            return Draft.cell(table, property);
        }
    }

    /**
     * {@return the fact}
     *
     * @param draft the relation
     * @param type the name of its type
     * @param typeId the gid of its type
     * @param direction which end the holder is
     * @param target the other entity
     */
    static Object of(Draft draft, String type, @Nullable Mbid typeId, Direction direction, EntityId target) {
        ATTRIBUTES.tellStrays(draft);
        int end = direction == Direction.FORWARD ? 0 : 1;
        RelationshipRule rule =
                typeId == null ? RulesByName.find(type, 1 - end, target.type()) : RelationshipRoles.rule(typeId);
        if (rule == null) {
            draft.unknownType("type", type);
        }
        if (rule != null && rule.subject().orElse(-1) == end) {
            Object fact = fact(draft, rule, target);
            if (fact != null) {
                return fact;
            }
        }
        if (rule != null
                && rule.type().gids().contains(MEMBER_OF_BAND)
                && direction == Direction.FORWARD
                && target instanceof ArtistId) {
            return membership(draft, target);
        }
        return relationship(draft, type, typeId, direction, target);
    }

    /** {@return the fact that a rule asks for; null where the target is not of the kind that the fact needs} */
    private static @Nullable Object fact(Draft draft, RelationshipRule rule, EntityId target) {
        return switch (rule.mapsTo()) {
            case CREDIT -> target instanceof ArtistId artist ? CreditFacts.of(draft, rule, artist) : null;
            case RECORDED_AT -> capture(draft, target);
            case PRODUCTION_STEP -> step(draft, rule, target);
            case PERFORMANCE -> target instanceof WorkId ? performance(draft, target) : null;
            case RIGHTS -> target instanceof LabelId ? rights(draft, rule, target) : null;
            case DERIVATION -> target instanceof RecordingId ? derivation(draft, rule, target) : null;
            case RELATIONSHIP -> null;
        };
    }

    private static Relationship relationship(
            Draft draft, String type, @Nullable Mbid typeId, Direction direction, EntityId target) {
        ImmutableList<RelationshipAttribute> attributes = ATTRIBUTES.all(draft);
        draft.set(TYPE, type);
        draft.set(TYPE_ID, typeId);
        draft.set(DIRECTION, direction);
        draft.set(TARGET, target);
        draft.set(SOURCE_CREDIT, draft.slot(RelationTable.SOURCE_CREDIT));
        draft.set(TARGET_CREDIT, draft.slot(RelationTable.TARGET_CREDIT));
        draft.set(ORDERING_KEY, draft.slot(RelationTable.ORDERING_KEY));
        return make(draft, RELATIONSHIP, attributes);
    }

    private static @Nullable Object capture(Draft draft, EntityId target) {
        if (!(target instanceof PlaceId || target instanceof AreaId || target instanceof EventId)) {
            return null;
        }
        ImmutableList<RelationshipAttribute> attributes = ATTRIBUTES.all(draft);
        draft.set(CAPTURE_PLACE, target instanceof PlaceId ? target : null);
        draft.set(CAPTURE_AREA, target instanceof AreaId ? target : null);
        draft.set(CAPTURE_EVENT, target instanceof EventId ? target : null);
        draft.set(CAPTURE_CREDITED_AS, draft.slot(RelationTable.TARGET_CREDIT));
        tellLost(draft, true);
        return make(draft, CAPTURE, attributes);
    }

    private static @Nullable Object step(Draft draft, RelationshipRule rule, EntityId target) {
        if (!(target instanceof PlaceId || target instanceof AreaId)) {
            return null;
        }
        ImmutableList<RelationshipAttribute> attributes = ATTRIBUTES.all(draft);
        draft.set(STEP_KIND, rule.step().orElseThrow());
        draft.set(STEP_PLACE, target instanceof PlaceId ? target : null);
        draft.set(STEP_AREA, target instanceof AreaId ? target : null);
        draft.set(STEP_CREDITED_AS, draft.slot(RelationTable.TARGET_CREDIT));
        tellLost(draft, true);
        return make(draft, STEP, attributes);
    }

    private static Performance performance(Draft draft, EntityId work) {
        ImmutableList<RelationshipAttribute> attributes = ATTRIBUTES.all(draft);
        draft.set(PERFORMED_WORK, work);
        tellLost(draft, false);
        return make(draft, PERFORMANCE, attributes);
    }

    private static Derivation derivation(Draft draft, RelationshipRule rule, EntityId recording) {
        ImmutableList<RelationshipAttribute> attributes = ATTRIBUTES.all(draft);
        draft.set(DERIVATION_KIND, rule.derivation().orElseThrow());
        draft.set(DERIVED_FROM, recording);
        tellLost(draft, false);
        return make(draft, DERIVATION, attributes);
    }

    /**
     * {@return the line of rights that says all of it; null where it says more, such as a span of several years, attributes or a name
     * of what is owned}
     */
    private static @Nullable Object rights(Draft draft, RelationshipRule rule, EntityId label) {
        LifeSpan span = SPAN.of(draft);
        Integer year = span.equals(LifeSpan.UNKNOWN) ? null : year(span);
        boolean says = (year != null || span.equals(LifeSpan.UNKNOWN))
                && ATTRIBUTES.names(draft).isEmpty()
                && draft.slot(RelationTable.SOURCE_CREDIT) == null
                && draft.slot(RelationTable.ORDERING_KEY) == null;
        if (!says) {
            return null;
        }
        draft.set(RIGHT, rule.right().orElseThrow());
        draft.set(YEAR, year);
        draft.set(OWNER, draft.slot(RelationTable.TARGET_CREDIT));
        draft.set(LABEL, label);
        return draft.make(RightsLine.PROPERTIES);
    }

    /** {@return the year that a span is, which is over; null where it is another span} */
    private static @Nullable Integer year(LifeSpan span) {
        PartialDate begin = span.begin()
                .filter(PartialDate.class::isInstance)
                .map(PartialDate.class::cast)
                .orElse(null);
        if (begin == null || begin.year().isEmpty() || begin.year().getAsInt() < 1) {
            return null;
        }
        PartialDate year = PartialDate.of(begin.year().getAsInt());
        return span.equals(LifeSpan.of(year, year)) ? begin.year().getAsInt() : null;
    }

    private static Membership membership(Draft draft, EntityId group) {
        ImmutableList.Builder<Instrument> instruments = ImmutableList.builder();
        ImmutableList.Builder<RelationshipAttribute> others = ImmutableList.builder();
        for (String name : ATTRIBUTES.names(draft)) {
            RelationAttributes.Attribute attribute = ATTRIBUTES.attribute(draft, name);
            Optional<Instrument> instrument = attribute.bareInstrument();
            instrument.ifPresent(instruments::add);
            if (instrument.isEmpty()) {
                others.add(attribute.toModel(draft));
            }
        }
        draft.set(GROUP, group);
        draft.set(PLAYED, instruments.build());
        tellLost(draft, false);
        return make(draft, MEMBERSHIP, others.build());
    }

    private static <T> T make(Draft draft, Cells<T> cells, ImmutableList<RelationshipAttribute> attributes) {
        draft.set(cells.lifeSpan, SPAN.of(draft));
        draft.set(cells.attributes, attributes);
        return draft.make(cells.table);
    }

    /** Tells what facts other than relationships have no property for. */
    static void tellLost(Draft draft, boolean keepsTargetCredit) {
        if (draft.slot(RelationTable.SOURCE_CREDIT) != null) {
            draft.lost("source-credit");
        }
        if (!keepsTargetCredit && draft.slot(RelationTable.TARGET_CREDIT) != null) {
            draft.lost("target-credit");
        }
        if (draft.slot(RelationTable.ORDERING_KEY) != null) {
            draft.lost("ordering-key");
        }
    }
}
