package org.linernotes.musicbrainz.vocabulary;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.internal.ResourceTable;
import org.linernotes.core.vocabulary.OpenTerm;
import org.linernotes.core.vocabulary.Term;

/** The small type tables of MusicBrainz, each named as MusicBrainz names it. */
public enum Vocabulary {
    /** Kinds of alias of an area. */
    AREA_ALIAS_TYPE,
    /** Kinds of area: country, city… */
    AREA_TYPE,
    /** Kinds of alias of an artist. */
    ARTIST_ALIAS_TYPE,
    /** Kinds of artist: person, group… */
    ARTIST_TYPE,
    /** Kinds of collection. */
    EDITOR_COLLECTION_TYPE,
    /** Kinds of alias of an event. */
    EVENT_ALIAS_TYPE,
    /** Kinds of event: concert, festival… */
    EVENT_TYPE,
    /** Genders of artists. */
    GENDER,
    /** Kinds of alias of an instrument. */
    INSTRUMENT_ALIAS_TYPE,
    /** Kinds of instrument: wind, string… */
    INSTRUMENT_TYPE,
    /** Kinds of alias of a label. */
    LABEL_ALIAS_TYPE,
    /** Kinds of label: imprint, publisher… */
    LABEL_TYPE,
    /** Formats of media: 12" vinyl, CD… */
    MEDIUM_FORMAT,
    /** Kinds of alias of a place. */
    PLACE_ALIAS_TYPE,
    /** Kinds of place: studio, venue… */
    PLACE_TYPE,
    /** Kinds of alias of a recording. */
    RECORDING_ALIAS_TYPE,
    /** Kinds of alias of a release. */
    RELEASE_ALIAS_TYPE,
    /** Kinds of alias of a release group. */
    RELEASE_GROUP_ALIAS_TYPE,
    /** The one kind of a release group: album, single… */
    RELEASE_GROUP_PRIMARY_TYPE,
    /** The further kinds of a release group: compilation, soundtrack… */
    RELEASE_GROUP_SECONDARY_TYPE,
    /** Packagings of releases: jewel case, gatefold cover… */
    RELEASE_PACKAGING,
    /** Statuses of releases: official, bootleg… */
    RELEASE_STATUS,
    /** Kinds of alias of a series. */
    SERIES_ALIAS_TYPE,
    /** How the entries of a series are ordered. */
    SERIES_ORDERING_TYPE,
    /** Kinds of series: tour, catalogue… */
    SERIES_TYPE,
    /** Kinds of alias of a work. */
    WORK_ALIAS_TYPE,
    /** Kinds of attribute of a work: key, identifiers of societies… */
    WORK_ATTRIBUTE_TYPE,
    /** Kinds of work: song, suite… */
    WORK_TYPE;

    /** {@return the entries, in the order of their keys} */
    public ImmutableList<VocabularyEntry> entries() {
        return index().entries();
    }

    /**
     * {@return the entry with this gid, or else the one with this name, or null where there is neither} Answers to searches print some
     * names in small letters: {@code "male"}.
     *
     * <p>An entry found by its name alone may have another gid than the one asked for, or none: who writes the document
     * again has to keep what was asked for.
     *
     * @param gid the gid that a document gives, if it gives one
     * @param name the name that a document gives, if it gives one
     */
    public @Nullable VocabularyEntry find(@Nullable Mbid gid, @Nullable String name) {
        VocabularyEntry entry = gid == null ? null : index().byGid().get(gid);
        return entry != null || name == null ? entry : index().named(name);
    }

    /**
     * {@return the term of the entry that {@link #find} finds; else a term of the name as it is printed, with the gid;
     * null where the document gives no name that can be one}
     *
     * @param gid the gid that a document gives, if it gives one
     * @param name the name that a document gives, if it gives one
     */
    public @Nullable Term term(@Nullable Mbid gid, @Nullable String name) {
        VocabularyEntry entry = find(gid, name);
        if (entry != null) {
            return entry.term();
        }
        if (name == null || !OpenTerm.isName(name)) {
            return null;
        }
        return gid == null ? Term.named(name) : Term.named(name, gid);
    }

    /**
     * {@return the way back: the entry of a term, made from the term itself where the table does not have it}
     *
     * @param term a term of this vocabulary
     */
    public VocabularyEntry entry(Term term) {
        VocabularyEntry entry = index().byTerm().get(term);
        return entry == null ? new VocabularyEntry(term, term.name(), term.mbid(), OptionalInt.empty(), false) : entry;
    }

    private Index index() {
        return Objects.requireNonNull(Index.ALL.get(this));
    }

    /** The entries of one table, found by what documents and the model know of them. */
    private record Index(
            ImmutableList<VocabularyEntry> entries,
            ImmutableMap<Mbid, VocabularyEntry> byGid,
            ImmutableMap<String, VocabularyEntry> byName,
            ImmutableMap<String, VocabularyEntry> bySmallName,
            ImmutableMap<Term, VocabularyEntry> byTerm) {
        private static final String RESOURCE = "enumerations.tsv";

        static final ImmutableMap<Vocabulary, Index> ALL = readAll();

        private static ImmutableMap<Vocabulary, Index> readAll() {
            ImmutableListMultimap<Vocabulary, VocabularyEntry> entries =
                    Tables.read(RESOURCE, List.of("table", "id", "gid", "name", "key", "free_text"), Index::read)
                            .stream()
                            .collect(toImmutableListMultimap(Map.Entry::getKey, Map.Entry::getValue));
            return Maps.immutableEnumMap(Maps.asMap(EnumSet.allOf(Vocabulary.class), table -> of(entries.get(table))));
        }

        private static String small(String name) {
            return name.toLowerCase(Locale.ROOT);
        }

        @Nullable
        VocabularyEntry named(String name) {
            VocabularyEntry entry = byName.get(name);
            return entry == null && name.equals(small(name)) ? bySmallName.get(name) : entry;
        }

        private static Map.Entry<Vocabulary, VocabularyEntry> read(ResourceTable.Row row) {
            return Map.entry(
                    row.word("table", Vocabulary.class),
                    new VocabularyEntry(
                            Term.of(row.cell("key")),
                            row.cell("name"),
                            row.optional("gid").map(Mbid::parse),
                            OptionalInt.of(Tables.rowId(row)),
                            Tables.saysYes(row, "free_text")));
        }

        private static Index of(ImmutableList<VocabularyEntry> entries) {
            return new Index(
                    entries,
                    entries.stream()
                            .filter(entry -> entry.gid().isPresent())
                            .collect(toImmutableMap(entry -> entry.gid().get(), Function.identity())),
                    ResourceTable.index(RESOURCE, entries, VocabularyEntry::name),
                    entries.stream()
                            .collect(toImmutableMap(entry -> small(entry.name()), Function.identity(), (a, b) -> a)),
                    ResourceTable.index(RESOURCE, entries, VocabularyEntry::term));
        }
    }
}
