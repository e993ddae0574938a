package org.linernotes.core.personnel;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.vocabulary.Role;

/** That somebody took part in something in a role: a player on a recording, a producer, an engineer, a composer. */
@Value.Immutable
public sealed interface Credit extends Element, WithCredit permits ImmutableCredit {
    /** The properties of a credit. */
    PropertyTable<Credit> PROPERTIES = PropertyTable.builder("credit", Credit.class)
            .elementId(
                    Credit::id,
                    Credit::withId,
                    "player",
                    "role",
                    "instruments",
                    "qualifiers",
                    "task",
                    "lifeSpan",
                    "attributes")
            .required(
                    "player",
                    ValueType.structure(Player.class, () -> Player.PROPERTIES),
                    Credit::player,
                    Credit::withPlayer,
                    "Who.")
            .required("role", ValueTypes.ROLE, Credit::role, Credit::withRole, "In which role.")
            .list(
                    "instruments",
                    ValueType.structure(InstrumentCredit.class, () -> InstrumentCredit.PROPERTIES),
                    Credit::instruments,
                    Credit::withInstruments,
                    "On which instruments; several: one or more of these.")
            .optional(
                    "creditedAs",
                    ValueType.TEXT,
                    Credit::creditedAs,
                    Credit::withCreditedAs,
                    "The name under which the player is credited.")
            .list(
                    "qualifiers",
                    ValueType.choice(Qualifier.class),
                    Credit::qualifiers,
                    Credit::withQualifiers,
                    "In what quality.")
            .optional(
                    "task",
                    ValueType.TEXT,
                    Credit::task,
                    Credit::withTask,
                    "The task in words, or the character that is played.")
            .defaulted(
                    "lifeSpan",
                    ValueTypes.LIFE_SPAN,
                    LifeSpan.UNKNOWN,
                    Credit::lifeSpan,
                    Credit::withLifeSpan,
                    "When it was done.")
            .defaulted(
                    "certainty",
                    ValueType.choice(Certainty.class),
                    Certainty.CERTAIN,
                    Credit::certainty,
                    Credit::withCertainty,
                    "How sure it is.")
            .list(
                    "attributes",
                    ValueType.structure(RelationshipAttribute.class, () -> RelationshipAttribute.PROPERTIES),
                    Credit::attributes,
                    Credit::withAttributes,
                    "What else qualifies it.")
            .extensions(Credit::extensions, Credit::withExtensions)
            .build(Credit::construct, Credit::fill);

    private static Credit construct(Slots s) {
        return ImmutableCredit.of(
                s.or(ElementId.UNSET),
                s.required(),
                s.required(),
                s.list(),
                s.optional(),
                s.list(),
                s.optional(),
                s.or(LifeSpan.UNKNOWN),
                s.or(Certainty.CERTAIN),
                s.list(),
                s.required());
    }

    private static void fill(Credit credit, Slots s) {
        s.put(credit.id(), ElementId.UNSET);
        s.put(credit.player());
        s.put(credit.role());
        s.put(credit.instruments());
        s.put(credit.creditedAs());
        s.put(credit.qualifiers());
        s.put(credit.task());
        s.put(credit.lifeSpan(), LifeSpan.UNKNOWN);
        s.put(credit.certainty(), Certainty.CERTAIN);
        s.put(credit.attributes());
    }

    @Override
    ElementId id();

    /** {@return who} */
    Player player();

    /** {@return in which role} */
    Role role();

    /** {@return on which instruments; several: one or more of these} */
    ImmutableList<InstrumentCredit> instruments();

    /** {@return the name under which the player is credited} */
    Optional<String> creditedAs();

    /** {@return in what quality} */
    ImmutableList<Qualifier> qualifiers();

    /** {@return the task in words, or the character that is played} */
    Optional<String> task();

    /** {@return when it was done} */
    LifeSpan lifeSpan();

    /** {@return how sure it is} */
    Certainty certainty();

    /** {@return what else qualifies it} */
    ImmutableList<RelationshipAttribute> attributes();

    /** {@return unknown keys} */
    Extensions extensions();

    /**
     * {@return the credit of an artist in a role}
     *
     * @param role the role
     * @param artist the artist
     */
    static Credit of(Role role, ArtistId artist) {
        return builder().role(role).player(Player.of(artist)).build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds credits. */
    final class Builder extends ImmutableCredit.Builder {
        Builder() {
            id(ElementId.UNSET);
            lifeSpan(LifeSpan.UNKNOWN);
            certainty(Certainty.CERTAIN);
            extensions(Extensions.NONE);
        }
    }
}
