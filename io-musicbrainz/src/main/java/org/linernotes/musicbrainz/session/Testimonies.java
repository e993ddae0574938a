package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.EventId;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.recording.Recording;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeType;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeTypes;
import org.linernotes.musicbrainz.vocabulary.RelationshipRoles;
import org.linernotes.musicbrainz.vocabulary.RelationshipRule;

/** What a catalogue says of the making of its recordings: documents of places, artists and works say it from the other end. */
final class Testimonies {
    private static final ImmutableSet<EntityType> OTHER_ENDS =
            ImmutableSet.of(EntityType.AREA, EntityType.PLACE, EntityType.ARTIST, EntityType.EVENT, EntityType.WORK);

    private final Map<RecordingId, Testimony> byRecording = new LinkedHashMap<>();

    private Testimonies() {}

    /** {@return the testimonies, by the ids of the recordings} */
    static Map<RecordingId, Testimony> of(Catalog catalog) {
        Testimonies testimonies = new Testimonies();
        for (Recording recording : catalog.recordings()) {
            testimonies.byRecording.put(recording.id(), new Testimony(recording));
        }
        for (EntityType type : OTHER_ENDS) {
            for (Entity entity : catalog.all(type)) {
                entity.relationships().forEach(each -> testimonies.take(entity.id(), each));
            }
        }
        return testimonies.byRecording;
    }

    private void take(EntityId holder, Relationship relationship) {
        Testimony testimony =
                relationship.target() instanceof RecordingId recording ? byRecording.get(recording) : null;
        RelationshipRule rule =
                relationship.typeId().map(RelationshipRoles::rule).orElse(null);
        if (testimony == null || rule == null) {
            return;
        }
        Optional<String> name = relationship.sourceCredit();
        switch (rule.mapsTo()) {
            case RECORDED_AT -> {
                if (holder instanceof PlaceId || holder instanceof AreaId || holder instanceof EventId) {
                    testimony.add(new Testimony.Spot(holder, relationship.lifeSpan(), name));
                }
            }
            case CREDIT -> {
                if (holder instanceof ArtistId artist) {
                    testimony.add(credit(rule, artist, relationship));
                }
            }
            case PERFORMANCE -> {
                if (holder instanceof WorkId work) {
                    testimony.add(new Testimony.Played(work, relationship.lifeSpan()));
                }
            }
            case PRODUCTION_STEP, DERIVATION, RIGHTS, RELATIONSHIP -> {}
        }
    }

    private static Credit credit(RelationshipRule rule, ArtistId artist, Relationship relationship) {
        ImmutableList.Builder<InstrumentCredit> instruments = ImmutableList.builder();
        ImmutableSet.Builder<Qualifier> qualifiers = ImmutableSet.builder();
        for (RelationshipAttribute attribute : relationship.attributes()) {
            RelationshipAttributeType type =
                    attribute.mbid().map(RelationshipAttributeTypes::find).orElse(null);
            if (type != null) {
                type.qualifier().ifPresent(qualifiers::add);
                type.instrument()
                        .ifPresent(instrument -> instruments.add(InstrumentCredit.builder()
                                .instrument(instrument)
                                .creditedAs(attribute.creditedAs())
                                .build()));
            }
        }
        return Credit.of(rule.role().orElseThrow(), artist)
                .withInstruments(instruments.build())
                .withQualifiers(qualifiers.build())
                .withCreditedAs(relationship.sourceCredit())
                .withLifeSpan(relationship.lifeSpan());
    }
}
