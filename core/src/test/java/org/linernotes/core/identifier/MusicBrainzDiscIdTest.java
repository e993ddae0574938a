package org.linernotes.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.InvalidTextException;

class MusicBrainzDiscIdTest {
    private static final ImmutableList<Integer> OFFSETS =
            ImmutableList.of(150, 18190, 34163, 66150, 87453, 116853, 151413, 166833, 184123);

    @Test
    void is_made_of_the_table_of_contents() {
        assertThat(MusicBrainzDiscId.ofContents(1, OFFSETS, 193443)).hasToString("TMXdzZkTcc9Jq24PD0w5J9_AXms-");
        assertThat(MusicBrainzDiscId.ofContents(2, OFFSETS, 193443))
                .isNotEqualTo(MusicBrainzDiscId.ofContents(1, OFFSETS, 193443));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TMXdzZkTcc9Jq24PD0w5J9_AXms-",
                " TMXdzZkTcc9Jq24PD0w5J9_AXms- ",
                "https://musicbrainz.org/cdtoc/TMXdzZkTcc9Jq24PD0w5J9_AXms-"
            })
    void takes_every_presentation(String text) {
        assertThat(MusicBrainzDiscId.parse(text)).hasToString("TMXdzZkTcc9Jq24PD0w5J9_AXms-");
        assertThat(MusicBrainzDiscId.parse(text).toExternalId())
                .hasToString("musicbrainz-disc:TMXdzZkTcc9Jq24PD0w5J9_AXms-");
    }

    /** The fourth has a character that no 160 bits end in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "TMXdzZkTcc9Jq24PD0w5J9_AXms",
                "TMXdzZkTcc9Jq24PD0w5J9_AXms--",
                "TMXdzZkTcc9Jq24PD0w5J9_AXmt-",
                "TMXdzZkTcc9Jq24PD0w5J9+AXms-",
                "TMXdzZkTcc9Jq24PD0w5J9_AXmsA"
            })
    void refuses_what_is_none(String text) {
        assertThat(MusicBrainzDiscId.tryParse(text)).isEmpty();
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> MusicBrainzDiscId.parse(text));
        assertThatIllegalArgumentException().isThrownBy(() -> new MusicBrainzDiscId(text));
    }

    @Test
    void a_disc_has_from_one_to_99_tracks() {
        assertThat(MusicBrainzDiscId.ofContents(1, Collections.nCopies(99, 150), 151)
                        .value())
                .hasSize(28);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MusicBrainzDiscId.ofContents(1, Collections.nCopies(100, 150), 151));
        assertThatIllegalArgumentException().isThrownBy(() -> MusicBrainzDiscId.ofContents(1, ImmutableList.of(), 151));
        assertThatIllegalArgumentException().isThrownBy(() -> MusicBrainzDiscId.ofContents(0, OFFSETS, 193443));
    }

    @Test
    void orders_as_the_texts_do() {
        assertThat(MusicBrainzDiscId.parse("5JmJmTPkKkYLm2QFsIh1mpjIBsQ-"))
                .isLessThan(MusicBrainzDiscId.parse("TMXdzZkTcc9Jq24PD0w5J9_AXms-"));
    }
}
