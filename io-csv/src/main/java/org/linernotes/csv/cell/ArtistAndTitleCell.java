package org.linernotes.csv.cell;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;

/** An artist and a title with something between them, {@code Ann Lee - Harbour}, of which it must be known which is which. */
final class ArtistAndTitleCell implements Cell<ArtistAndTitle> {
    /** What disc jockeys write for what is still to be identified. */
    private static final String UNKNOWN = "ID";

    @Override
    public Outcome<ImmutableList<ArtistAndTitle>> read(String text, CellForm form, Names names) {
        ImmutableList<String> separators = separators(form);
        TwoParts parts = TwoParts.of(text, separators);
        if (parts.times() != 1) {
            String between = separators.get(0);
            return Flaws.none(
                    text,
                    parts.times() == 0
                            ? "an artist and a title with “" + between + "” in between"
                            : "one artist and one title, since “" + between + "” stands in it more than once");
        }
        NameList.Entry artist = form.titleFirst() ? parts.second() : parts.first();
        NameList.Entry title = form.titleFirst() ? parts.first() : parts.second();
        if (UNKNOWN.equals(artist.text()) || UNKNOWN.equals(title.text())) {
            return Flaws.none(text, "an artist and a title, since “" + UNKNOWN + "” stands for one that nobody knows");
        }
        Outcome<ImmutableList<ArtistCredit>> credit = Cells.CREDIT.read(artist.text(), form, names);
        return Outcome.of(
                ImmutableList.of(new ArtistAndTitle(credit.value().map(all -> all.get(0)), title.text())),
                shifted(credit.notices(), artist.offset()));
    }

    private static ImmutableList<String> separators(CellForm form) {
        return form.separatorsStated() ? form.separators() : TwoParts.DASHES;
    }

    private static Notices shifted(Notices notices, int offset) {
        return Notices.of(notices.list().stream()
                .map(notice -> notice.at(notice.location()
                        .at(1, offset + notice.location().column().orElse(1))))
                .collect(ImmutableList.toImmutableList()));
    }

    @Override
    public String print(ImmutableList<ArtistAndTitle> values, CellForm form, Names names) {
        ArtistAndTitle both = values.get(0);
        Optional<String> artist =
                both.artist().map(credit -> Cells.CREDIT.print(ImmutableList.of(credit), form, names));
        String between = separators(form).get(0);
        return artist.map(name -> form.titleFirst() ? both.title() + between + name : name + between + both.title())
                .orElse(both.title());
    }
}
