package org.linernotes.core.artist;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Locale;
import org.linernotes.core.internal.ResourceTable;

/** The words of names that decide how a name is sorted, by what they do; which words they are is in a table. */
enum NamePart {
    /** Goes behind the name of a group: {@code Beatles, The}. */
    ARTICLE,
    /** Belongs to a surname: {@code van}, {@code de}; in small letters it goes behind the given names. */
    PARTICLE,
    /** Joins two surnames to one: {@code y}. */
    JOINT,
    /** Stands behind the surname and goes to the end: {@code Jr.}. */
    SUFFIX,
    /** Stands before a name and goes to the end: {@code DJ}. */
    TITLE,
    /** Joins a leader to a band: {@code and}. */
    CONJUNCTION,
    /** Says after a conjunction that a leader was named before it: {@code His}, {@code Friends}. */
    COMPANY,
    /** The name of a place, whose article is a part of it: {@code Los Angeles}. */
    PLACE;

    private static final ImmutableList<Row> TABLE = ResourceTable.read(
            "name-parts.tsv",
            NamePart.class.getResourceAsStream("name-parts.tsv"),
            ImmutableList.of("kind", "part", "case", "language"),
            row -> new Row(row.word("kind", NamePart.class), row.cell("part"), row.word("case", Case.class)));

    private static final ImmutableSetMultimap<NamePart, String> IN_ANY_CASE = parts(Case.ANY);
    private static final ImmutableSetMultimap<NamePart, String> AS_WRITTEN = parts(Case.AS_WRITTEN);

    /** Whether a word is of this kind. */
    boolean is(String word) {
        String typed = word.replace('’', '\'');
        return AS_WRITTEN.containsEntry(this, typed) || IN_ANY_CASE.containsEntry(this, folded(typed));
    }

    private static ImmutableSetMultimap<NamePart, String> parts(Case written) {
        return TABLE.stream()
                .filter(row -> row.written() == written)
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(
                        Row::kind, row -> written == Case.ANY ? folded(row.part()) : row.part()));
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private enum Case {
        ANY,
        AS_WRITTEN
    }

    private record Row(NamePart kind, String part, Case written) {}
}
