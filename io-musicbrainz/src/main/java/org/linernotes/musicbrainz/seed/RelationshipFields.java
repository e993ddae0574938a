package org.linernotes.musicbrainz.seed;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.Relationship.Direction;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.musicbrainz.link.Link;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeType;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeTypes;
import org.linernotes.musicbrainz.vocabulary.RelationshipType;
import org.linernotes.musicbrainz.vocabulary.RelationshipTypes;

/** The relationships of an entity as parameters of its form, each as the fields of one, without the number. */
final class RelationshipFields {
    private static final String YES = "1";

    private final EntityType source;
    private final Catalog catalog;
    private final FormDraft form;

    RelationshipFields(EntityType source, Catalog catalog, FormDraft form) {
        this.source = source;
        this.catalog = catalog;
        this.form = form;
    }

    /**
     * {@return the fields of a relationship; empty where MusicBrainz takes no new ones of that type, or nothing is known by
     * which to find the other end, and where it leads to a page: pages have fields of their own}
     */
    ImmutableList<FormField> of(Link link) {
        Relationship relationship = link.relationship();
        if (relationship.target().type() == EntityType.URL) {
            return ImmutableList.of();
        }
        RelationshipType type = RelationshipTypes.find(
                relationship.typeId().orElse(null),
                RelationshipTypes.pair(source, relationship.target().type()),
                relationship.type());
        if (type != null && !type.usable()) {
            form.tell(SeedNotice.NO_NEW_RELATIONSHIP, link.pointer(), "type", relationship.type());
            return ImmutableList.of();
        }
        Optional<String> typeField = relationship
                .typeId()
                .map(Mbid::toString)
                .or(() -> Optional.ofNullable(type).map(known -> Integer.toString(known.rowId())));
        Optional<String> target = target(relationship);
        if (typeField.isEmpty() || target.isEmpty()) {
            form.tell(
                    SeedNotice.NOT_ON_FORM,
                    link.pointer(),
                    "path",
                    link.pointer().substring(1));
            return ImmutableList.of();
        }
        return fields(link, typeField.get(), target.get());
    }

    private ImmutableList<FormField> fields(Link link, String type, String target) {
        Relationship relationship = link.relationship();
        List<FormField> fields = new ArrayList<>();
        fields.add(new FormField("type", type));
        fields.add(new FormField("target", target));
        date(fields, "begin_date", relationship.lifeSpan().begin(), link.pointer() + "/lifeSpan/begin");
        date(fields, "end_date", relationship.lifeSpan().end(), link.pointer() + "/lifeSpan/end");
        if (relationship.lifeSpan().ended()) {
            fields.add(new FormField("ended", YES));
        }
        if (source == relationship.target().type() && relationship.direction() == Direction.BACKWARD) {
            fields.add(new FormField("backward", YES));
        }
        relationship.orderingKey().ifPresent(key -> fields.add(new FormField("link_order", key.toString())));
        text(fields, "source_credit", relationship.sourceCredit(), link.pointer("/sourceCredit"));
        text(fields, "target_credit", relationship.targetCredit(), link.pointer("/targetCredit"));
        int count = 0;
        for (int i = 0; i < relationship.attributes().size(); i++) {
            RelationshipAttribute attribute = relationship.attributes().get(i);
            Optional<String> id = attributeType(attribute);
            if (id.isPresent()) {
                attribute(fields, "attributes." + count++, id.get(), attribute, link, i);
            } else {
                form.notInList("attribute of relationships", attribute.name(), link.pointer("/attributes/" + i));
            }
        }
        form.sent(link.pointer());
        return ImmutableList.copyOf(fields);
    }

    /** {@return an MBID, or the name of an entity that has none, which the form looks up} */
    private Optional<String> target(Relationship relationship) {
        return relationship
                .target()
                .mbid()
                .map(Mbid::toString)
                .or(() -> catalog.get(relationship.target()).map(Entity::displayName))
                .filter(FormText::isPlain);
    }

    private void date(List<FormField> fields, String name, Optional<EdtfDate> date, String pointer) {
        Optional<String> text = date.flatMap(DateFields::partial).flatMap(PartialDate::toMusicBrainz);
        text.ifPresent(known -> fields.add(new FormField(name, known)));
        if (date.isPresent() && text.isEmpty()) {
            form.tell(SeedNotice.NOT_ON_FORM, pointer, "path", pointer.substring(1));
        }
    }

    private static Optional<String> attributeType(RelationshipAttribute attribute) {
        RelationshipAttributeType type =
                RelationshipAttributeTypes.find(attribute.mbid().orElse(null), attribute.name());
        Optional<RelationshipAttributeType> known = Optional.ofNullable(type);
        return attribute
                .mbid()
                .or(() -> known.flatMap(RelationshipAttributeType::knownGid))
                .map(Mbid::toString)
                .or(() -> known.map(RelationshipAttributeType::rowId)
                        .filter(OptionalInt::isPresent)
                        .map(row -> Integer.toString(row.getAsInt())));
    }

    private void attribute(
            List<FormField> fields, String name, String type, RelationshipAttribute attribute, Link link, int index) {
        fields.add(new FormField(name + ".type", type));
        text(
                fields,
                name + ".credited_as",
                attribute.creditedAs(),
                link.pointer("/attributes/" + index + "/creditedAs"));
        text(fields, name + ".text_value", attribute.value(), link.pointer("/attributes/" + index + "/value"));
    }

    private void text(List<FormField> fields, String name, Optional<String> value, String pointer) {
        if (value.filter(text -> !FormText.isPlain(text)).isPresent()) {
            form.tell(SeedNotice.NOT_ON_FORM, pointer, "path", pointer.substring(1));
        } else {
            value.ifPresent(text -> fields.add(new FormField(name, text)));
        }
    }
}
