package org.linernotes.core.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.notice.InvalidTextException;

class DpidTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PADPIDA2013042401U",
                "PA-DPIDA-2013042401-U",
                "padpida2013042401u",
                "DPID:PADPIDA2013042401U",
                "DPID PA‐DPIDA‐2013042401‐U"
            })
    void takes_every_presentation(String text) {
        Dpid dpid = Dpid.parse(text);

        assertThat(dpid).isEqualTo(Dpid.parse("PADPIDA2013042401U")).hasToString("PADPIDA2013042401U");
        assertThat(dpid.formatted()).isEqualTo("PA-DPIDA-2013042401-U");
        assertThat(dpid.partyNumber()).isEqualTo("2013042401");
        assertThat(dpid.toExternalId()).hasToString("dpid:PADPIDA2013042401U");
    }

    /** Parties that send or receive messages. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PADPIDA2013042401U",
                "PADPIDA2014120401D",
                "PADPIDA2009101501Y",
                "PADPIDA2010120902Y",
                "PADPIDA3897722461G",
                "PADPIDA2007040502I",
                "PADPIDA2011022302N",
                "PADPIDA2011072101T",
                "PADPIDA2011092301N",
                "PADPIDA2012073007R",
                "PADPIDA2020062405C",
                "PADPIDA202402050E4"
            })
    void knows_right_check_characters_of_real_parties(String text) {
        assertThat(Dpid.parse(text).check()).isEqualTo(Check.VALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PADPIDA0000000001A", "PADPIDA2013042401V", "PADPIDA2013042410U"})
    void keeps_wrong_check_characters(String text) {
        assertThat(Dpid.parse(text).check()).isEqualTo(Check.WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "DPID", "DPID_OF_THE_SENDER", "PADPIDB2013042401U", "PADPIDA2013042401", "PA-DPIDA"})
    void refuses_what_is_none(String text) {
        assertThat(Dpid.tryParse(text)).isEmpty();
        assertThatExceptionOfType(InvalidTextException.class).isThrownBy(() -> Dpid.parse(text));
    }

    @Test
    void orders_as_the_texts_do() {
        assertThat(Dpid.parse("PADPIDA2009101501Y")).isLessThan(Dpid.parse("PADPIDA2013042401U"));
    }
}
