package org.linernotes.core.personnel;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Element;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;

/**
 * A line of a line-up: a player in a role on instruments. Several instruments mean one or more of these, which is not said
 * ("cl, ts").
 */
@Value.Immutable
public sealed interface PersonnelLine extends Element, WithPersonnelLine permits ImmutablePersonnelLine {
    /** The properties of a personnel line. */
    PropertyTable<PersonnelLine> PROPERTIES = PropertyTable.builder("personnel-line", PersonnelLine.class)
            .elementId(PersonnelLine::id, PersonnelLine::withId, "player", "role", "instruments")
            .required(
                    "player",
                    ValueType.structure(Player.class, () -> Player.PROPERTIES),
                    PersonnelLine::player,
                    PersonnelLine::withPlayer,
                    "Who.")
            .defaulted(
                    "role",
                    ValueTypes.ROLE,
                    Role.PERFORMER,
                    PersonnelLine::role,
                    PersonnelLine::withRole,
                    "In which role.")
            .list(
                    "instruments",
                    ValueType.structure(InstrumentCredit.class, () -> InstrumentCredit.PROPERTIES),
                    PersonnelLine::instruments,
                    PersonnelLine::withInstruments,
                    "On which instruments; several: one or more of these.")
            .optional(
                    "creditedAs",
                    ValueType.TEXT,
                    PersonnelLine::creditedAs,
                    PersonnelLine::withCreditedAs,
                    "The name under which the player is credited.")
            .list(
                    "qualifiers",
                    ValueType.choice(Qualifier.class),
                    PersonnelLine::qualifiers,
                    PersonnelLine::withQualifiers,
                    "In what quality.")
            .list(
                    "manners",
                    ValueTypes.TERM,
                    PersonnelLine::manners,
                    PersonnelLine::withManners,
                    "How it is played: muted, open, with brushes.")
            .defaulted(
                    "certainty",
                    ValueType.choice(Certainty.class),
                    Certainty.CERTAIN,
                    PersonnelLine::certainty,
                    PersonnelLine::withCertainty,
                    "How sure it is.")
            .defaulted(
                    "scope",
                    ValueType.choice(Scope.class),
                    Scope.ALL_TAKES,
                    PersonnelLine::scope,
                    PersonnelLine::withScope,
                    "On which takes of the part.")
            .optional("note", ValueType.TEXT, PersonnelLine::note, PersonnelLine::withNote, "A remark.")
            .extensions(PersonnelLine::extensions, PersonnelLine::withExtensions)
            .build(PersonnelLine::construct, PersonnelLine::fill);

    private static PersonnelLine construct(Slots s) {
        return ImmutablePersonnelLine.of(
                s.or(ElementId.UNSET),
                s.required(),
                s.or(Role.PERFORMER),
                PlainCredits.shared(s.list()),
                s.optional(),
                s.list(),
                s.list(),
                s.or(Certainty.CERTAIN),
                s.or(Scope.ALL_TAKES),
                s.optional(),
                s.required());
    }

    private static void fill(PersonnelLine personnelLine, Slots s) {
        s.put(personnelLine.id(), ElementId.UNSET);
        s.put(personnelLine.player());
        s.put(personnelLine.role(), Role.PERFORMER);
        s.put(personnelLine.instruments());
        s.put(personnelLine.creditedAs());
        s.put(personnelLine.qualifiers());
        s.put(personnelLine.manners());
        s.put(personnelLine.certainty(), Certainty.CERTAIN);
        s.put(personnelLine.scope(), Scope.ALL_TAKES);
        s.put(personnelLine.note());
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

    /** {@return how it is played: muted, open, with brushes} */
    ImmutableList<Term> manners();

    /** {@return how sure it is} */
    Certainty certainty();

    /** {@return on which takes of the part} */
    Scope scope();

    /** {@return a remark} */
    Optional<String> note();

    /** {@return unknown keys} */
    Extensions extensions();

    /**
     * {@return the line of an artist who performs on instruments}
     *
     * @param artist the artist
     * @param instruments the instruments
     */
    static PersonnelLine of(ArtistId artist, Instrument... instruments) {
        return of(Player.of(artist), instruments);
    }

    /**
     * {@return the line of a player who performs on instruments}
     *
     * @param player the player
     * @param instruments the instruments
     */
    static PersonnelLine of(Player player, Instrument... instruments) {
        // not by the builder, which would make a list of its own
        return builder().player(player).build().withInstruments(PlainCredits.of(instruments));
    }

    /**
     * {@return the line of what a credit says of who plays what, in which quality}
     *
     * @param credit the credit
     */
    static PersonnelLine of(Credit credit) {
        return builder()
                .player(credit.player())
                .role(credit.role())
                .instruments(credit.instruments())
                .creditedAs(credit.creditedAs())
                .qualifiers(credit.qualifiers())
                .build();
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds personnel lines. */
    final class Builder extends ImmutablePersonnelLine.Builder {
        Builder() {
            id(ElementId.UNSET);
            role(Role.PERFORMER);
            certainty(Certainty.CERTAIN);
            scope(Scope.ALL_TAKES);
            extensions(Extensions.NONE);
        }
    }
}
