package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.release.Release;

/** Sheets that name releases by their numbers, and say with nothing but what stands in them whether a row is a release or a track. */
class SignsOfTracksTest {
    private static RowKind rows(String sheet) {
        return Sheets.guess(Sheets.bytes(sheet.split("/"))).rows();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cat No,Label,Album,Title,Artist/FL 1,Fontana,Motel,Florence,Davis",
                "Cat No,Album,Song,Year/FL 1,Motel,Florence,1958",
                "UPC,Title,Artist,Composer,Publisher,Duration/1,Florence,Davis,Davis,Sid,3:10",
                "Katalognummer,Label,Titel,Interpret,Länge/FL 1,Fontana,Florence,Davis,0:03:20/FL 2,Fontana,Motel,Davis,45:10/FL 3,Fontana,Julien,Davis,2:10",
                "Cat No,Title,Duration in seconds/FL 1,Florence,190/FL 2,Motel,200",
                "Cat No,Title,Artist/FL 1,Florence,Davis/FL 1,Motel,Davis/FL 2,Julien,Davis/FL 2,Chez Julien,Davis",
                "Barcode,Title,Artist/012,Florence,Davis/012,Motel,Davis",
            })
    void a_row_is_a_track_where_something_speaks_for_it(String sheet) {
        assertThat(rows(sheet)).isEqualTo(RowKind.TRACK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cat No,Title,Artist",
                "Cat No,Title,Artist/FL 1,Florence,Davis/FL 2,Motel,Davis",
                "Cat No,Title,Country/FL 1,Florence,FR/FL 1,Florence,GB/FL 2,Motel,FR/FL 2,Motel,GB",
                "Cat No,Title,Artist/,Florence,Davis/,Motel,Davis",
                "Cat No,Title,Duration/FL 1,Florence,41:10/FL 2,Motel,38:55/FL 3,Julien,",
                "Cat No,Title,Duration/FL 1,Florence,long",
                "Cat No,Title,Composer/FL 1,Symphony No. 5,Beethoven",
                "Catalog#,Artist,Title,Label,Format,Released,release_id/FL 1,Davis,Motel,Fontana,LP,1958,1",
            })
    void and_a_release_where_nothing_does(String sheet) {
        assertThat(rows(sheet)).isEqualTo(RowKind.RELEASE);
    }

    @Test
    void its_title_and_its_time_are_those_of_the_track_and_rows_of_a_number_are_one_release() {
        byte[] sheet = Sheets.bytes(
                "Cat No,Label,Title,Artist,Composer,Duration",
                "FL 1,Fontana,Florence,Davis,Davis,3:10",
                "FL 1,Fontana,Motel,Davis,Davis,3:20",
                "FL 2,Fontana,Julien,Davis,Davis,3:30");
        Catalog catalog = Sheets.read(sheet, Sheets.guess(sheet)).orThrow();
        assertThat(catalog.releases()).extracting(Release::title).containsOnly(Optional.empty());
        assertThat(catalog.releases())
                .extracting(release -> release.media().get(0).tracks().stream()
                        .flatMap(track -> track.title().stream())
                        .toList())
                .containsExactly(List.of("Florence", "Motel"), List.of("Julien"));
        assertThat(catalog.releases().get(1).media().get(0).tracks().get(0).length())
                .hasValue(PlayingTimes.ofMillis(210_000));
        assertThat(catalog.works()).hasSize(3);
    }
}
