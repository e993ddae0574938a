package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class CsvReaderTest {
    private static final CsvMapping MAPPING = CsvMapping.of(
                    RowKind.TRACK, MappedColumn.of("Title", "track.title"), MappedColumn.of("Album", "release.title"))
            .with(TableForms.LINES)
            .ofAdjacentRows();

    private static CsvReader reader() throws IOException {
        byte[] sheet = Sheets.bytes("Title,Album", "Low Tide,Sea", "High Tide,Shore", "Ebb,Shore", "");
        return CsvReader.of(new ByteArrayInputStream(sheet), "sheet.csv", MAPPING);
    }

    @Test
    void one_that_was_closed_before_its_end_has_not_ended() throws IOException {
        CsvReader reader = reader();
        reader.next();
        assertThat(reader.hasNext()).isTrue();
        reader.close();
        assertThatThrownBy(reader::hasNext)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("it is closed");
    }

    @Test
    void nothing_is_given_of_one_that_was_closed() throws IOException {
        CsvReader reader = reader();
        reader.close();
        assertThatThrownBy(reader::next).isInstanceOf(UncheckedIOException.class);
        CsvReader other = reader();
        other.close();
        assertThatThrownBy(other::readCatalog).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void one_that_was_closed_at_its_end_has_ended() throws IOException {
        CsvReader reader = reader();
        reader.forEachRemaining(group -> {});
        reader.close();
        assertThat(reader.hasNext()).isFalse();
        assertThatThrownBy(reader::next).isInstanceOf(NoSuchElementException.class);
    }
}
