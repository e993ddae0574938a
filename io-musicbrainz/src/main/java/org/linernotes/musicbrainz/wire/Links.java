package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.artist.Membership;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.Relationship.Direction;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.Performance;
import org.linernotes.core.recording.ProductionStep;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.musicbrainz.vocabulary.InstrumentEntry;
import org.linernotes.musicbrainz.vocabulary.Instruments;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeType;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeTypes;
import org.linernotes.musicbrainz.vocabulary.RelationshipRoles;
import org.linernotes.musicbrainz.vocabulary.RelationshipRule;
import org.linernotes.musicbrainz.vocabulary.RelationshipRule.MapsTo;

/** The way back of {@link RelationFacts}: facts of the model as relations, by the same table of rules. */
final class Links {
    /** The attribute of the text that says what was done. */
    private static final Mbid TASK = Mbid.parse("39867b3b-0f1e-40d5-b602-4f3936b7f486");

    /** What a rule is found by: the kinds at both ends, the one that bears the fact first, and what the fact is. */
    private record Key(MapsTo mapsTo, String bearer, String other, String what) {}

    private static final String LIFE_SPAN = "lifeSpan";
    private static final String ATTRIBUTES = "attributes";

    private static final ImmutableListMultimap<Key, RelationshipRule> RULES = rules();

    private Links() {}

    private static ImmutableListMultimap<Key, RelationshipRule> rules() {
        ImmutableListMultimap.Builder<Key, RelationshipRule> rules = ImmutableListMultimap.builder();
        for (RelationshipRule rule : RelationshipRoles.all()) {
            if (rule.subject().isPresent()) {
                int end = rule.subject().getAsInt();
                String[] kinds = rule.pair().split("-", -1);
                rules.put(new Key(rule.mapsTo(), kinds[end], kinds[1 - end], what(rule)), rule);
            }
        }
        return rules.build();
    }

    private static String what(RelationshipRule rule) {
        return rule.role()
                .map(Object::toString)
                .or(() -> rule.step().map(Object::toString))
                .or(() -> rule.derivation().map(Object::toString))
                .orElse("");
    }

    /** The properties of facts that a relation says. */
    private static final ImmutableSetMultimap<FactKind, String> SAID = ImmutableSetMultimap.<FactKind, String>builder()
            .putAll(
                    FactKind.CREDIT,
                    "id",
                    "player",
                    "role",
                    "instruments",
                    "creditedAs",
                    "qualifiers",
                    "task",
                    LIFE_SPAN,
                    ATTRIBUTES)
            .putAll(FactKind.CAPTURE, "id", "place", "area", "event", "creditedAs", LIFE_SPAN, ATTRIBUTES)
            .putAll(FactKind.PRODUCTION_STEP, "id", "kind", "place", "area", "creditedAs", LIFE_SPAN, ATTRIBUTES)
            .putAll(FactKind.PERFORMANCE, "id", "work", LIFE_SPAN, ATTRIBUTES)
            .putAll(FactKind.DERIVATION, "id", "kind", "recording", LIFE_SPAN, ATTRIBUTES)
            .putAll(FactKind.MEMBERSHIP, "id", "group", "instruments", LIFE_SPAN, ATTRIBUTES)
            .build();

    /** {@return the names of the properties of a fact that a relation does not say} */
    static ImmutableList<String> unsaid(Object fact) {
        FactKind kind = FactKind.of(fact);
        return SAID.containsKey(kind) ? unsaid(kind.table(), kind, fact) : ImmutableList.of();
    }

    private static <T> ImmutableList<String> unsaid(PropertyTable<T> table, FactKind kind, Object fact) {
        T typed = table.type().cast(fact);
        return table.properties().stream()
                .filter(property -> property.isSaid(typed)
                        && !(SAID.containsEntry(kind, property.name())
                                && property.values(typed).stream().allMatch(Links::isSayable)))
                .map(Property::name)
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return whether an instrument is one that MusicBrainz has, and a player one artist; other values always are sayable} */
    private static boolean isSayable(Object value) {
        if (value instanceof InstrumentCredit played) {
            return Instruments.entry(played.instrument()) != null;
        }
        return !(value instanceof Player player)
                || player.artist().map(Player::of).filter(player::equals).isPresent();
    }

    /** {@return the id of a fact} */
    static String idOf(Object fact) {
        return idOf(FactKind.of(fact).table(), fact);
    }

    private static <T> String idOf(PropertyTable<T> table, Object fact) {
        return table.elementId(table.type().cast(fact)).map(ElementId::toString).orElse("");
    }

    /** {@return the kind of an entity as relations name it} */
    static String kind(EntityType type) {
        return type == EntityType.RELEASE_GROUP ? "release_group" : type.toString();
    }

    /** {@return a fact as a relation of the entity that bears it; null where MusicBrainz has no such relation} */
    static @Nullable Link of(Object fact, EntityId bearer) {
        return switch (FactKind.of(fact)) {
            case RELATIONSHIP -> relationship((Relationship) fact);
            case CREDIT -> credit((Credit) fact, bearer);
            case CAPTURE -> capture((Capture) fact, bearer);
            case PRODUCTION_STEP -> step((ProductionStep) fact, bearer);
            case PERFORMANCE -> performance((Performance) fact, bearer);
            case DERIVATION -> derivation((Derivation) fact, bearer);
            case MEMBERSHIP -> membership((Membership) fact);
        };
    }

    /** {@return the relation that says of which whole an entity is a part} */
    static Link partOf(EntityId whole, Mbid type) {
        return new Link(
                "part-of", "", type, Direction.BACKWARD, whole, LifeSpan.UNKNOWN, ImmutableList.of(), "", "", null);
    }

