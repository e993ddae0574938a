package org.linernotes.musicbrainz.wire;

import org.linernotes.core.entity.Alias;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;

/** Other names of entities. Answers to searches have other keys for their dates. */
final class AliasTable {
    private AliasTable() {}

    /**
     * {@return what reads an alias}
     *
     * @param types the kinds of alias that the entity can have
     */
    static WireObject<Alias> of(Vocabulary types) {
        WireTable<Alias> table = WireTable.of("alias", Alias.PROPERTIES)
                .row("name", WireValues.NAME, "name")
                .row("sort-name", WireValues.REMARK, "sortName")
                .row("locale", WireValues.WORD, "locale")
                .row("primary", WireValues.FLAG, "primary")
                .term("type", types, "type")
                .saying("lifeSpan")
                .written("begin", (alias, out) -> Spans.part("begin", alias.lifeSpan(), out))
                .written("end", (alias, out) -> Spans.part("end", alias.lifeSpan(), out))
                .written("ended", (alias, out) -> Spans.part("ended", alias.lifeSpan(), out))
                .knownBy("name", "locale", "type-id");
        Spans span = table.span();
        Spans searched = Spans.ofSearches(table::slot);
        int lifeSpan = table.cell("lifeSpan");
        return table.decoder(draft -> draft.set(lifeSpan, span.or(searched, draft)));
    }
}
