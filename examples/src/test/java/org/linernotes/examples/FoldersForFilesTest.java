package org.linernotes.examples;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linernotes.csv.CsvMapping;
import org.linernotes.csv.CsvReader;
import org.linernotes.csv.RowKind;
import org.linernotes.json.CatalogReader;
import org.linernotes.json.EntityLineReader;
import org.linernotes.musicbrainz.MusicBrainzLines;
import org.linernotes.musicbrainz.MusicBrainzReader;
import org.linernotes.musicbrainz.archive.Archive;
import org.linernotes.musicbrainz.dump.MusicBrainzDump;

/** Whoever gives a reader a folder, which none of them reads, is told which it is and what to do. */
class FoldersForFilesTest {
    enum Reader {
        CATALOG,
        LINES,
        DOCUMENT,
        DOCUMENT_LINES,
        ARCHIVE,
        DUMP,
        SHEET,
        MAPPING
    }

    private static final Map<Reader, Opening> READERS = Map.of(
            Reader.CATALOG,
            CatalogReader.create()::read,
            Reader.LINES,
            EntityLineReader::open,
            Reader.DOCUMENT,
            MusicBrainzReader.create()::read,
            Reader.DOCUMENT_LINES,
            file -> MusicBrainzLines.open(file, MusicBrainzReader.create()),
            Reader.ARCHIVE,
            Archive::open,
            Reader.DUMP,
            file -> MusicBrainzDump.open(file, 1, MusicBrainzReader::create),
            Reader.SHEET,
            file -> CsvReader.open(file, CsvMapping.of(RowKind.TRACK)),
            Reader.MAPPING,
            CsvMapping::read);

    private interface Opening {
        Object open(Path file) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void a_folder_is_refused_by_its_name(Reader reader, @TempDir Path folder) {
        assertThatThrownBy(() -> READERS.get(reader).open(folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(folder + ": it is a folder; read the files in it one by one");
    }
}
