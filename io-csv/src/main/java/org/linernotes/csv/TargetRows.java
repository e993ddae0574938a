package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Note;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.csv.Slice.Besides;
import org.linernotes.csv.Slice.Getter;
import org.linernotes.csv.Slice.Setter;
import org.linernotes.csv.cell.ArtistAndTitle;
import org.linernotes.csv.cell.Cell;
import org.linernotes.csv.cell.CellForm;
import org.linernotes.csv.cell.Cells;
import org.linernotes.csv.cell.CreditIds;
import org.linernotes.csv.cell.FeaturedArtists;
import org.linernotes.csv.cell.Names;
import org.linernotes.csv.cell.PeopleForm;

/**
 * Gathers the rows that {@link TargetTable} has for a level: in short words what each kind of property has in common.
 *
 * @param <T> the things of the level
 * @param <B> what builds them
 */
final class TargetRows<T, B> {
    /** The property of a credit that has a column of its own. */
    static final String FEATURED = ".featured";

    /** The artist and the title, where one column has both. */
    static final String ARTIST_AND_TITLE = "artistAndTitle";

    /** What the target of the ids has behind that of the names. */
    static final String OF_IDS = "Id";

    private final Level level;
    private final Function<View, @Nullable T> owner;
    private final Function<Draft, B> builder;
    private final ImmutableList.Builder<Target> targets = ImmutableList.builder();

    TargetRows(Level level, Function<View, @Nullable T> owner, Function<Draft, B> builder) {
        this.level = level;
        this.owner = owner;
        this.builder = builder;
    }

    ImmutableList<Target> all() {
        return targets.build();
    }

    <V> void add(String name, String description, Cell<V> cell, Getter<V> getter, Setter<V> setter) {
        add(name, description, new Slice<>(cell, getter, setter, Optional.empty(), false));
    }

    /** A property whose cells may say what another column prints, or none. */
    <V> void add(
            String name, String description, Cell<V> cell, Getter<V> getter, Setter<V> setter, Besides<V> besides) {
        add(name, description, new Slice<>(cell, getter, setter, Optional.of(besides), false));
    }

    /** A property of which one column says all. */
    <V> void whole(String name, String description, Cell<V> cell, Getter<V> getter, Setter<V> setter) {
        add(name, description, new Slice<>(cell, getter, setter, Optional.empty(), true));
    }

    private void add(String name, String description, Slice<?> slice) {
        targets.add(new Target(level + "." + name, level, description, slice));
    }

    /** A property with one value or none. */
    <V> void one(
            String name, String description, Cell<V> cell, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        oneDrafted(name, description, cell, getter, (draft, value) -> setter.accept(builder.apply(draft), value));
    }

    /** The title, by which the row calls things that have no title of their own. */
    void title(String description, Function<T, Optional<String>> getter, BiConsumer<B, String> setter) {
        oneDrafted("title", description, Cells.TEXT, getter, (draft, title) -> {
            setter.accept(builder.apply(draft), title);
            draft.title = Optional.of(title);
        });
    }

    private <V> void oneDrafted(
            String name,
            String description,
            Cell<V> cell,
            Function<T, Optional<V>> getter,
            BiConsumer<Draft, V> setter) {
        whole(
                name,
                description,
                cell,
                (view, form, names) -> Slice.of(
                        owner.apply(view),
                        t -> getter.apply(t).map(ImmutableList::of).orElse(ImmutableList.of())),
                (draft, values, form, names) -> setter.accept(draft, values.get(0)));
    }

    /** Who is credited, and by which ids. */
    void credit(String name, String description, Function<T, Optional<ArtistCredit>> credited) {
        credit(name, description, credit(credited), Optional.empty());
    }

    private Function<View, Optional<ArtistCredit>> credit(Function<T, Optional<ArtistCredit>> credited) {
        return view -> Optional.ofNullable(owner.apply(view)).flatMap(credited);
    }

