package org.linernotes.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.notation.DateText;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.testing.Corpus;
import org.linernotes.core.testing.Golden;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.csv.table.TableForm;
import org.linernotes.csv.table.TextEncoding;

class MappingTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CsvMapping.jsonSchema(), InputFormat.JSON);

    /** Everything that a mapping can say. */
    static final CsvMapping FULL = CsvMapping.of(
                    RowKind.TAKE,
                    MappedColumn.of("Orchestra", "part.leader").with(Setting.FILL_DOWN, true),
                    MappedColumn.of("Date", "session.date").with(Setting.DATES, "day-first"),
                    MappedColumn.of("Singer", "take.players")
                            .with(Setting.ROLE, "vocal")
                            .with(Setting.SEPARATORS, ImmutableList.of(",", " y "))
                            .with(Setting.NOBODY, ImmutableList.of("Instrumental"))
                            .with(Setting.ENSEMBLES, ImmutableList.of("coro"))
                            .with(Setting.UNIDENTIFIED, ImmutableList.of("UNNAMED"))
                            .with(Setting.WORDS, ImmutableMap.of("glosas por", "speaker")),
                    MappedColumn.of("Piano \"1\"", "part.players")
                            .with(Setting.INSTRUMENT, "piano")
                            .with(Setting.QUALIFIERS, ImmutableList.of("guest", "co"))
                            .with(Setting.DIALECT, "ellingtonia"),
                    MappedColumn.of("Time", "take.length").with(Setting.UNIT, "seconds"),
                    MappedColumn.of("DESOR", "take.externalId").with(Setting.SCHEME, "desor"),
                    MappedColumn.of("Changes", "take.personnel").with(Setting.RUNNING, true),
                    MappedColumn.kept("Grouping\tx"))
            .with(new TableForm(';', TextEncoding.UTF_16LE, true, true, false, 3))
            .with(Level.SESSION, Grouping.by("part.leader", "session.date").onKnownDay())
            .with(Level.PART, Grouping.by("part.leader"))
            .with(DateText.Order.MONTH_FIRST)
            .with(Dialect.DISCOGS)
            .ofAdjacentRows();

    @Test
    void a_mapping_comes_back_from_its_document() {
        for (CsvMapping mapping : List.of(FULL, CsvMapping.of(RowKind.RELEASE), guessed("label-copy.csv"))) {
            Outcome<CsvMapping> back = CsvMapping.read(mapping.toJson().getBytes(UTF_8), "mapping.json");
            assertThat(back.notices().list()).isEmpty();
            assertThat(back.orThrow()).isEqualTo(mapping);
            assertThat(back.orThrow().toJson()).isEqualTo(mapping.toJson());
        }
    }

    @Test
    void other_columns_take_the_place_of_its_own_and_all_else_stays() {
        CsvMapping other = FULL.withColumns(List.of(MappedColumn.kept("B"), MappedColumn.kept("A")));
        assertThat(other.columns()).extracting(MappedColumn::header).containsExactly("B", "A");
        assertThat(other.withColumns(FULL.columns())).isEqualTo(FULL);
        assertThatThrownBy(() -> FULL.withColumns(List.of(MappedColumn.kept("A"), MappedColumn.of("A", "take.title"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("two columns have one header");
    }

    @Test
    void the_published_schema_is_that_of_the_tables() {
        Golden.inProject("docs/schema/linernotes-csv-mapping-1.0.schema.json").matches(CsvMapping.jsonSchema());
    }

    @Test
    void documents_fit_the_schema() {
        for (CsvMapping mapping : List.of(FULL, CsvMapping.of(RowKind.RELEASE), guessed("label-copy.csv"))) {
            assertThat(SCHEMA.validate(mapping.toJson(), InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void the_schema_refuses_what_the_reader_refuses() {
        for (String flaw : flaws()) {
            assertThat(SCHEMA.validate(flaw, InputFormat.JSON)).as(flaw).isNotEmpty();
            assertThat(CsvMapping.read(flaw.getBytes(UTF_8), "m").notices().isEmpty())
                    .as(flaw)
                    .isFalse();
        }
    }

    private static List<String> flaws() {
        String begin = "{\"format\": \"linernotes-csv-mapping\", \"version\": \"1.0\", ";
        return List.of(
                "{}",
                begin + "\"columns\": []}",
                begin + "\"rows\": \"sheep\", \"columns\": []}",
                begin + "\"rows\": \"take\", \"colums\": []}",
                begin + "\"rows\": \"take\", \"columns\": [{\"target\": \"take.title\"}]}",
                begin + "\"rows\": \"take\", \"columns\": [{\"header\": \"A\", \"target\": \"take.colour\"}]}",
                begin + "\"rows\": \"take\", \"columns\": [{\"header\": \"A\", \"fillDown\": \"yes\"}]}",
                begin + "\"rows\": \"take\", \"columns\": [{\"header\": \"A\", \"unit\": \"fortnights\"}]}",
                begin + "\"rows\": \"take\", \"sheet\": {\"encoding\": \"ebcdic\"}, \"columns\": []}",
                begin + "\"rows\": \"take\", \"groups\": {\"take\": {\"by\": []}}, \"columns\": []}",
                "{\"format\": \"linernotes\", \"version\": \"1.0\", \"rows\": \"take\", \"columns\": []}");
    }

    @Test
    void what_does_not_hold_is_told_with_its_place_and_the_rest_is_read() {
        String json =
                FULL.toJson().replace("\"take.length\"", "\"take.colour\"").replace("\"day-first\"", "\"backwards\"");
        Outcome<CsvMapping> read = CsvMapping.read(json.getBytes(UTF_8), "mapping.json");
        assertThat(read.notices().list())
                .extracting(Notice::text)
                .containsExactly(
                        "the setting “dates” of the column “Date” does not hold; it was left out",
                        "there is no target “take.colour”; the column “Time” is kept as it stands");
        assertThat(read.notices().list())
                .extracting(notice -> notice.location().pointer().orElse(""))
                .containsExactly("/columns/1", "/columns/4");
        assertThat(read.orThrow().columns()).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"sheet\": {\"headerRow\": 0}, \"columns\": [] | /sheet/headerRow: \"0\" is not a valid number of a row with headers",
                "\"sheet\": {\"headerRow\": 5000}, \"columns\": [] | /sheet/headerRow: \"5000\" is not a valid number of a row with headers",
                "\"sheet\": {\"separator\": \"a\"}, \"columns\": [] | /sheet/separator: \"a\" is not a valid separator",
                "\"groups\": {\"work\": {\"by\": [\"work.titel\"]}}, \"columns\": [] | /groups/work/by/0: \"work.titel\" is not a valid target",
                "\"columns\": [{\"header\": \"A\"}, {\"header\": \"A\"}] | : \"A\" is not a valid header, which stands twice",
                "\"columns\": [{\"header\": \" \"}] | /columns/0: \" \" is not a valid header",
                "\"columns\": [{\"header\": 5}] | /columns/0/header: expected a text, found a whole number",
                "\"columns\": {\"header\": \"A\"} | /columns: expected a list, found an object"
            })
    void each_flaw_is_told_where_it_stands(String members, String expected) {
        String json =
                "{\"format\": \"linernotes-csv-mapping\", \"version\": \"1.0\", \"rows\": \"track\", " + members + "}";
        assertThat(CsvMapping.read(json.getBytes(UTF_8), "m").notices().list())
                .extracting(notice -> notice.location().pointer().orElse("") + ": " + notice.text())
                .contains(expected);
    }

    @Test
    void damaged_documents_give_a_mapping_or_say_why_not() {
        SplittableRandom random = new SplittableRandom(5);
        byte[] whole = FULL.toJson().getBytes(UTF_8);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = whole.clone();
            for (int change = random.nextInt(1, 5); change > 0; change--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Outcome<CsvMapping> read = CsvMapping.read(bytes, "mapping.json");
            assertThat(read.value().isPresent() || !read.notices().isEmpty()).isTrue();
        }
    }

    @Test
    void columns_and_settings_are_checked_when_they_are_made() {
        MappedColumn column = MappedColumn.of("Date", "session.date");
        assertThatThrownBy(() -> MappedColumn.of("Date", "session.colour")).hasMessageContaining("session.colour");
        assertThatThrownBy(() -> column.with(Setting.ROLE, "two words")).hasMessageContaining("role");
        assertThatThrownBy(() -> column.with(Setting.FILL_DOWN, "true")).hasMessageContaining("fillDown");
        assertThatThrownBy(() -> MappedColumn.kept(" ")).hasMessageContaining("blank");
        assertThatThrownBy(() -> CsvMapping.of(RowKind.TAKE, column, column)).hasMessageContaining("one header");
    }

    @Test
    void every_target_has_a_key_of_its_level_that_is_read_back() {
        assertThat(Target.all()).isNotEmpty().allSatisfy(target -> {
            assertThat(target.key()).startsWith(target.level() + ".");
            assertThat(Target.parse(target.toString())).isSameAs(target);
            assertThat(target.description()).endsWith(".");
        });
        assertThat(Stream.of(Setting.values()).map(Setting::key).map(Setting::tryParse))
                .allMatch(found -> found.isPresent());
    }

    @Test
    void the_page_lists_every_target_and_every_setting() throws IOException {
        List<String> page = Files.readAllLines(Corpus.root().resolve("docs/label-copy.md"));
        assertThat(page)
                .containsSubsequence(Target.all().stream()
                        .map(target -> "| `" + target.key() + "` | " + target.description() + " |")
                        .toList());
        String text = String.join("\n", page);
        assertThat(Setting.values()).allMatch(setting -> text.contains("`" + setting.key() + "`"));
    }

    private static CsvMapping guessed(String name) {
        return Sheets.guess(Sheets.fixture(name));
    }
}
