package org.linernotes.musicbrainz.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.vocabulary.Instrument;

class InstrumentsTest {
    private static final Mbid UNKNOWN = Mbid.parse("00000000-0000-4000-8000-000000000001");

    /** What discographies know and MusicBrainz does not. */
    private static final Set<Instrument> OURS_ALONE = Set.of(
            Instrument.of("brass-bass"),
            Instrument.of("c-melody-saxophone"),
            Instrument.of("computer"),
            Instrument.of("harmony-vocals"),
            Instrument.of("lead-guitar"),
            Instrument.of("mandolin-piano"),
            Instrument.of("rhythm-guitar"),
            Instrument.of("hand-drum"),
            Instrument.of("scat-vocals"),
            Instrument.of("wooden-train-whistle"));

    @ParameterizedTest
    @CsvSource({
        "b3eac5f9-7859-4416-ac39-7154e2e8d348, piano, piano, false, 180",
        "6505f98c-f698-4406-8bf4-8ca43d05c36f, bass, bass, false, 70",
        "12092505-6ee1-46af-a15a-b5b468b6b155, drums (drum set), drums, false, 126",
        "8e2a3255-87c2-4809-a174-98cb3704f1a5, lead vocals, lead-vocals, true, 4",
        "d92884b7-ee0c-46d5-96f3-918196ba8c5b, vocal, vocals, true, 3"
    })
    void an_instrument_that_core_knows_is_its_key(String gid, String name, String key, boolean vocal, int rowId) {
        InstrumentEntry entry = Instruments.find(Mbid.parse(gid));

        assertThat(entry)
                .isEqualTo(
                        new InstrumentEntry(Instrument.of(key), Mbid.parse(gid), name, vocal, OptionalInt.of(rowId)));
        assertThat(Instruments.instrument(Mbid.parse(gid), "a later name")).isSameAs(Instrument.of(key));
    }

    @Test
    void an_instrument_that_core_does_not_know_is_its_name_with_its_gid() {
        Mbid koto = Mbid.parse("21468ce3-bad3-4f48-a2ff-01e6b0bc9ca2");

        assertThat(Instruments.instrument(koto, "x"))
                .isEqualTo(Instrument.named("17-string bass koto", koto))
                .isSameAs(Instruments.instrument(koto, "y"));
    }

    @Test
    void an_instrument_that_nobody_knows_passes_and_comes_back() {
        Instrument strange = Instruments.instrument(UNKNOWN, "cloud chamber bowls");

        assertThat(strange).isEqualTo(Instrument.named("cloud chamber bowls", UNKNOWN));
        assertThat(Instruments.entry(strange))
                .isEqualTo(new InstrumentEntry(strange, UNKNOWN, "cloud chamber bowls", false, OptionalInt.empty()));
        assertThat(Instruments.instrument(UNKNOWN, "")).isNull();
        assertThat(Instruments.entry(Instrument.named("cloud chamber bowls"))).isNull();
    }

    @Test
    void every_entry_comes_back_by_its_instrument() {
        assertThat(Instruments.entries()).hasSizeGreaterThan(1_000).allSatisfy(entry -> {
            assertThat(Instruments.find(entry.gid())).isSameAs(entry);
            assertThat(Instruments.entry(entry.instrument())).isSameAs(entry);
        });
    }

    @Test
    void core_has_few_instruments_that_musicbrainz_has_not() {
        assertThat(Instrument.table().stream()
                        .filter(instrument -> Instruments.entry(instrument) == null)
                        .collect(Collectors.toSet()))
                .isEqualTo(OURS_ALONE);
    }

    @Test
    void every_vocal_of_core_is_a_vocal() {
        assertThat(Instruments.entries())
                .filteredOn(entry -> entry.instrument().family().isPresent())
                .allSatisfy(entry -> assertThat(entry.vocal())
                        .isEqualTo(entry.instrument().family().get() == Instrument.Family.VOICE));
    }
}
