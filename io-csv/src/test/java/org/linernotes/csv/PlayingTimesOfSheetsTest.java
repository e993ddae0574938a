package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.Streams;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.release.Track;

/** Playing times in the forms of sleeves, societies and deliveries. */
class PlayingTimesOfSheetsTest {
    private static byte[] sheet(String time) {
        return Sheets.bytes("Track No;Track Title;Duration", "1;One;" + time, "");
    }

    private static Track track(Outcome<Catalog> read) {
        return read.orThrow().releases().get(0).media().get(0).tracks().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "3:07|187000",
                "00:03:07|187000",
                "3'07''|187000",
                "3’07|187000",
                "PT3M7S|187000",
                "PT0H4M12S|252000",
                "PT187.5S|187500",
                "PT1H|3600000",
                "3m 07s|187000",
                "3 min 7 s|187000",
                "3 Min. 07 Sek.|187000",
                "1h 02m 03s|3723000"
            })
    void are_understood_and_come_back_as_they_stood(String time, long millis) {
        Outcome<Catalog> read = Sheets.read(sheet(time), Sheets.guess(sheet(time)));
        assertThat(track(read).length().orElseThrow().toMillis()).isEqualTo(millis);
        assertThat(read.notices().list()).isEmpty();
        assertThat(Sheets.write(Sheets.throughJson(read.orThrow()), Sheets.guess(sheet(time)))
                        .bytes())
                .isEqualTo(sheet(time));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "187",
                "3.07",
                "8'",
                "ca. 8'",
                "3 min",
                "3m 77s",
                "1h 77m 03s",
                "PT",
                "PT3M7",
                "P1D",
                "00:03:07:12"
            })
    void are_told_and_kept_where_it_is_not_sure_what_they_count(String time) {
        Outcome<Catalog> read = Sheets.read(sheet(time), Sheets.guess(sheet(time)));
        assertThat(track(read).length()).isEmpty();
        assertThat(read.notices().list()).hasSize(1);
        assertThat(Sheets.write(Sheets.throughJson(read.orThrow()), Sheets.guess(sheet(time)))
                        .bytes())
                .isEqualTo(sheet(time));
    }

    private static byte[] sheetOf(String times) {
        String rows = Streams.mapWithIndex(
                        Splitter.on(' ').splitToStream(times), (time, row) -> row + 1 + ";Track " + row + ";" + time)
                .collect(Collectors.joining("\n"));
        return Sheets.bytes("Track No;Track Title;Duration", rows, "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "168 129 171|168000",
                "167,5 129,25 171|167500",
                "168 9 3599|168000",
                "213573 222973 167000|213573",
            })
    void are_counted_in_seconds_or_milliseconds_where_bare_numbers_can_be_nothing_else(String times, long millis) {
        byte[] sheet = sheetOf(times);
        Outcome<Catalog> read = Sheets.read(sheet, Sheets.guess(sheet));
        assertThat(track(read).length().orElseThrow().toMillis()).isEqualTo(millis);
        assertThat(read.notices().list()).isEmpty();
        assertThat(Sheets.write(Sheets.throughJson(read.orThrow()), Sheets.guess(sheet))
                        .bytes())
                .isEqualTo(sheet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "168 129", // too few
                "345 159 230", // minutes and seconds, perhaps
                "168 0345 230",
                "168 2:52 230",
                "3.07 2.52 10.15",
                "168 213573 171",
                "168 171 1234567890"
            })
    void are_in_no_unit_where_bare_numbers_may_be_something_else(String times) {
        assertThat(Sheets.guess(sheetOf(times)).columns().get(2))
                .isEqualTo(MappedColumn.of("Duration", "track.length"));
    }
}