    private static Link relationship(Relationship fact) {
        return new Link(
                fact.id().toString(),
                fact.type(),
                fact.typeId().orElse(null),
                fact.direction(),
                fact.target(),
                fact.lifeSpan(),
                fact.attributes(),
                fact.sourceCredit().orElse(""),
                fact.targetCredit().orElse(""),
                fact.orderingKey().orElse(null));
    }

    private static @Nullable Link credit(Credit fact, EntityId bearer) {
        EntityId artist = fact.player().artist().orElse(null);
        boolean plays = !fact.instruments().isEmpty() || CreditFacts.playsSomething(fact.attributes());
        RelationshipRule rule = artist == null
                ? null
                : RULES
                        .get(new Key(
                                MapsTo.CREDIT,
                                kind(bearer.type()),
                                kind(artist.type()),
                                fact.role().toString()))
                        .stream()
                        .filter(found ->
                                !CreditFacts.isOfPlayers(found.role()) || CreditFacts.isPlaying(found) == plays)
                        .findFirst()
                        .orElse(null);
        if (artist == null || rule == null) {
            return null;
        }
        return link(
                fact.id(),
                rule,
                artist,
                fact.lifeSpan(),
                attributes(fact),
                fact.creditedAs().orElse(""));
    }

    private static ImmutableList<RelationshipAttribute> attributes(Credit credit) {
        ImmutableList.Builder<RelationshipAttribute> attributes = ImmutableList.builder();
        for (Qualifier qualifier : credit.qualifiers()) {
            RelationshipAttributeType type = RelationshipAttributeTypes.ofQualifier(qualifier);
            if (type != null) {
                attributes.add(attribute(type.name(), type.gid()).build());
            }
        }
        for (InstrumentCredit played : credit.instruments()) {
            attribute(played.instrument())
                    .map(attribute -> attribute.creditedAs(played.creditedAs()).build())
                    .ifPresent(attributes::add);
        }
        credit.task()
                .ifPresent(task ->
                        attributes.add(attribute("task", TASK).value(task).build()));
        credit.attributes().stream()
                .filter(attribute -> !CreditFacts.SOMETHING.equals(attribute))
                .forEach(attributes::add);
        return attributes.build();
    }

    private static RelationshipAttribute.Builder attribute(String name, Mbid gid) {
        return RelationshipAttribute.builder().name(name).mbid(gid);
    }

    private static Optional<RelationshipAttribute.Builder> attribute(Instrument instrument) {
        InstrumentEntry entry = Instruments.entry(instrument);
        return entry == null ? Optional.empty() : Optional.of(attribute(entry.name(), entry.gid()));
    }

    private static @Nullable Link capture(Capture fact, EntityId bearer) {
        EntityId where = fact.place()
                .<EntityId>map(id -> id)
                .or(() -> fact.area())
                .or(() -> fact.event())
                .orElse(null);
        RelationshipRule rule = where == null ? null : rule(MapsTo.RECORDED_AT, bearer, where, "");
        return where == null || rule == null
                ? null
                : link(
                        fact.id(),
                        rule,
                        where,
                        fact.lifeSpan(),
                        fact.attributes(),
                        fact.creditedAs().orElse(""));
    }

    private static @Nullable Link step(ProductionStep fact, EntityId bearer) {
        EntityId where =
                fact.place().<EntityId>map(id -> id).or(() -> fact.area()).orElse(null);
        RelationshipRule rule = where == null
                ? null
                : rule(MapsTo.PRODUCTION_STEP, bearer, where, fact.kind().toString());
        return where == null || rule == null
                ? null
                : link(
                        fact.id(),
                        rule,
                        where,
                        fact.lifeSpan(),
                        fact.attributes(),
                        fact.creditedAs().orElse(""));
    }

    private static @Nullable Link performance(Performance fact, EntityId bearer) {
        RelationshipRule rule = rule(MapsTo.PERFORMANCE, bearer, fact.work(), "");
        return rule == null ? null : link(fact.id(), rule, fact.work(), fact.lifeSpan(), fact.attributes(), "");
    }

    private static @Nullable Link derivation(Derivation fact, EntityId bearer) {
        EntityId recording = fact.recording().orElse(null);
        RelationshipRule rule = recording == null
                ? null
                : rule(MapsTo.DERIVATION, bearer, recording, fact.kind().toString());
        return recording == null || rule == null
                ? null
                : link(fact.id(), rule, recording, fact.lifeSpan(), fact.attributes(), "");
    }

    private static Link membership(Membership fact) {
        ImmutableList.Builder<RelationshipAttribute> attributes = ImmutableList.builder();
        fact.instruments()
                .forEach(instrument -> attribute(instrument)
                        .map(RelationshipAttribute.Builder::build)
                        .ifPresent(attributes::add));
        return new Link(
                fact.id().toString(),
                "",
                RelationFacts.MEMBER_OF_BAND,
                Direction.FORWARD,
                fact.group(),
                fact.lifeSpan(),
                attributes.addAll(fact.attributes()).build(),
                "",
                "",
                null);
    }

    private static @Nullable RelationshipRule rule(MapsTo mapsTo, EntityId bearer, EntityId other, String what) {
        return RULES.get(new Key(mapsTo, kind(bearer.type()), kind(other.type()), what)).stream()
                .findFirst()
                .orElse(null);
    }

    private static Link link(
            ElementId id,
            RelationshipRule rule,
            EntityId target,
            LifeSpan lifeSpan,
            ImmutableList<RelationshipAttribute> attributes,
            String targetCredit) {
        Direction direction = rule.subject().orElse(0) == 0 ? Direction.FORWARD : Direction.BACKWARD;
        return new Link(
                id.toString(),
                rule.name(),
                rule.gid(),
                direction,
                target,
                lifeSpan,
                attributes,
                "",
                targetCredit,
                null);
    }
}
