package org.linernotes.core.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.internal.ResourceTable;

/**
 * An instrument or a voice. The table holds those that discographies use, each with its English names, those of other
 * languages where they are current in print, and its abbreviations in each {@link Dialect}.
 */
public final class Instrument extends OpenTerm {
    private static final ImmutableMap<String, Instrument> TABLE = TermTable.load(
            "instruments.tsv",
            ImmutableList.of(TermTable.KEY, "names", "jazz", "ellingtonia", "discogs", "family", "general"),
            Instrument::read);

    private static final TermSyntax<Instrument> SYNTAX = new TermSyntax<>(
            "instrument",
            TABLE,
            key -> new Instrument(key, null, null, Facts.NONE),
            (name, mbid) -> new Instrument(null, name, mbid, Facts.NONE));

    private final Facts facts;

    private Instrument(@Nullable String key, @Nullable String name, @Nullable Mbid mbid, Facts facts) {
        super(key, name, mbid);
        this.facts = facts;
    }

    /** What the table says beside the key: shared, so that an instrument that is a name only stays small. */
    private record Facts(
            ImmutableList<String> names,
            ImmutableMap<Dialect, ImmutableList<String>> abbreviations,
            Optional<Family> family,
            Optional<String> general) {
        static final Facts NONE = new Facts(ImmutableList.of(), ImmutableMap.of(), Optional.empty(), Optional.empty());
    }

    /** The families by which bands are grouped. */
    public enum Family {
        /** Blown with the lips against a mouthpiece. */
        BRASS,
        /** Reeds and flutes: what a discography calls the reed section. */
        REED,
        /** Played from keys. */
        KEYBOARD,
        /** Bowed or plucked strings. */
        STRING,
        /** Struck or shaken. */
        PERCUSSION,
        /** Sung or spoken. */
        VOICE,
        /** Sounding by electronics. */
        ELECTRONIC,
        /** None of these. */
        OTHER
    }

    /** {@return the names in use, the one to print first; at least that one} */
    public ImmutableList<String> names() {
        return facts.names().isEmpty() ? ImmutableList.of(name()) : facts.names();
    }

    /** {@return the abbreviations of jazz discography, the commonest first} */
    public ImmutableList<String> abbreviations() {
        return abbreviations(Dialect.JAZZ);
    }

    /** {@return the commonest abbreviation of jazz discography, if the table has one} */
    public Optional<String> abbreviation() {
        return abbreviations().stream().findFirst();
    }

    ImmutableList<String> abbreviations(Dialect dialect) {
        return facts.abbreviations().getOrDefault(dialect, ImmutableList.of());
    }

    /** {@return the family; empty for an instrument that is not in the table} */
    public Optional<Family> family() {
        return facts.family();
    }

    /**
     * {@return the instrument whose plain name leaves open whether this one is meant: the saxophone for the tenor saxophone} Words
     * for a section ({@code percussion}, {@code keyboard}, {@code strings}) are general words for nothing, since who has a section may
     * play several; nor is what has its own name beside its relatives: a plain clarinet is no bass clarinet.
     */
    public Optional<Instrument> general() {
        return facts.general().map(Instrument::of);
    }

    /**
     * {@return whether somebody may say this and mean the other: they are the same, or this is a {@linkplain #general() general}
     * word for it, over any number of steps}
     *
     * @param other the other instrument
     */
    public boolean covers(Instrument other) {
        return equals(other) || other.general().filter(this::covers).isPresent();
    }

    /** {@return the instruments of the table, in its order} */
    public static ImmutableList<Instrument> table() {
        return TABLE.values().asList();
    }

    /**
     * {@return the instrument with this key; the shared one where the table has it}
     *
     * @param key a key, for example {@code tenor-saxophone}
     * @throws org.linernotes.core.notice.InvalidTextException if the text is not a key
     */
    public static Instrument of(String key) {
        return SYNTAX.of(key);
    }

    /**
     * {@return the instrument that has only this printed name}
     *
     * @param name the name as printed, not blank, at most 1,000 characters
     * @throws org.linernotes.core.notice.InvalidTextException if the name is blank or too long
     */
    public static Instrument named(String name) {
        return SYNTAX.named(name, null);
    }

    /**
     * {@return the instrument that has this printed name and is the one that MusicBrainz knows by an identifier}
     *
     * @param name the name as printed, not blank, at most 1,000 characters
     * @param mbid the identifier of the instrument
     * @throws org.linernotes.core.notice.InvalidTextException if the name is blank or too long
     */
    public static Instrument named(String name, Mbid mbid) {
        return SYNTAX.named(name, mbid);
    }

    /**
     * {@return the instrument that a text form says}
     *
     * @param text a key, or a quoted name with an identifier or without
     * @throws org.linernotes.core.notice.InvalidTextException if the text is neither
     */
    public static Instrument parse(String text) {
        return SYNTAX.parse(text);
    }

    /**
     * {@return the instrument that a text form says, or empty where {@link #parse} would refuse it}
     *
     * @param text any text
     */
    public static Optional<Instrument> tryParse(String text) {
        return SYNTAX.tryParse(text);
    }

    private static Instrument read(ResourceTable.Row row) {
        ImmutableList<String> names = TermTable.names(row);
        Facts facts = new Facts(
                names,
                TermTable.abbreviations(row),
                Optional.of(row.word("family", Family.class)),
                row.optional("general"));
        return new Instrument(TermTable.key(row), names.get(0), null, facts);
    }
}
