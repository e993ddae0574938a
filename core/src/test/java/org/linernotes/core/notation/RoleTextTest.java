package org.linernotes.core.notation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.testing.TextContract;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;

class RoleTextTest {
    private static final Player ADA = Player.of(ArtistId.of("ada"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // text | role | instruments | credited as | qualifiers | task | attributes
                // | task | attributes
                "Producer                       | producer           | [] | -              | []           | -       | []",
                "Co-producer                    | producer           | [] | -              | [CO]         | -       | []",
                "Executive-Producer             | producer           | [] | -              | [EXECUTIVE]  | -       | []",
                "Executive Producer             | producer           | [] | -              | [EXECUTIVE]  | -       | []",
                "Mixed By [Assistant]           | mixing-engineer    | [] | -              | [ASSISTANT]  | -       | []",
                "Engineer [Second]              | engineer           | [] | -              | []           | Second  | []",
                "Written-By [Uncredited]        | writer             | [] | -              | []           | -       | [uncredited]",
                "Producer [Additional, Uncredited] | producer        | [] | -              | [ADDITIONAL] | -       | [uncredited]",
                "Directed By [Recording] [Uncredited] | direction    | [] | -              | []           | Recording | [uncredited]",
                "Vocals                         | vocal              | [] | -              | []           | -       | []",
                "Vocals [With]                  | vocal              | [] | -              | []           | With    | []",
                "Vocals [Lead]                  | vocal              | [lead-vocals] | -   | []           | -       | []",
                "Backing Vocals [Howls]         | vocal              | [background-vocals] | Howls | []   | -       | []",
                "Tenor Saxophone                | performer          | [tenor-saxophone] | - | []         | -       | []",
                "Organ [Hammond]                | performer          | [hammond-organ] | - | []           | -       | []",
                "Bass [Electric]                | performer          | [electric-bass-guitar] | - | []    | -       | []",
                "Synthesizer [Zuntata]          | performer          | [synthesizer] | Zuntata | []       | -       | []",
                "Guitar [Guitars]               | performer          | [guitar] | Guitars  | []           | -       | []",
                "Guitar [Solo] [Lead]           | performer          | [lead-guitar] | -   | [SOLO]       | -       | []",
                "Performer [Sitar]              | performer          | [sitar] | -         | []           | -       | []",
                "Performer [Sax]                | performer          | [saxophone] | Sax   | []           | -       | []",
                "Contrabass                     | performer          | [double-bass] | Contrabass | []    | -       | []",
                "Contrabass [Uncredited]        | performer          | [double-bass] | Contrabass | []    | -       | [uncredited]",
                "double bass                    | performer          | [double-bass] | -   | []           | -       | []",
                "Bass [Upright]                 | performer          | [double-bass] | -   | []           | -       | []",
                "Performer [The Band Is]        | performer          | [] | -              | []           | The Band Is | []",
                "Additional Guitars             | performer          | [guitar] | Guitars  | [ADDITIONAL] | -       | []",
                "Guest                          | performer          | [] | -              | [GUEST]      | -       | []",
                "Featuring [Uncredited]         | performer          | [] | -              | [FEATURED]   | -       | [uncredited]",
                "Arranged By [Strings]          | arranger           | [strings] | -       | []           | -       | []",
                "Arranged By [Horns & Strings]  | arranger           | [horn, strings] | Horns | []       | -       | []",
                "Arranged By [Rhythm]           | arranger           | [] | -              | []           | Rhythm  | []",
                "Liner Notes [Notes, In French] | liner-notes        | [] | -              | []           | Notes, In French | []",
                "[35 mm] Photography By         | photography        | [] | -              | []           | 35 mm   | []",
                "Photography By [A [B], C]      | photography        | [] | -              | []           | A [B], C | []"
            })
    void a_role_is_read_with_its_details(
            String text,
            String role,
            String instruments,
            String creditedAs,
            String qualifiers,
            String task,
            String attributes) {
        Outcome<RoleText> read = RoleText.read(text);
        RoleTextEntry entry = read.orThrow().entries().get(0);

        assertThat(read.notices().isEmpty()).isTrue();
        assertThat(read.orThrow().entries()).hasSize(1);
        assertThat(entry.role()).isEqualTo(Role.of(role));
        assertThat(entry.instruments().stream()
                        .map(InstrumentCredit::instrument)
                        .toList())
                .hasToString(instruments);
        assertThat(entry.instruments().stream()
                        .flatMap(credit -> credit.creditedAs().stream())
                        .findFirst()
                        .orElse(null))
                .isEqualTo(creditedAs);
        assertThat(entry.qualifiers()).hasToString(qualifiers);
        assertThat(entry.task().orElse(null)).isEqualTo(task);
        assertThat(entry.attributes()).hasToString(attributes);
        assertThat(read.orThrow()).hasToString(text);
    }

