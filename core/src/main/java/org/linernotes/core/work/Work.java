package org.linernotes.core.work;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.entity.Alias;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Iswc;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.notice.PrintedList;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.vocabulary.Term;

/** A composition. */
@Value.Immutable
@SuppressWarnings("immutables:from") // ids have a type of their own; from(X) copies them
public sealed interface Work extends Entity, WithWork permits ImmutableWork {
    /** The properties of a work. */
    PropertyTable<Work> PROPERTIES = PropertyTable.builder("work", Work.class)
            .required("id", ValueTypes.WORK_ID, Work::id, Work::withId, "The id.")
            .required("title", ValueType.TEXT, Work::title, Work::withTitle, "The title.")
            .optional(
                    "disambiguation",
                    ValueType.TEXT,
                    Work::disambiguation,
                    Work::withDisambiguation,
                    "What tells it apart from others of the same name.")
            .optional("kind", ValueTypes.TERM, Work::kind, Work::withKind, "The kind of work.")
            .list(
                    "languages",
                    ValueType.TEXT,
                    Work::languages,
                    Work::withLanguages,
                    "The languages of the lyrics, as codes of ISO 639-3.")
            .list(
                    "iswcs",
                    ValueTypes.ISWC,
                    w -> w.iswcs().printed(),
                    (w, list) -> w.withIswcs(PrintedList.copyOf(list)),
                    "The international standard musical work codes (ISO 15707), as printed.")
            .list(
                    "credits",
                    ValueType.structure(Credit.class, () -> Credit.PROPERTIES),
                    Work::credits,
                    Work::withCredits,
                    "Who composed, wrote and arranged it.")
            .list(
                    "attributes",
                    ValueType.structure(WorkAttribute.class, () -> WorkAttribute.PROPERTIES),
                    Work::attributes,
                    Work::withAttributes,
                    "Its key, numbers in catalogues, and the like.")
            .list(
                    "awards",
                    ValueType.structure(AwardNomination.class, () -> AwardNomination.PROPERTIES),
                    Work::awards,
                    Work::withAwards,
                    "Awards won and nominations.")
            .list(
                    "aliases",
                    ValueType.structure(Alias.class, () -> Alias.PROPERTIES),
                    Work::aliases,
                    Work::withAliases,
                    "Its other names.")
            .list(
                    "externalIds",
                    ValueTypes.EXTERNAL_ID,
                    Work::externalIds,
                    Work::withExternalIds,
                    "Identifiers that other systems give it.")
            .list(
                    "notes",
                    ValueType.structure(Note.class, () -> Note.PROPERTIES),
                    Work::notes,
                    Work::withNotes,
                    "Notes about it or about elements of it.")
            .list(
                    "relationships",
                    ValueType.structure(Relationship.class, () -> Relationship.PROPERTIES),
                    Work::relationships,
                    Work::withRelationships,
                    "Relationships to other entities that no field states.")
            .extensions(Work::extensions, Work::withExtensions)
            .build(Work::construct, Work::fill);

    private static Work construct(Slots s) {
        return ImmutableWork.of(
                s.required(),
                s.required(),
                s.optional(),
                s.optional(),
                s.list(),
                PrintedList.copyOf(s.list()),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.required());
    }

    private static void fill(Work work, Slots s) {
        s.put(work.id());
        s.put(work.title());
        s.put(work.disambiguation());
        s.put(work.kind());
        s.put(work.languages());
        s.put(work.iswcs().printed());
        s.put(work.credits());
        s.put(work.attributes());
        s.put(work.awards());
        s.put(work.aliases());
        s.put(work.externalIds());
        s.put(work.notes());
        s.put(work.relationships());
    }

    @Override
    WorkId id();

    /** {@return the title} */
    String title();

    /** {@return what tells it apart from others of the same name} */
    Optional<String> disambiguation();

    /** {@return the kind of work} */
    Optional<Term> kind();

    /** {@return the languages of the lyrics, as codes of ISO 639-3} */
    ImmutableList<String> languages();

    /** {@return the international standard musical work codes (ISO 15707), as printed} */
    PrintedList<Iswc> iswcs();

    /** {@return who composed, wrote and arranged it} */
    ImmutableList<Credit> credits();

    /** {@return its key, numbers in catalogues, and the like} */
    ImmutableList<WorkAttribute> attributes();

    /** {@return awards won and nominations} */
    ImmutableList<AwardNomination> awards();

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
        return title();
    }

    /** {@return this work with an id for every element that has none yet; called when one is made} */
    @Value.Check
    default Work normalise() {
        return PROPERTIES.minted(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds works. */
    final class Builder extends ImmutableWork.Builder {
        Builder() {
            iswcs(PrintedList.of());
            extensions(Extensions.NONE);
        }
    }
}
