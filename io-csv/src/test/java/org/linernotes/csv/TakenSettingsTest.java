package org.linernotes.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.csv.cell.CellForm;
import org.linernotes.csv.cell.NameRemarks;

class TakenSettingsTest {
    /** A value of each setting that cells look at. */
    private static final ImmutableMap<Setting, Object> VALUES = ImmutableMap.<Setting, Object>builder()
            .put(Setting.ROLE, "composer")
            .put(Setting.INSTRUMENT, "piano")
            .put(Setting.INSTRUMENTS, ImmutableMap.of("tenor", "tenor-vocals"))
            .put(Setting.QUALIFIERS, ImmutableList.of("executive"))
            .put(Setting.SEPARATORS, ImmutableList.of(" x "))
            .put(Setting.NOBODY, ImmutableList.of("Nobody at all"))
            .put(Setting.ENSEMBLES, ImmutableList.of("The Choir"))
            .put(Setting.UNIDENTIFIED, ImmutableList.of("UNNAMED"))
            .put(Setting.WORDS, ImmutableMap.of("spoken by", "speaker"))
            .put(Setting.SCHEME, "mb")
            .put(Setting.UNIT, "milliseconds")
            .put(Setting.DATES, "day-first")
            .put(Setting.DIALECT, "ellingtonia")
            .buildOrThrow();

    /** Texts of which each of these settings makes something else, where cells look at it. */
    private static final ImmutableList<String> TEXTS = ImmutableList.of(
            "Ann Lee",
            "Ann Lee (tenor)",
            "tenor",
            "2 basses x 3 pianos",
            "Ann Lee x Bob Ray",
            "one x two",
            "FR-Z03-57-00001 x FR-Z03-57-00002",
            "Nobody at all",
            "The Choir",
            "UNNAMED 1",
            "spoken by Ann Lee",
            "f27ec8db-af05-4f36-916e-3d57f91ecf5e",
            "172",
            "1/8/1929",
            "Ann Lee (ce)",
            "Ann Lee, ce",
            "2 ce",
            "ce");

    private static List<String> read(Target target, MappedColumn column) {
        CellForm form = CsvMapping.of(RowKind.TRACK, column).form(column);
        List<String> all = new ArrayList<>();
        for (String text : TEXTS) {
            Outcome<?> read = target.slice().cell().read(text, form, new MentionedNames(new NameRemarks()));
            all.add(read.value() + " " + read.notices().list());
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("org.linernotes.csv.Target#all")
    void a_target_takes_the_settings_that_its_cells_look_at_and_no_others(Target target) {
        List<String> plain = read(target, MappedColumn.kept("X"));
        VALUES.forEach((setting, value) -> {
            MappedColumn column = new MappedColumn("X", Optional.empty(), ImmutableMap.of(setting, value));
            boolean isTextOfPersonnel = target.key().equals("take.personnel") && setting == Setting.DIALECT;
            boolean tellsWhoseCodes =
                    target.key().endsWith("creditsExternalId") && CodeColumns.COMMON.contains(setting);
            assertThat(target.takes(setting))
                    .as("%s of %s", setting.key(), target)
                    .isEqualTo(isTextOfPersonnel
                            || tellsWhoseCodes
                            || !read(target, column).equals(plain));
        });
        assertThat(target.takes(Setting.FILL_DOWN)).isTrue();
        assertThat(target.takes(Setting.RUNNING)).isEqualTo(target.key().equals("take.personnel"));
    }

    @Test
    void what_headers_suggest_has_settings_that_its_targets_take() {
        List<String> headers = new String(Sheets.fixture("headers.tsv"), UTF_8)
                .lines()
                .skip(1)
                .flatMap(line -> Splitter.on('|').splitToStream(line.substring(0, line.indexOf('\t'))))
                .toList();
        assertThat(headers).hasSizeGreaterThan(500).allSatisfy(header -> {
            for (RowKind kind : RowKind.values()) {
                assertThat(HeaderTable.find(header)
                                .orElseThrow()
                                .column(header, kind)
                                .header())
                        .isEqualTo(header);
            }
        });
    }

    @Test
    void in_a_mapping_one_without_meaning_is_told_and_left_out() {
        String json =
                "{\"format\": \"linernotes-csv-mapping\", \"version\": \"1.0\", \"rows\": \"track\", \"columns\": ["
                        + "{\"header\": \"Title\", \"target\": \"track.title\", \"role\": \"composer\", \"fillDown\": true}, "
                        + "{\"header\": \"Remarks\", \"role\": \"composer\"}]}";
        Outcome<CsvMapping> mapping = CsvMapping.read(json.getBytes(UTF_8), "mapping.json");
        assertThat(mapping.notices().list())
                .extracting(Notice::text)
                .containsExactly(
                        "the setting “role” of the column “Title” means nothing for track.title; it was left" + " out");
        assertThat(mapping.orThrow().columns().get(0))
                .isEqualTo(MappedColumn.of("Title", "track.title").with(Setting.FILL_DOWN, true));
    }

    @Test
    void a_column_without_a_target_may_have_any_until_it_has_one() {
        MappedColumn kept = MappedColumn.kept("X").with(Setting.ROLE, "composer");
        assertThat(kept.settings()).containsKey(Setting.ROLE);
        assertThatThrownBy(() -> MappedColumn.of("X", "track.title").with(Setting.ROLE, "composer"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("role means nothing for track.title");
    }
}
