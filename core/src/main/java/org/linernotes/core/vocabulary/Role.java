package org.linernotes.core.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.internal.ResourceTable;

/**
 * What somebody is credited for: playing, producing, writing, owning. The instruments that a performer plays are no
 * roles of their own but stand beside the role {@link #PERFORMER}; singing is the role {@link #VOCAL}.
 */
public final class Role extends OpenTerm {
    private static final ImmutableMap<String, Role> TABLE = TermTable.load(
            "roles.tsv",
            ImmutableList.of(TermTable.KEY, "names", "jazz", "ellingtonia", "discogs", "category"),
            Role::read);

    private static final TermSyntax<Role> SYNTAX = new TermSyntax<>(
            "role",
            TABLE,
            key -> new Role(key, null, null, Facts.NONE),
            (name, mbid) -> new Role(null, name, mbid, Facts.NONE));

    /** Plays, on the instruments that the credit names, or on instruments that nobody noted. */
    public static final Role PERFORMER = of("performer");
    /** Sings or speaks. */
    public static final Role VOCAL = of("vocal");
    /** Conducts the players. */
    public static final Role CONDUCTOR = of("conductor");
    /** Prepares and leads the choir. */
    public static final Role CHORUS_MASTER = of("chorus-master");
    /** Leads the first violins. */
    public static final Role CONCERTMASTER = of("concertmaster");
    /** Plays as an orchestra. */
    public static final Role ORCHESTRA = of("orchestra");
    /** Leads the date, without a word on what else he does. */
    public static final Role LEADER = of("leader");
    /** Acts in a film or a play. */
    public static final Role ACTOR = of("actor");
    /** Directs a film. */
    public static final Role DIRECTOR = of("director");

    /** Is responsible for the recording as a whole. */
    public static final Role PRODUCER = of("producer");
    /** Does engineering that is not said more closely. */
    public static final Role ENGINEER = of("engineer");
    /** Records. */
    public static final Role RECORDING_ENGINEER = of("recording-engineer");
    /** Mixes. */
    public static final Role MIXING_ENGINEER = of("mixing-engineer");
    /** Masters. */
    public static final Role MASTERING_ENGINEER = of("mastering-engineer");
    /** Cuts and joins recorded sound. */
    public static final Role EDITOR = of("editor");
    /** Makes a new version out of a recording. */
    public static final Role REMIXER = of("remixer");

    /** Wrote words or music; which is not said. */
    public static final Role WRITER = of("writer");
    /** Wrote the music. */
    public static final Role COMPOSER = of("composer");
    /** Wrote the words of a song. */
    public static final Role LYRICIST = of("lyricist");
    /** Wrote the words of an opera or another staged work. */
    public static final Role LIBRETTIST = of("librettist");

    /** Arranged the music. */
    public static final Role ARRANGER = of("arranger");
    /** Set the music for an orchestra. */
    public static final Role ORCHESTRATOR = of("orchestrator");

    /** Publishes the work. */
    public static final Role PUBLISHER = of("publisher");
    /** Holds the copyright of the release: the C line. */
    public static final Role COPYRIGHT = of("copyright");
    /** Holds the copyright of the recorded sound: the P line. */
    public static final Role PHONOGRAPHIC_COPYRIGHT = of("phonographic-copyright");

    /** Wrote the text that comes with the record. */
    public static final Role LINER_NOTES = of("liner-notes");
    /** Took the photographs. */
    public static final Role PHOTOGRAPHY = of("photography");
    /** Designed the sleeve. */
    public static final Role DESIGN = of("design");

    private final Facts facts;

    private Role(@Nullable String key, @Nullable String name, @Nullable Mbid mbid, Facts facts) {
        super(key, name, mbid);
        this.facts = facts;
    }

    /** What the table says beside the key: shared, so that a role that is a name only stays small. */
    private record Facts(
            ImmutableList<String> names,
            ImmutableMap<Dialect, ImmutableList<String>> abbreviations,
            Category category) {
        static final Facts NONE = new Facts(ImmutableList.of(), ImmutableMap.of(), Category.OTHER);
    }

    /** What sort of contribution a role is. */
    public enum Category {
        /** Heard on the recording or leading those who are heard. */
        PERFORMANCE,
        /** Making the recording: producing, recording, editing, mixing, mastering. */
        PRODUCTION,
        /** Writing words or music. */
        WRITING,
        /** Setting music that is written for those who play it. */
        ARRANGEMENT,
        /** Owning, licensing, publishing. */
        RIGHTS,
        /** What comes with the sound: text, photographs, design, pictures that move. */
        ACCOMPANYING,
        /** Whatever else, and every role that no table holds. */
        OTHER
    }

    /** {@return the sort of contribution; {@link Category#OTHER} for a role that is not in the table} */
    public Category category() {
        return facts.category();
    }

    /** {@return the names in use, the one to print first; at least that one} */
    public ImmutableList<String> names() {
        return facts.names().isEmpty() ? ImmutableList.of(name()) : facts.names();
    }

    ImmutableList<String> abbreviations(Dialect dialect) {
        return facts.abbreviations().getOrDefault(dialect, ImmutableList.of());
    }

    /** {@return the roles of the table, in its order} */
    public static ImmutableList<Role> table() {
        return TABLE.values().asList();
    }

    /**
     * {@return the role with this key; the shared one where the table has it}
     *
     * @param key a key, for example {@code recording-engineer}
     * @throws org.linernotes.core.notice.InvalidTextException if the text is not a key
     */
    public static Role of(String key) {
        return SYNTAX.of(key);
    }

    /**
     * {@return the role that has only this printed name}
     *
     * @param name the name as printed, not blank, at most 1,000 characters
     * @throws org.linernotes.core.notice.InvalidTextException if the name is blank or too long
     */
    public static Role named(String name) {
        return SYNTAX.named(name, null);
    }

    /**
     * {@return the role that has this printed name and stands for an entry of a MusicBrainz vocabulary}
     *
     * @param name the name as printed, not blank, at most 1,000 characters
     * @param mbid the identifier of the entry, for example of a type of relationship
     * @throws org.linernotes.core.notice.InvalidTextException if the name is blank or too long
     */
    public static Role named(String name, Mbid mbid) {
        return SYNTAX.named(name, mbid);
    }

    /**
     * {@return the role that a text form says}
     *
     * @param text a key, or a quoted name with an identifier or without
     * @throws org.linernotes.core.notice.InvalidTextException if the text is neither
     */
    public static Role parse(String text) {
        return SYNTAX.parse(text);
    }

    /**
     * {@return the role that a text form says, or empty where {@link #parse} would refuse it}
     *
     * @param text any text
     */
    public static Optional<Role> tryParse(String text) {
        return SYNTAX.tryParse(text);
    }

    private static Role read(ResourceTable.Row row) {
        ImmutableList<String> names = TermTable.names(row);
        Facts facts = new Facts(names, TermTable.abbreviations(row), row.word("category", Category.class));
        return new Role(TermTable.key(row), names.get(0), null, facts);
    }
}
