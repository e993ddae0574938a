package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.identifier.Ipi;
import org.linernotes.core.identifier.Isni;
import org.linernotes.core.label.Label;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Release;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;

/** Labels. */
final class LabelTable {
    private static final EntityTable<Label> TABLE = EntityTable.of(EntityType.LABEL, Label.PROPERTIES)
            .row("name", WireValues.NAME, "name")
            .row("sort-name", WireValues.NAME, "sortName")
            .row("disambiguation", WireValues.REMARK, "disambiguation")
            .blank(Blank.TEXT)
            .term("type", Vocabulary.LABEL_TYPE, "kind")
            .row("label-code", WireValues.LABEL_CODE, "labelCode")
            .row("country", WireValues.WORD, "country")
            .shown(Shown.TOP)
            .row("area", References.to(EntityType.AREA), "area")
            .shown(Shown.TOP)
            .row("life-span", Spans.LIFE_SPAN, "lifeSpan")
            .blank(Blank.SPAN)
            .shown(Shown.TOP)
            .row("ipis", ListDecoder.of(WireValues.printed(Ipi::tryParse)), "ipis")
            .blank(Blank.LIST)
            .shown(Shown.TOP)
            .row("isnis", ListDecoder.of(WireValues.printed(Isni::tryParse)), "isnis")
            .blank(Blank.LIST)
            .shown(Shown.TOP)
            .aliases(Vocabulary.LABEL_ALIAS_TYPE)
            .annotation()
            .relations();

    private static final ListedReleases RELEASES = ListedReleases.in(TABLE);
    private static final int ID = TABLE.cell("id");

    static final WireEntity<Label> LABEL = TABLE.decoder(LabelTable::finish);

    private LabelTable() {}

    private static void finish(Draft draft) {
        LabelId label = draft.value(ID);
        if (label != null) {
            RELEASES.state(draft, release -> issuedBy(release, label));
        }
    }

    /** {@return the release with a line of the label, which has the catalogue number in its own document; null where others have lines} */
    private static @Nullable Release issuedBy(Release release, LabelId label) {
        if (release.labels().isEmpty()) {
            return release.withLabels(
                    ImmutableList.of(LabelLine.builder().label(label).build()));
        }
        boolean any = release.labels().stream()
                .anyMatch(line -> line.label().filter(label::equals).isPresent());
        return any ? release : null;
    }
}
