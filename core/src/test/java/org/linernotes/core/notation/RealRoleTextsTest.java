package org.linernotes.core.notation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.Player;

/** The role texts of real releases at Discogs. */
class RealRoleTextsTest {
    private static final Player SOMEBODY = Player.of(ArtistId.of("somebody"));
    private static Multiset<String> texts;

    @BeforeAll
    static void find_the_texts() {
        texts = DiscogsCorpus.all("role");
    }

    @Test
    void every_text_is_read_and_written_as_it_stood() {
        assertThat(texts.elementSet()).hasSizeGreaterThan(1_200).allSatisfy(text -> {
            RoleText read = RoleText.read(text).orThrow();

            assertThat(RoleText.of(read.entries())).hasToString(text.strip());
            assertThat(read).hasToString(text);
        });
    }

    @Test
    void nearly_all_names_are_understood() {
        Multiset<String> known = HashMultiset.create();
        Multiset<String> unknown = HashMultiset.create();
        for (Multiset.Entry<String> text : texts.entrySet()) {
            for (RoleTextEntry entry : RoleText.parse(text.getElement()).entries()) {
                (entry.isUnderstood() ? known : unknown).add(entry.name(), text.getCount());
            }
        }

        assertThat(unknown.elementSet())
                .as("not understood: %s", unknown)
                .containsExactlyInAnyOrder("All Sounds", "Assemblage", "Dulcimer", "Gameboy", "Toy");
        assertThat(unknown.size()).isLessThan((known.size() + unknown.size()) / 1_000);
        assertThat(known.elementSet()).hasSizeGreaterThanOrEqualTo(250);
    }

    @Test
    void details_are_qualifiers_or_instruments_or_kept_in_words() {
        Multiset<String> inWords = HashMultiset.create();
        Multiset<String> details = HashMultiset.create();
        for (Multiset.Entry<String> text : texts.entrySet()) {
            for (RoleTextEntry entry : RoleText.parse(text.getElement()).entries()) {
                entry.details().forEach(detail -> details.add(detail, text.getCount()));
                words(entry).filter(entry.details()::contains).forEach(words -> inWords.add(words, text.getCount()));
            }
        }

        assertThat(details.size()).isGreaterThan(1_000);
        assertThat(details.size() - inWords.size()).isGreaterThan(details.size() / 4);
        assertThat(inWords.elementSet())
                .contains("Zuntata", "Skullhammer Of The Strange Clef", "Recording Notes, Cd1 To Cd14")
                .doesNotContain("Uncredited", "Additional", "Assistant", "Hammond", "Feat.");
    }

    /** What an entry keeps in words: its task, or how its instruments are credited. */
    private static Stream<String> words(RoleTextEntry entry) {
        return Stream.concat(
                entry.task().stream(), entry.instruments().stream().flatMap(credit -> credit.creditedAs().stream()));
    }

    @Test
    void credits_that_were_read_are_written_as_texts_that_say_the_same() {
        assertThat(texts.elementSet())
                .filteredOn(text -> {
                    ImmutableList<Credit> credits = RoleText.parse(text).credits(SOMEBODY);

                    return !RoleText.ofCredits(credits).credits(SOMEBODY).equals(credits);
                })
                .isEmpty();
    }
}
