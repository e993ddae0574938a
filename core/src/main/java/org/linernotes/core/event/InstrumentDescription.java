package org.linernotes.core.event;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.entity.Alias;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.InstrumentId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.vocabulary.Term;

/** What a document says about an instrument itself. */
@Value.Immutable
@SuppressWarnings("immutables:from") // ids have a type of their own; from(X) copies them
public sealed interface InstrumentDescription extends Entity, WithInstrumentDescription
        permits ImmutableInstrumentDescription {
    /** The properties of an instrument description. */
    PropertyTable<InstrumentDescription> PROPERTIES = PropertyTable.builder("instrument", InstrumentDescription.class)
            .required(
                    "id", ValueTypes.INSTRUMENT_ID, InstrumentDescription::id, InstrumentDescription::withId, "The id.")
            .required("name", ValueType.TEXT, InstrumentDescription::name, InstrumentDescription::withName, "The name.")
            .optional(
                    "disambiguation",
                    ValueType.TEXT,
                    InstrumentDescription::disambiguation,
                    InstrumentDescription::withDisambiguation,
                    "What tells it apart from others of the same name.")
            .optional(
                    "kind",
                    ValueTypes.TERM,
                    InstrumentDescription::kind,
                    InstrumentDescription::withKind,
                    "The kind of instrument.")
            .optional(
                    "description",
                    ValueType.TEXT,
                    InstrumentDescription::description,
                    InstrumentDescription::withDescription,
                    "What it is.")
            .list(
                    "aliases",
                    ValueType.structure(Alias.class, () -> Alias.PROPERTIES),
                    InstrumentDescription::aliases,
                    InstrumentDescription::withAliases,
                    "Its other names.")
            .list(
                    "externalIds",
                    ValueTypes.EXTERNAL_ID,
                    InstrumentDescription::externalIds,
                    InstrumentDescription::withExternalIds,
                    "Identifiers that other systems give it.")
            .list(
                    "notes",
                    ValueType.structure(Note.class, () -> Note.PROPERTIES),
                    InstrumentDescription::notes,
                    InstrumentDescription::withNotes,
                    "Notes about it or about elements of it.")
            .list(
                    "relationships",
                    ValueType.structure(Relationship.class, () -> Relationship.PROPERTIES),
                    InstrumentDescription::relationships,
                    InstrumentDescription::withRelationships,
                    "Relationships to other entities that no field states.")
            .extensions(InstrumentDescription::extensions, InstrumentDescription::withExtensions)
            .build(InstrumentDescription::construct, InstrumentDescription::fill);

    private static InstrumentDescription construct(Slots s) {
        return ImmutableInstrumentDescription.of(
                s.required(),
                s.required(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.required());
    }

    private static void fill(InstrumentDescription instrumentDescription, Slots s) {
        s.put(instrumentDescription.id());
        s.put(instrumentDescription.name());
        s.put(instrumentDescription.disambiguation());
        s.put(instrumentDescription.kind());
        s.put(instrumentDescription.description());
        s.put(instrumentDescription.aliases());
        s.put(instrumentDescription.externalIds());
        s.put(instrumentDescription.notes());
        s.put(instrumentDescription.relationships());
    }

    @Override
    InstrumentId id();

    /** {@return the name} */
    String name();

    /** {@return what tells it apart from others of the same name} */
    Optional<String> disambiguation();

    /** {@return the kind of instrument} */
    Optional<Term> kind();

    /** {@return what it is} */
    Optional<String> description();

    /** {@return its other names} */
    ImmutableList<Alias> aliases();

    @Override
    ImmutableList<ExternalId> externalIds();

    @Override
    ImmutableList<Note> notes();

    @Override
    ImmutableList<Relationship> relationships();

    @Override
    Extensions extensions();

    @Override
    default String displayName() {
        return name();
    }

    /** {@return this instrument description with an id for every element that has none yet; called when one is made} */
    @Value.Check
    default InstrumentDescription normalise() {
        return PROPERTIES.minted(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds instrument descriptions. */
    final class Builder extends ImmutableInstrumentDescription.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }
    }
}
