package org.linernotes.core.identifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.InvalidTextException;

class MbidTest {
    private static final String MILES_DAVIS = "561d854a-6a28-4aa7-8c99-323e6ce46c2a";

    @Test
    void takes_upper_case_and_prints_lower_case() {
        assertThat(Mbid.parse("561D854A-6A28-4AA7-8C99-323E6CE46C2A"))
                .isEqualTo(Mbid.parse(MILES_DAVIS))
                .hasToString(MILES_DAVIS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "561d854a6a284aa78c99323e6ce46c2a",
                "561d854a-6a28-4aa7-8c99-323e6ce46c2",
                "561d854a-6a28-4aa7-8c99-323e6ce46c2a0",
                "561d854a-6a28-4aa7-8c99-323e6ce46c2g",
                "561d854a_6a28-4aa7-8c99-323e6ce46c2a",
                "{61d854a-6a28-4aa7-8c99-323e6ce46c2a",
                "561d854a-6a28-4aa7-8c99-+23e6ce46c2a",
                "561d854a-6a28-4aa7-8c99-323e6ce46c\ud83d\ude00",
                "1-2-3-4-5"
            })
    void refuses_all_but_the_36_characters(String text) {
        assertThat(Mbid.tryParse(text)).isEmpty();
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> Mbid.parse(text))
                .withMessageContaining("MBID");
    }

    @Test
    void reads_from_within_a_buffer() {
        byte[] buffer = ("\"id\":\"" + MILES_DAVIS + "\"").getBytes(UTF_8);

        assertThat(Mbid.fromBytes(buffer, 6, 36)).isEqualTo(Mbid.parse(MILES_DAVIS));
        assertThat(Mbid.fromBytes(buffer, 5, 36)).isNull();
        assertThat(Mbid.fromBytes(buffer, 6, 35)).isNull();
        buffer[6] = (byte) 0xe9;
        assertThat(Mbid.fromBytes(buffer, 6, 36)).isNull();
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> Mbid.fromBytes(buffer, 10, 36));
    }

    @Test
    void agrees_with_the_uuids_of_java() {
        SplittableRandom random = new SplittableRandom(561);
        for (int i = 0; i < 10_000; i++) {
            UUID uuid = new UUID(random.nextLong(), random.nextLong());
            Mbid mbid = Mbid.of(uuid);

            assertThat(mbid).hasToString(uuid.toString());
            byte[] buffer = new byte[40];
            assertThat(mbid.putInto(buffer, 3)).isEqualTo(39);
            assertThat(Mbid.fromBytes(buffer, 3, 36)).isEqualTo(mbid);
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> mbid.putInto(buffer, 5));
            assertThat(Mbid.parse(uuid.toString())).isEqualTo(mbid).hasSameHashCodeAs(mbid);
            assertThat(mbid.toUuid()).isEqualTo(uuid);
            assertThat(Mbid.of(mbid.high(), mbid.low())).isEqualTo(mbid);
        }
    }

    @Test
    void orders_as_the_texts_do() {
        SplittableRandom random = new SplittableRandom(28);
        for (int i = 0; i < 10_000; i++) {
            // few values of the first half, so that the second one decides as well
            Mbid one = Mbid.of(random.nextInt(-1, 2), random.nextLong());
            Mbid other = Mbid.of(random.nextInt(-1, 2), random.nextLong());

            assertThat(Integer.signum(one.compareTo(other)))
                    .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
        }
    }

    @Test
    void the_name_space_and_a_name_always_give_the_same_identifier() {
        assertThat(Mbid.NAMESPACE).hasToString("ba570dce-4ed2-5a1d-b2d1-740211ddcfda");
        assertThat(Mbid.nameBased("Ascenseur pour l’échafaud")).hasToString("4ffb2e25-b049-5287-83bd-30f0e9282120");
        assertThat(Mbid.nameBased("")).hasToString("8426d192-28f2-527a-85ff-1680476f0688");
    }

    @Test
    void a_name_gives_a_uuid_of_version_5() {
        UUID uuid = Mbid.nameBased("session").toUuid();

        assertThat(uuid.version()).isEqualTo(5);
        assertThat(uuid.variant()).isEqualTo(2);
        assertThat(Mbid.nameBased("session")).isNotEqualTo(Mbid.nameBased("Session"));
    }
}
