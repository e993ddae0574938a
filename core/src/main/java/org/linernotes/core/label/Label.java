package org.linernotes.core.label;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.Alias;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Ipi;
import org.linernotes.core.identifier.Isni;
import org.linernotes.core.identifier.LabelCode;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.notice.PrintedList;
import org.linernotes.core.vocabulary.Term;

/** A record label: an imprint or a company that issues, distributes or owns records. */
@Value.Immutable
@SuppressWarnings("immutables:from") // ids have a type of their own; from(X) copies them
public sealed interface Label extends Entity, WithLabel permits ImmutableLabel {
    /** The properties of a label. */
    PropertyTable<Label> PROPERTIES = PropertyTable.builder("label", Label.class)
            .required("id", ValueTypes.LABEL_ID, Label::id, Label::withId, "The id.")
            .required("name", ValueType.TEXT, Label::name, Label::withName, "The name.")
            .optional("sortName", ValueType.TEXT, Label::sortName, Label::withSortName, "The name as it is sorted.")
            .optional(
                    "disambiguation",
                    ValueType.TEXT,
                    Label::disambiguation,
                    Label::withDisambiguation,
                    "What tells it apart from others of the same name.")
            .optional("kind", ValueTypes.TERM, Label::kind, Label::withKind, "The kind of label.")
            .optional(
                    "labelCode",
                    ValueTypes.LABEL_CODE,
                    Label::labelCode,
                    Label::withLabelCode,
                    "The label code (LC) of the GVL.")
            .optional(
                    "country",
                    ValueType.TEXT,
                    Label::country,
                    Label::withCountry,
                    "The code of ISO 3166-1 of the country.")
            .optional("area", ValueTypes.AREA_ID, Label::area, Label::withArea, "The area that it belongs to.")
            .defaulted(
                    "lifeSpan",
                    ValueTypes.LIFE_SPAN,
                    LifeSpan.UNKNOWN,
                    Label::lifeSpan,
                    Label::withLifeSpan,
                    "When it existed.")
            .list(
                    "ipis",
                    ValueTypes.IPI,
                    l -> l.ipis().printed(),
                    (l, list) -> l.withIpis(PrintedList.copyOf(list)),
                    "The interested party information codes, as printed.")
            .list(
                    "isnis",
                    ValueTypes.ISNI,
                    l -> l.isnis().printed(),
                    (l, list) -> l.withIsnis(PrintedList.copyOf(list)),
                    "The international standard name identifiers (ISO 27729), as printed.")
            .list(
                    "aliases",
                    ValueType.structure(Alias.class, () -> Alias.PROPERTIES),
                    Label::aliases,
                    Label::withAliases,
                    "Its other names.")
            .list(
                    "externalIds",
                    ValueTypes.EXTERNAL_ID,
                    Label::externalIds,
                    Label::withExternalIds,
                    "Identifiers that other systems give it.")
            .list(
                    "notes",
                    ValueType.structure(Note.class, () -> Note.PROPERTIES),
                    Label::notes,
                    Label::withNotes,
                    "Notes about it or about elements of it.")
            .list(
                    "relationships",
                    ValueType.structure(Relationship.class, () -> Relationship.PROPERTIES),
                    Label::relationships,
                    Label::withRelationships,
                    "Relationships to other entities that no field states.")
            .extensions(Label::extensions, Label::withExtensions)
            .build(Label::construct, Label::fill);

    private static Label construct(Slots s) {
        return ImmutableLabel.of(
                s.required(),
                s.required(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.or(LifeSpan.UNKNOWN),
                PrintedList.copyOf(s.list()),
                PrintedList.copyOf(s.list()),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.required());
    }

    private static void fill(Label label, Slots s) {
        s.put(label.id());
        s.put(label.name());
        s.put(label.sortName());
        s.put(label.disambiguation());
        s.put(label.kind());
        s.put(label.labelCode());
        s.put(label.country());
        s.put(label.area());
        s.put(label.lifeSpan(), LifeSpan.UNKNOWN);
        s.put(label.ipis().printed());
        s.put(label.isnis().printed());
        s.put(label.aliases());
        s.put(label.externalIds());
        s.put(label.notes());
        s.put(label.relationships());
    }

    @Override
    LabelId id();

    /** {@return the name} */
    String name();

    /** {@return the name as it is sorted} */
    Optional<String> sortName();

    /** {@return what tells it apart from others of the same name} */
    Optional<String> disambiguation();

    /** {@return the kind of label} */
    Optional<Term> kind();

    /** {@return the label code (LC) of the GVL} */
    Optional<LabelCode> labelCode();

    /** {@return the code of ISO 3166-1 of the country} */
    Optional<String> country();

    /** {@return the area that it belongs to} */
    Optional<AreaId> area();

    /** {@return when it existed} */
    LifeSpan lifeSpan();

    /** {@return the interested party information codes, as printed} */
    PrintedList<Ipi> ipis();

    /** {@return the international standard name identifiers (ISO 27729), as printed} */
    PrintedList<Isni> isnis();

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

    /** {@return this label with an id for every element that has none yet; called when one is made} */
    @Value.Check
    default Label normalise() {
        return PROPERTIES.minted(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds labels. */
    final class Builder extends ImmutableLabel.Builder {
        Builder() {
            lifeSpan(LifeSpan.UNKNOWN);
            ipis(PrintedList.of());
            isnis(PrintedList.of());
            extensions(Extensions.NONE);
        }
    }
}