    @Test
    void several_roles_are_several_credits() {
        RoleText text = RoleText.parse("Producer [Additional], Mixed By, Guitar, Written-By");

        assertThat(text.credits(ADA))
                .containsExactly(
                        Credit.builder()
                                .player(ADA)
                                .role(Role.PRODUCER)
                                .addQualifiers(Qualifier.ADDITIONAL)
                                .build(),
                        Credit.builder().player(ADA).role(Role.MIXING_ENGINEER).build(),
                        Credit.builder()
                                .player(ADA)
                                .role(Role.PERFORMER)
                                .addInstruments(InstrumentCredit.of(Instrument.of("guitar")))
                                .build(),
                        Credit.builder().player(ADA).role(Role.WRITER).build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Producer, Sandwiches [Cheese], Mixed By | 11 | Sandwiches          | Cheese",
                "  Sandwiches                            | 1  | Sandwiches          | ''",
                "Mixed By,Producer [Additional           | 10 | Producer [Additional | ''",
                "Mixed By] , Producer                    | 1  | Mixed By]           | ''",
                "Producer, Mixed By [Assistant] twice    | 11 | Mixed By twice      | Assistant",
                "[Cheese], Producer                      | 1  | [Cheese]            | Cheese"
            })
    void a_name_that_nobody_knows_is_told_and_kept_and_the_rest_is_read(
            String text, int column, String name, String detail) {
        Outcome<RoleText> read = RoleText.read(text);
        RoleTextEntry unknown = read.orThrow().entries().stream()
                .filter(entry -> !entry.isUnderstood())
                .findFirst()
                .orElseThrow();

        assertThat(read.notices().list()).hasSize(1);
        Notice notice = read.notices().list().get(0);
        assertThat(notice.code()).isEqualTo(NotationNotice.NOT_UNDERSTOOD);
        assertThat(notice.location().column()).hasValue(column);
        assertThat(notice.arguments()).containsEntry("text", name);
        assertThat(unknown.role()).isEqualTo(Role.named(name));
        assertThat(String.join("; ", unknown.details())).isEqualTo(detail);
        assertThat(read.orThrow().entries())
                .hasSize((int) text.chars().filter(c -> c == ',').count() + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", " , ,"})
    void nothing_is_no_role(String text) {
        assertThat(RoleText.read(text).orThrow().entries()).isEmpty();
        assertThat(RoleText.read(text).notices().isEmpty()).isTrue();
        assertThat(RoleText.tryParse(text)).isEmpty();
        assertThat(RoleText.of(List.of()))
                .isEqualTo(RoleText.NONE)
                .isEqualTo(RoleText.read("").orThrow());
    }

    @Test
    void a_text_that_is_too_long_is_told() {
        assertThat(RoleText.read("[".repeat(1_000)).value()).isPresent();
        assertThat(RoleText.read("[".repeat(1_001)).value()).isEmpty();
        assertThat(RoleText.read("[".repeat(1_001)).notices().list()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Producer",
                "Executive-Producer",
                "Co-Producer [Additional]",
                "Tenor Saxophone, Flute [Solo]",
                "Organ [Hammond]",
                "Synthesizer [Zuntata], Composed By",
                "Arranged By [Strings], Conductor",
                "Engineer [Second] [Uncredited]",
                "Lead Vocals, Vocals [With]",
                "Performer",
                "Sandwiches [Cheese]"
            })
    void credits_are_written_as_they_were_read(String text) {
        assertThat(RoleText.ofCredits(RoleText.parse(text).credits(ADA))).hasToString(text);
    }

    @Test
    void a_credit_on_several_instruments_is_several_entries() {
        Credit both = Credit.builder()
                .player(ADA)
                .role(Role.PERFORMER)
                .addInstruments(
                        InstrumentCredit.of(Instrument.of("clarinet")),
                        InstrumentCredit.of(Instrument.of("tenor-saxophone")))
                .addQualifiers(Qualifier.GUEST)
                .build();

        assertThat(RoleText.ofCredits(ImmutableList.of(both))).hasToString("Clarinet [Guest], Tenor Saxophone [Guest]");
    }

    @Test
    void what_would_break_the_text_is_written_otherwise() {
        Credit odd = Credit.builder()
                .player(ADA)
                .role(Role.named("Cook, first [of two]"))
                .task("] [a, b")
                .build();

        assertThat(RoleText.ofCredits(ImmutableList.of(odd))).hasToString("Cook; first (of two) [) (a, b]");
    }

    @Test
    void every_qualifier_is_written_and_read() {
        for (Qualifier qualifier : Qualifier.values()) {
            Credit credit = Credit.of(Role.PRODUCER, ArtistId.of("ada")).withQualifiers(qualifier);

            assertThat(RoleText.ofCredits(List.of(credit)).credits(ADA)).containsExactly(credit);
        }
    }

    @Test
    void any_text_is_read_or_refused() {
        TextContract.holds(
                20_061_201,
                ImmutableList.of(
                        "Producer [Additional], Mixed By",
                        "Arranged By [Horns & Strings], Conductor [Uncredited]",
                        "Executive-Producer, Guest [Special], Vocals",
                        "Organ [Hammond [B-3]], Sandwiches"),
                RoleText::parse,
                RoleText::tryParse);
    }

    @Test
    void tells_the_line_of_what_it_does_not_understand() {
        assertThat(RoleText.read("Producer,\nSandwiches By").notices().list())
                .extracting(notice -> notice.location().toString())
                .containsExactly("line 2:1");
    }
}