    /** The same of a credit that may feature others, in a column of their own. Cells of both hold as long as the whole credit does. */
    void featuringCredit(String description, Function<T, Optional<ArtistCredit>> credited) {
        Function<View, Optional<ArtistCredit>> credit = credit(credited);
        credit("artist", description, credit, Optional.of(wholeCredit(credit)));
        add(
                "featured",
                "Whom that credit features: the names behind “feat.”.",
                new Slice<>(
                        Cells.FEATURED,
                        (view, form, names) ->
                                credit.apply(view).map(FeaturedArtists::of).orElse(ImmutableList.of()),
                        (draft, values, form, names) -> draft.featured.addAll(values),
                        Optional.of(wholeCredit(credit)),
                        true));
    }

    /**
     * Who is credited and the title, in one column. Who is credited where the thing itself says nothing of it stands there, too, since
     * a title alone may be anything.
     */
    void artistAndTitle(
            Function<T, Optional<ArtistCredit>> credited,
            Function<View, Optional<ArtistCredit>> usual,
            Function<T, Optional<String>> titled,
            BiConsumer<B, String> setter) {
        Function<View, Optional<ArtistCredit>> credit = credit(credited);
        Function<View, Optional<ArtistCredit>> whole =
                view -> credit.apply(view).or(() -> usual.apply(view));
        add(
                ARTIST_AND_TITLE,
                "Who is credited and the title in one cell: “Ann Lee - Harbour”.",
                new Slice<>(
                        Cells.ARTIST_AND_TITLE,
                        (view, form, names) -> Slice.of(
                                owner.apply(view),
                                t -> listOf(titled.apply(t).stream()
                                        .map(title -> new ArtistAndTitle(
                                                whole.apply(view)
                                                        .map(all -> form.featuredApart()
                                                                ? FeaturedArtists.without(all)
                                                                : all),
                                                title)))),
                        (draft, values, form, names) -> {
                            draft.credit = values.get(0).artist();
                            draft.title = Optional.of(values.get(0).title());
                            setter.accept(builder.apply(draft), values.get(0).title());
                        },
                        Optional.of(wholeCredit(credit)),
                        true));
    }

    private void credit(
            String name,
            String description,
            Function<View, Optional<ArtistCredit>> credit,
            Optional<Besides<ArtistCredit>> besides) {
        add(
                name,
                description,
                new Slice<>(
                        Cells.CREDIT,
                        (view, form, names) -> credit.apply(view)
                                .map(all -> form.featuredApart() ? FeaturedArtists.without(all) : all)
                                .map(ImmutableList::of)
                                .orElse(ImmutableList.of()),
                        (draft, values, form, names) -> draft.credit = Optional.of(values.get(0)),
                        besides,
                        true));
        whole(
                name + OF_IDS,
                "The ids of those artists, in their order.",
                Cells.ARTIST_IDS,
                (view, form, names) ->
                        credit.apply(view).map(all -> CreditIds.of(all, form)).orElse(ImmutableList.of()),
                (draft, ids, form, names) -> ids.forEach(id -> draft.artistIds.add((ArtistId) id)));
        codes(
                name,
                Cells.ARTIST_CODES,
                (view, form) -> credit.apply(view).stream().flatMap(CodeColumns::artists));
    }

    /** The codes of those whom a column names; what they are of is known when all cells of the row are read. */
    private void codes(
            String of,
            Cell<ExternalId> cell,
            BiFunction<View, CellForm, Stream<ImmutableList<Optional<ArtistId>>>> artists) {
        add(
                of + CodeColumns.OF_CODES,
                "Codes of those whom “" + of + "” names, in their order: ISNI, IPI.",
                cell,
                (view, form, names) -> CodeColumns.codes(artists.apply(view, form), form, names),
                (draft, codes, form, names) -> {});
    }

    private static <V> Besides<V> wholeCredit(Function<View, Optional<ArtistCredit>> credit) {
        return (cell, ofCell, view, form, names) -> credit.apply(view)
                .filter(all -> form.featuredApart())
                .filter(all -> !FeaturedArtists.of(all).isEmpty())
                .map(ArtistCredit::text)
                .orElse("");
    }

    /** A property with any number of values, all in one column. */
    <V> void wholeList(
            String name,
            String description,
            Cell<V> cell,
            Function<T, ImmutableList<V>> getter,
            BiConsumer<B, ImmutableList<V>> setter) {
        whole(
                name,
                description,
                cell,
                (view, form, names) -> Slice.of(owner.apply(view), getter),
                (draft, values, form, names) -> setter.accept(builder.apply(draft), values));
    }

