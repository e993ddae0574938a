package org.linernotes.musicbrainz.vocabulary;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.internal.ResourceTable;

/** The languages that MusicBrainz offers in its forms; there are many more of which it knows the codes. */
public final class Languages {
    private static final String RESOURCE = "languages.tsv";

    private static final ImmutableList<Language> ALL =
            Tables.read(RESOURCE, List.of("id", "name", "iso_639_3", "iso_639_2t", "iso_639_1"), Languages::read);

    private static final ImmutableMap<String, Language> BY_CODE = byCode();

    private Languages() {}

    /** {@return the languages, in the order of their names} */
    public static ImmutableList<Language> all() {
        return ALL;
    }

    /**
     * {@return the language with this code, or null where the table has none}
     *
     * @param code a code of any part of ISO 639, in any case
     */
    public static @Nullable Language find(String code) {
        return BY_CODE.get(Ascii.toLowerCase(code));
    }

    private static ImmutableMap<String, Language> byCode() {
        ImmutableMap.Builder<String, Language> index = ImmutableMap.builder();
        for (Language language : ALL) {
            // ISO 639-3 took over most codes of ISO 639-2; the same code is the same language
            Stream.of(language.iso6393(), language.iso6392(), language.iso6391())
                    .flatMap(code -> code.stream())
                    .distinct()
                    .forEach(code -> index.put(code, language));
        }
        return index.buildOrThrow();
    }

    private static Language read(ResourceTable.Row row) {
        return new Language(
                Tables.rowId(row),
                row.cell("name"),
                row.optional("iso_639_3"),
                row.optional("iso_639_2t"),
                row.optional("iso_639_1"));
    }
}
