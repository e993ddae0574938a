package org.linernotes.core.notation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.testing.RealNames;

class DiscogsArtistTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ", | A, B",
                "& | A & B",
                "Feat. | A Feat. B",
                "; | A; B",
                "/ | A / B",
                ",Canta: | A,Canta: B",
                "Conducting The | A Conducting The B"
            })
    void puts_blanks_around_a_join(String join, String text) {
        assertThat(DiscogsArtist.credit(
                                ImmutableList.of(DiscogsArtist.of("A", "", join), DiscogsArtist.of("B", "", "")))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void adds_no_join_where_none_is_said() {
        ArtistCredit credit = DiscogsArtist.credit(
                ImmutableList.of(DiscogsArtist.of("A", "", ""), DiscogsArtist.of("B", "", "Presents")));
        assertThat(credit.names()).extracting(name -> name.joinPhrase()).containsExactly("", " Presents");
    }

    @Test
    void credits_the_name_as_printed_without_the_number() {
        assertThat(DiscogsArtist.of("Rick Allen (2)", "", "").creditedName()).isEqualTo("Rick Allen");
        assertThat(DiscogsArtist.of("Rick Allen (2)", "Allen", "").creditedName())
                .isEqualTo("Allen");
        assertThat(DiscogsArtist.of("Speedstar*", "", "").creditedName()).isEqualTo("Speedstar*");
        assertThat(DiscogsArtist.of("", "", "").creditedName()).isEmpty();
    }

    @Test
    void credits_nobody_where_there_are_no_artists() {
        assertThat(DiscogsArtist.credit(ImmutableList.of()).names()).isEmpty();
    }

    @Test
    void keeps_every_name_and_join_of_the_dump() {
        assertThat(RealNames.discogsCredits()).hasSizeGreaterThan(2_000).allSatisfy(parts -> {
            ArtistCredit credit = DiscogsArtist.credit(parts.stream()
                    .map(part -> DiscogsArtist.of(part.name(), part.variation(), part.join()))
                    .collect(ImmutableList.toImmutableList()));
            assertThat(credit.names()).hasSameSizeAs(parts);
            for (int i = 0; i < parts.size(); i++) {
                assertThat(credit.names().get(i).joinPhrase().strip())
                        .isEqualTo(parts.get(i).join());
            }
        });
    }
}