    /** A property with any number of values. */
    <V> void list(
            String name,
            String description,
            Cell<V> cell,
            NamedGetter<T, V> getter,
            BiConsumer<Draft, ImmutableList<V>> setter) {
        listNamed(name, description, cell, getter, (draft, values, names) -> setter.accept(draft, values));
    }

    /** The same, where names are made ids. */
    <V> void listNamed(String name, String description, Cell<V> cell, NamedGetter<T, V> getter, NamedSetter<V> setter) {
        Getter<V> all = (view, form, names) -> Slice.of(owner.apply(view), t -> getter.get(t, names));
        add(
                name,
                description,
                cell,
                all,
                (draft, values, form, names) -> setter.set(draft, values, names),
                Besides.among(cell, all));
    }

    /** The id of an entity: read when it is decided which rows belong together. */
    void id(EntityType type, Function<T, ? extends EntityId> getter) {
        one("id", "The id of the entity.", Cells.id(type), t -> Optional.<EntityId>of(getter.apply(t)), (b, id) -> {});
    }

    /** Credits of the role that the column has. */
    void people(
            String name,
            String description,
            Function<T, ImmutableList<Credit>> getter,
            BiConsumer<B, ImmutableList<Credit>> setter) {
        BiFunction<View, CellForm, ImmutableList<PersonnelLine>> people = (view, form) -> Slice.of(
                owner.apply(view),
                t -> listOf(getter.apply(t).stream()
                        .filter(credit ->
                                PeopleForm.isOf(form, credit.role(), credit.instruments(), credit.qualifiers()))
                        .map(PersonnelLine::of)));
        add(
                name,
                description,
                Cells.PEOPLE,
                (view, form, names) -> people.apply(view, form),
                (draft, lines, form, names) -> setter.accept(
                        builder.apply(draft), listOf(lines.stream().map(TargetRows::credit))),
                PeopleBesides.among(view -> Slice.of(
                        owner.apply(view), t -> listOf(getter.apply(t).stream().map(PersonnelLine::of)))));
        codes(name, Cells.PEOPLE_CODES, (view, form) -> CodeColumns.artists(people.apply(view, form)));
    }

    void note(Function<T, ImmutableList<Note>> getter, BiConsumer<B, Note> setter) {
        list(
                "note",
                "A remark.",
                Cells.TEXT,
                (t, n) -> listOf(getter.apply(t).stream()
                        .filter(note -> note.about().isEmpty())
                        .map(Note::text)),
                (draft, texts) -> texts.forEach(text -> setter.accept(builder.apply(draft), Note.of(text))));
    }

    void externalId(Function<T, ImmutableList<ExternalId>> getter, BiConsumer<B, ImmutableList<ExternalId>> setter) {
        add(
                "externalId",
                "Identifiers of another system, which the column names.",
                Cells.EXTERNAL_IDS,
                (view, form, names) -> Slice.of(
                        owner.apply(view),
                        t -> listOf(getter.apply(t).stream()
                                .filter(id ->
                                        form.scheme().map(id.scheme()::equals).orElse(true)))),
                (draft, ids, form, names) -> setter.accept(builder.apply(draft), ids));
    }

    /** {@return the credit that says what a line of a line-up says} */
    static Credit credit(PersonnelLine line) {
        return Credit.builder()
                .player(line.player())
                .role(line.role())
                .instruments(line.instruments())
                .creditedAs(line.creditedAs())
                .qualifiers(line.qualifiers())
                .certainty(line.certainty())
                .build();
    }

    /** {@return values as a list} */
    static <V> ImmutableList<V> listOf(Stream<V> values) {
        return values.collect(ImmutableList.toImmutableList());
    }

    /**
     * Takes values from a thing, some of which have names in the sheet and ids in the model.
     *
     * @param <T> the type of the thing
     * @param <V> the type of the values
     */
    interface NamedGetter<T, V> {
        ImmutableList<V> get(T owner, Names names);
    }

    /**
     * Puts values into a draft, some of which have names in the sheet and ids in the model.
     *
     * @param <V> the type of the values
     */
    interface NamedSetter<V> {
        void set(Draft draft, ImmutableList<V> values, Names names);
    }
}
