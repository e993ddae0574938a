package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.identifier.Iswc;
import org.linernotes.core.work.Work;
import org.linernotes.core.work.WorkAttribute;
import org.linernotes.json.codec.Decoder;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeScalar;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;

/** Works. */
final class WorkTable {
    /** What the older key for one language has where there are several. */
    private static final String SEVERAL = "mul";

    private static final Decoder<WorkAttribute> ATTRIBUTE = WireTable.of("attribute", WorkAttribute.PROPERTIES)
            .term("type", Vocabulary.WORK_ATTRIBUTE_TYPE, "type")
            .row("value", WireValues.TITLE, "value")
            .row("value-id", WireValues.GID, "valueId")
            .blank(Blank.ABSENT)
            .knownBy("type", "value")
            .decoder();

    private static final EntityTable<Work> TABLE = EntityTable.of(EntityType.WORK, Work.PROPERTIES)
            .row("title", WireValues.TITLE, "title")
            .row("disambiguation", WireValues.REMARK, "disambiguation")
            .blank(Blank.TEXT)
            .term("type", Vocabulary.WORK_TYPE, "kind")
            .row("languages", ListDecoder.of(WireValues.WORD), "languages")
            .blank(Blank.LIST)
            .row("iswcs", ListDecoder.of(WireValues.printed(Iswc::tryParse)), "iswcs")
            .blank(Blank.LIST)
            .row("attributes", ListDecoder.of(ATTRIBUTE), "attributes")
            .blank(Blank.LIST)
            .aliases(Vocabulary.WORK_ALIAS_TYPE)
            .written("language", (work, out) -> inOneWord(work))
            .blank(Blank.NULL)
            .annotation()
            .relations();

    private static final int LANGUAGE = TABLE.slot("language", WireValues.WORD);
    private static final int LANGUAGES = TABLE.cell("languages");

    static final WireEntity<Work> WORK = TABLE.decoder(WorkTable::finish);

    private WorkTable() {}

    /** The older key says what the list of languages says, or stands alone. */
    private static void finish(Draft draft) {
        String language = draft.slot(LANGUAGE);
        if (language == null) {
            return;
        }
        ImmutableList<String> languages = draft.value(LANGUAGES);
        if (languages == null) {
            draft.set(LANGUAGES, ImmutableList.of(language));
        } else if (!language.equals(inOneWord(languages))) {
            draft.lost("language");
        }
    }

    private static @Nullable Tree inOneWord(Work work) {
        return work.languages().isEmpty() ? null : TreeScalar.of(inOneWord(work.languages()));
    }

    private static String inOneWord(ImmutableList<String> languages) {
        return languages.size() == 1 ? languages.get(0) : SEVERAL;
    }
}
