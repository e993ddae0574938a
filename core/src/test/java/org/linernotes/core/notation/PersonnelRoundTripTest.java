package org.linernotes.core.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.testing.Rounds;
import org.linernotes.core.vocabulary.Contribution;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;

class PersonnelRoundTripTest {
    private static final long SEED = 19380119;
    private static final ImmutableList<String> NAMES = ImmutableList.of(
            "Rex Stewart",
            "Juan Tizol",
            "Harold \"Money\" Johnson",
            "J.J. Johnson",
            "Åke Persson",
            "René Urtreger",
            "Walter Bishop, Jr.",
            "Raymond Scott and His Orchestra",
            "Dick Van Evera",
            "Sun Ra",
            "Alice Babs");
    private static final ImmutableList<Certainty> CERTAINTIES = ImmutableList.copyOf(Certainty.values());
    private static final ImmutableList<String> ENSEMBLES =
            ImmutableList.of("string section", "studio orchestra", "choir", "vocal group");
    private static final ImmutableList<String> WORDS = ImmutableList.of(
            "(",
            ")",
            ";",
            ",",
            ".",
            ":",
            " – ",
            " - ",
            "\n",
            "\"",
            " ",
            "as",
            "as before",
            "out",
            "only",
            "solo",
            "add",
            "omit",
            "but",
            "or",
            "either",
            "and",
            "instead of",
            "replaces",
            "replaced by",
            "for",
            "plays",
            "acc. by",
            "feat.",
            "cond. by",
            "with",
            "prob.",
            "Unk",
            "2",
            "12-string",
            "tp",
            "ts",
            "cl,ts",
            "5v",
            "-1,3/5",
            "?",
            "vocal",
            "choir",
            "Duke Ellington",
            "Jr.",
            "personnel",
            "not noted",
            "tracks",
            "é",
            "𝄞",
            "\u0000",
            "\uffff",
            "muted");

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void what_is_printed_is_read_back(Dialect dialect) {
        SplittableRandom random = new SplittableRandom(SEED);
        PersonnelNotation notation = PersonnelNotation.of(dialect, PersonnelWords::id);
        for (int i = 0; i < Rounds.of(1_000); i++) {
            ImmutableList<PersonnelLine> lines = randomLines(random, dialect);
            String printed = notation.print(lines, id -> id.toString().replace('_', ' '));
            Outcome<PersonnelText> read = notation.read(printed);
            assertThat(read.orThrow().lines()).as(printed).isEqualTo(lines);
            assertThat(read.notices().list()).as(printed).isEmpty();
        }
    }

    @Test
    void any_text_is_read_and_what_is_told_lies_in_it() {
        SplittableRandom random = new SplittableRandom(SEED);
        PersonnelNotation notation = PersonnelNotation.of(Dialect.JAZZ, PersonnelWords::id);
        int told = 0;
        for (int i = 0; i < Rounds.of(8_000); i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n > 0; n--) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextBoolean() ? " " : "");
            }
            Outcome<PersonnelText> read = notation.read(text.toString());
            ImmutableList<String> rows = ImmutableList.copyOf(text.toString().split("\n", -1));
            assertThat(read.notices().list()).as(text.toString()).allSatisfy(notice -> {
                Location place = notice.location();
                assertThat(place.line().getAsInt()).isBetween(1, rows.size());
                assertThat(place.column().getAsInt())
                        .isBetween(1, 1 + rows.get(place.line().getAsInt() - 1).length());
            });
            told += read.notices().list().size();
        }
        assertThat(told).isPositive();
    }

    @Test
    void hostile_texts_take_no_time() {
        PersonnelNotation notation = PersonnelNotation.of(Dialect.JAZZ, PersonnelWords::id);
        ImmutableList<Supplier<String>> texts = ImmutableList.of(
                () -> "(".repeat(PersonnelNotation.LONGEST),
                () -> ")".repeat(PersonnelNotation.LONGEST),
                () -> "\"".repeat(PersonnelNotation.LONGEST),
                () -> "a (".repeat(PersonnelNotation.LONGEST / 3),
                () -> "A,".repeat(PersonnelNotation.LONGEST / 2),
                () -> "A(" + "b,".repeat(PersonnelNotation.LONGEST / 2 - 2) + ")",
                () -> "A(" + "-1,".repeat(PersonnelNotation.LONGEST / 3 - 2) + ")",
                () -> "as ".repeat(PersonnelNotation.LONGEST / 3),
                () -> "personnel and ".repeat(PersonnelNotation.LONGEST / 14),
                () -> "x\n".repeat(PersonnelNotation.LONGEST / 2));
        assertThat(texts)
                .allSatisfy(
                        text -> assertThatCode(() -> notation.read(text.get())).doesNotThrowAnyException());
    }

    private static ImmutableList<PersonnelLine> randomLines(SplittableRandom random, Dialect dialect) {
        ImmutableList.Builder<PersonnelLine> lines = ImmutableList.builder();
        for (int n = 1 + random.nextInt(6); n > 0; n--) {
            lines.add(randomLine(random, dialect));
        }
        return lines.build();
    }

    private static PersonnelLine randomLine(SplittableRandom random, Dialect dialect) {
        PersonnelLine.Builder line = PersonnelLine.builder()
                .player(randomPlayer(random))
                .certainty(CERTAINTIES.get(random.nextInt(CERTAINTIES.size())));
        if (random.nextInt(6) == 0) {
            return line.role(random.nextBoolean() ? Role.CONDUCTOR : Role.VOCAL).build();
        }
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            Instrument instrument =
                    Instrument.table().get(random.nextInt(Instrument.table().size()));
            if (isPlayed(instrument, dialect)) {
                line.addInstruments(InstrumentCredit.of(instrument));
            }
        }
        return random.nextInt(8) == 0 ? line.addManners(Term.of("muted")).build() : line.build();
    }

    /** Not sung, and not called like a role, as tap dance is. */
    private static boolean isPlayed(Instrument instrument, Dialect dialect) {
        Contribution played = Contribution.of(instrument);
        return played.role().equals(Role.PERFORMER)
                && dialect.find(dialect.abbreviation(instrument).orElseGet(instrument::name))
                        .equals(Optional.of(played));
    }

    private static Player randomPlayer(SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0 -> Player.oneOf(artist(random, 0), artist(random, 1));
            case 1 -> Player.unidentified(1 + random.nextInt(3));
            case 2 -> Player.ensemble(ENSEMBLES.get(random.nextInt(ENSEMBLES.size())));
            case 3 ->
                Player.builder()
                        .ensemble("string section")
                        .count(2 + random.nextInt(30))
                        .build();
            default -> Player.of(artist(random, 0));
        };
    }

    /** Some artist; those of different parities differ. */
    private static ArtistId artist(SplittableRandom random, int parity) {
        int half = NAMES.size() / 2;
        return PersonnelWords.id(NAMES.get(2 * random.nextInt(half) + parity));
    }
}
