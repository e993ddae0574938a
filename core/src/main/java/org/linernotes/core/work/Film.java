package org.linernotes.core.work;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.Alias;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.FilmId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.internal.Slots;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.source.Citation;
import org.linernotes.core.vocabulary.Term;

/** A film, for which music is recorded. */
@Value.Immutable
@SuppressWarnings("immutables:from") // ids have a type of their own; from(X) copies them
public sealed interface Film extends Entity, WithFilm permits ImmutableFilm {
    /** The properties of a film. */
    PropertyTable<Film> PROPERTIES = PropertyTable.builder("film", Film.class)
            .required("id", ValueTypes.FILM_ID, Film::id, Film::withId, "The id.")
            .required("title", ValueType.TEXT, Film::title, Film::withTitle, "The title.")
            .optional(
                    "disambiguation",
                    ValueType.TEXT,
                    Film::disambiguation,
                    Film::withDisambiguation,
                    "What tells it apart from others of the same name.")
            .optional("kind", ValueTypes.TERM, Film::kind, Film::withKind, "The kind of film.")
            .optional("date", ValueTypes.DATE_EXPRESSION, Film::date, Film::withDate, "When it was first shown.")
            .list(
                    "credits",
                    ValueType.structure(Credit.class, () -> Credit.PROPERTIES),
                    Film::credits,
                    Film::withCredits,
                    "The director, the cast and others.")
            .list(
                    "awards",
                    ValueType.structure(AwardNomination.class, () -> AwardNomination.PROPERTIES),
                    Film::awards,
                    Film::withAwards,
                    "Awards won and nominations.")
            .list(
                    "citations",
                    ValueType.structure(Citation.class, () -> Citation.PROPERTIES),
                    Film::citations,
                    Film::withCitations,
                    "What to read, hear or see about it.")
            .list(
                    "aliases",
                    ValueType.structure(Alias.class, () -> Alias.PROPERTIES),
                    Film::aliases,
                    Film::withAliases,
                    "Its other names.")
            .list(
                    "externalIds",
                    ValueTypes.EXTERNAL_ID,
                    Film::externalIds,
                    Film::withExternalIds,
                    "Identifiers that other systems give it.")
            .list(
                    "notes",
                    ValueType.structure(Note.class, () -> Note.PROPERTIES),
                    Film::notes,
                    Film::withNotes,
                    "Notes about it or about elements of it.")
            .list(
                    "relationships",
                    ValueType.structure(Relationship.class, () -> Relationship.PROPERTIES),
                    Film::relationships,
                    Film::withRelationships,
                    "Relationships to other entities that no field states.")
            .extensions(Film::extensions, Film::withExtensions)
            .build(Film::construct, Film::fill);

    private static Film construct(Slots s) {
        return ImmutableFilm.of(
                s.required(),
                s.required(),
                s.optional(),
                s.optional(),
                s.optional(),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.list(),
                s.required());
    }

    private static void fill(Film film, Slots s) {
        s.put(film.id());
        s.put(film.title());
        s.put(film.disambiguation());
        s.put(film.kind());
        s.put(film.date());
        s.put(film.credits());
        s.put(film.awards());
        s.put(film.citations());
        s.put(film.aliases());
        s.put(film.externalIds());
        s.put(film.notes());
        s.put(film.relationships());
    }

    @Override
    FilmId id();

    /** {@return the title} */
    String title();

    /** {@return what tells it apart from others of the same name} */
    Optional<String> disambiguation();

    /** {@return the kind of film} */
    Optional<Term> kind();

    /** {@return when it was first shown} */
    Optional<DateExpression> date();

    /** {@return the director, the cast and others} */
    ImmutableList<Credit> credits();

    /** {@return awards won and nominations} */
    ImmutableList<AwardNomination> awards();

    /** {@return what to read, hear or see about it} */
    ImmutableList<Citation> citations();

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

    /** {@return this film with an id for every element that has none yet; called when one is made} */
    @Value.Check
    default Film normalise() {
        return PROPERTIES.minted(this);
    }

    /** {@return a builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds films. */
    final class Builder extends ImmutableFilm.Builder {
        Builder() {
            extensions(Extensions.NONE);
        }
    }
}
