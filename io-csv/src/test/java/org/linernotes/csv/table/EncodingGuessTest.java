package org.linernotes.csv.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two encodings with a byte a sign are told apart by the letters that stand in words. */
class EncodingGuessTest {
    private static final Charset MAC_ROMAN = Charset.forName("x-MacRoman");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Names and titles as labels have them; what is not in one of the encodings stands in none. */
    private static final List<String> TEXTS = List.of(
            "Ascenseur pour l'échafaud,Générique,Sur l’autoroute",
            "Évasion,Études",
            "Hélène Grimaud,Frédéric Chopin",
            "Ubaldo De Lío,Héctor Varela,Carlos Di Sarli",
            "Señor Blues;José Basso;Aníbal Troilo",
            "CANCIÓN DEL NIÑO,canción",
            "Für Elise,Müller,Köln,Straße",
            "GRÖSSE,größer",
            "Mäntyjärvi,Björk",
            "garçon,œuvre,Noël",
            "Sæglópur,Ágætis byrjun",
            "À bout de souffle – où,là",
            "Mêlée,forêt,bientôt");

    @Test
    void a_sheet_of_a_mac_is_told_by_the_letters_in_its_words() {
        assertThat(TEXTS)
                .allSatisfy(text ->
                        assertThat(EncodingGuess.of(sheet(text, MAC_ROMAN))).isEqualTo(TextEncoding.MACINTOSH));
    }

    @Test
    void a_sheet_of_windows_stays_one() {
        assertThat(TEXTS)
                .allSatisfy(text ->
                        assertThat(EncodingGuess.of(sheet(text, WINDOWS))).isEqualTo(TextEncoding.WINDOWS_1252));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Slavoj Žižek,Dušan,Miloš",
                "Rock–Pop,don’t,“so”,wait…what,€ 5,jazz•blues",
                "DVO\u0098AK,ŽIŽEK",
                "Dolby™,Œuvres,Š,50‰",
                "© 1958 Fontana,® Philips,½,¿Qué?"
            })
    void what_fits_in_both_is_of_windows(String text) {
        assertThat(EncodingGuess.of(sheet(text, WINDOWS))).isEqualTo(TextEncoding.WINDOWS_1252);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Björk,Jóga", "l'échafaud", "plain"})
    void a_sheet_of_a_mac_whose_letters_would_fit_in_windows_too_is_not_told(String text) {
        assertThat(EncodingGuess.of(sheet(text, MAC_ROMAN))).isNotEqualTo(TextEncoding.MACINTOSH);
    }

    @Test
    void the_sheets_of_dos_are_not_taken_for_those_of_a_mac() {
        Charset dos = Charset.forName("IBM850");
        assertThat(EncodingGuess.of(sheet("Märchen,Müller,Génie,Niño", dos))).isEqualTo(TextEncoding.WINDOWS_1252);
    }

    @Test
    void a_few_broken_bytes_do_not_turn_utf_8_into_something_else() {
        byte[] sheet = Bytes.concat("Titre,Générique,Évasion\n".getBytes(UTF_8), new byte[] {'c', (byte) 0xE9, '\n'});
        assertThat(EncodingGuess.of(sheet)).isEqualTo(TextEncoding.UTF_8);
    }

    @Test
    void what_is_cut_within_a_sign_is_still_utf_8() {
        byte[] sheet = "Titre,Générique,é".getBytes(UTF_8);
        byte[] cut = Arrays.copyOf(sheet, sheet.length - 1);
        assertThat(EncodingGuess.of(cut)).isEqualTo(TextEncoding.UTF_8);
    }

    private static byte[] sheet(String text, Charset charset) {
        return ("Title,Name\r" + text + "\r").getBytes(charset);
    }
}
