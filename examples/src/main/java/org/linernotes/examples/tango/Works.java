package org.linernotes.examples.tango;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.entity.Alias;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.core.work.Work;
import org.linernotes.examples.archive.Findings;
import org.linernotes.examples.archive.Kept;
import org.linernotes.examples.archive.People;
import org.linernotes.examples.archive.Slug;

/**
 * What is played. Rows that agree in title, other title, genre, composers and authors are of one work; rows of one title that do
 * not are not taken for the same, as there are many pieces of one name, and as many spellings of one composer.
 */
final class Works {
    private static final Role AUTHOR = Role.of("author");

    private final People people;
    private final NameList names;
    private final Findings findings;
    private final Map<Key, Work> works = new LinkedHashMap<>();
    private final Multiset<String> titles = HashMultiset.create();

    /** What a work is told by. */
    private record Key(
            String title,
            Optional<String> other,
            Optional<String> genre,
            Optional<String> composers,
            Optional<String> authors) {}

    Works(People people, NameList names, Findings findings) {
        this.people = people;
        this.names = names;
        this.findings = findings;
    }

    /** {@return the work that is played on a row, if it has a title} */
    Optional<WorkId> of(Row row) {
        return row.cell(Column.TITLE)
                .map(title -> new Key(
                        title,
                        row.cell(Column.ALT_TITLE),
                        row.cell(Column.GENRE),
                        row.cell(Column.COMPOSER),
                        row.cell(Column.AUTHOR)))
                .map(key -> works.computeIfAbsent(key, k -> work(k, row)).id());
    }

    private Work work(Key key, Row row) {
        Kept kept = Kept.under(Tango.KEY);
        return Work.builder()
                .id(id(key.title()))
                .title(key.title())
                .kind(key.genre().map(Term::named))
                .addAllAliases(key.other().map(Alias::of).stream().toList())
                .addAllCredits(credits(row, Column.COMPOSER, Role.COMPOSER, kept))
                .addAllCredits(credits(row, Column.AUTHOR, AUTHOR, kept))
                .extensions(kept.extensions())
                .build();
    }

    /** Titles that several works have get a number from the second on. */
    private WorkId id(String title) {
        String slug = Slug.of(title);
        titles.add(slug);
        int count = titles.count(slug);
        return WorkId.of(count == 1 ? slug : slug + "-" + count);
    }

    private ImmutableList<Credit> credits(Row row, Column column, Role role, Kept kept) {
        ImmutableList<String> list = names.read(row.list(column), row.here(findings, column));
        kept.keep(column.heading(), row.cell(column).filter(text -> !text.equals(String.join(", ", list))));
        return list.stream().map(name -> Credit.of(role, people.named(name))).collect(ImmutableList.toImmutableList());
    }

    /** {@return all of them} */
    Stream<Work> entities() {
        return works.values().stream();
    }
}
