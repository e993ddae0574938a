package org.linernotes.csv;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.linernotes.csv.cell.Cell;
import org.linernotes.csv.cell.Cells;

/** Which settings mean something for which targets: by how their cells are read. */
final class TakenSettings {
    private static final ImmutableSet<Setting> LIST = ImmutableSet.of(Setting.SEPARATORS);
    private static final ImmutableSet<Setting> WORDS =
            ImmutableSet.of(Setting.INSTRUMENTS, Setting.NOBODY, Setting.DIALECT);

    private static final ImmutableMap<Cell<?>, ImmutableSet<Setting>> OF_CELLS =
            ImmutableMap.<Cell<?>, ImmutableSet<Setting>>builder()
                    .put(
                            Cells.PEOPLE,
                            Sets.immutableEnumSet(
                                    Setting.ROLE,
                                    Setting.INSTRUMENT,
                                    Setting.INSTRUMENTS,
                                    Setting.QUALIFIERS,
                                    Setting.SEPARATORS,
                                    Setting.NOBODY,
                                    Setting.ENSEMBLES,
                                    Setting.UNIDENTIFIED,
                                    Setting.WORDS,
                                    Setting.NAME,
                                    Setting.DIALECT))
                    .put(
                            Cells.SOLOISTS,
                            Sets.immutableEnumSet(
                                    Setting.INSTRUMENTS,
                                    Setting.SEPARATORS,
                                    Setting.NOBODY,
                                    Setting.ENSEMBLES,
                                    Setting.UNIDENTIFIED,
                                    Setting.DIALECT))
                    .put(Cells.LINE_UP, Sets.immutableEnumSet(Setting.NOBODY, Setting.DIALECT))
                    .put(Cells.NUMBERS, Sets.immutableEnumSet(Setting.SEPARATORS, Setting.DIALECT))
                    .put(
                            Cells.PERFORMER,
                            Sets.immutableEnumSet(
                                    Setting.QUALIFIERS,
                                    Setting.NOBODY,
                                    Setting.ENSEMBLES,
                                    Setting.UNIDENTIFIED,
                                    Setting.NAME))
                    .put(Cells.ROLES, WORDS)
                    .put(Cells.INSTRUMENTS, WORDS)
                    .put(Cells.FEATURED, Sets.immutableEnumSet(Setting.NOBODY, Setting.SEPARATORS))
                    .put(Cells.ARTIST_AND_TITLE, Sets.immutableEnumSet(Setting.SEPARATORS, Setting.TITLE_FIRST))
                    .put(Cells.ARTIST_IDS, Sets.immutableEnumSet(Setting.SEPARATORS, Setting.SCHEME))
                    .put(Cells.ARTIST_CODES, Sets.immutableEnumSet(Setting.SEPARATORS, Setting.SCHEME))
                    .put(
                            Cells.PEOPLE_CODES,
                            Sets.immutableEnumSet(
                                    Setting.ROLE,
                                    Setting.INSTRUMENT,
                                    Setting.QUALIFIERS,
                                    Setting.SEPARATORS,
                                    Setting.SCHEME))
                    .put(Cells.EXTERNAL_IDS, Sets.immutableEnumSet(Setting.SEPARATORS, Setting.SCHEME))
                    .put(Cells.LENGTH, ImmutableSet.of(Setting.UNIT))
                    .put(Cells.DATE, ImmutableSet.of(Setting.DATES))
                    .put(Cells.TEXTS, LIST)
                    .put(Cells.NAMES, LIST)
                    .put(Cells.LABELS, LIST)
                    .put(Cells.LABEL_CODES, LIST)
                    .put(Cells.ISRCS, LIST)
                    .put(Cells.ISWCS, LIST)
                    .put(Cells.CATALOG_NUMBERS, LIST)
                    .buildOrThrow();

    /** Those of targets whose cells are texts that something else reads, or of one kind of entity each. */
    private static final ImmutableMap<String, ImmutableSet<Setting>> OF_PROPERTIES = ImmutableMap.of(
            "take.personnel", Sets.immutableEnumSet(Setting.RUNNING, Setting.DIALECT),
            "release.id", ImmutableSet.of(Setting.SCHEME),
            "recording.id", ImmutableSet.of(Setting.SCHEME),
            "work.id", ImmutableSet.of(Setting.SCHEME),
            "session.id", ImmutableSet.of(Setting.SCHEME),
            "take.id", ImmutableSet.of(Setting.SCHEME));

    private TakenSettings() {}

    /** {@return whether a setting means something for a target} Any column may be filled down, or stand above the headers. */
    static boolean takes(Target target, Setting setting) {
        return setting == Setting.FILL_DOWN
                || setting == Setting.ABOVE
                || OF_CELLS.getOrDefault(target.slice().cell(), ImmutableSet.of())
                        .contains(setting)
                || OF_PROPERTIES.getOrDefault(target.key(), ImmutableSet.of()).contains(setting);
    }
}
