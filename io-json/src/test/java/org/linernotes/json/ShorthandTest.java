package org.linernotes.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.entity.ValueTypes;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.testing.ModelTables;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.json.codec.Codec;
import org.linernotes.json.codec.CodecRoundTrip;
import org.linernotes.json.codec.ModelCodecs;

/** The bare value that stands for an object which says nothing else, and for a printed text that was understood. */
class ShorthandTest {
    static Stream<Arguments> values() {
        Note note = Note.of("Recorded at night");
        return Stream.of(
                arguments(Note.PROPERTIES, note, "'Recorded at night'", "{'text':'Recorded at night'}"),
                arguments(
                        Note.PROPERTIES, note.withKind("remark"), "{'text':'Recorded at night','kind':'remark'}", null),
                arguments(
                        Note.PROPERTIES,
                        note.withExtensions(Extensions.of(ImmutableMap.of("x", "1"))),
                        "{'text':'Recorded at night','x':1}",
                        null),
                arguments(Player.PROPERTIES, Player.of(ArtistId.of("a")), "'a'", "{'artist':'a'}"),
                arguments(Player.PROPERTIES, Player.unidentified(3), "{'count':3}", null),
                arguments(
                        InstrumentCredit.PROPERTIES,
                        InstrumentCredit.builder()
                                .instrument(Instrument.of("trumpet"))
                                .build(),
                        "'trumpet'",
                        "{'instrument':'trumpet'}"));
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void the_short_form_is_written_where_it_says_all_and_both_are_read(
            PropertyTable<T> table, T value, String written, String alsoRead) {
        Codec<T> codec = ModelCodecs.SHARED.of(table);
        assertThat(CodecRoundTrip.write(codec, value)).isEqualTo(json(written));
        assertThat(CodecRoundTrip.of(table, value)).isEqualTo(value);
        if (alsoRead != null) {
            assertThat(CodecRoundTrip.read(codec, json(alsoRead)).orThrow()).isEqualTo(value);
        }
    }

    @Test
    void a_date_of_which_only_the_value_is_known_is_a_text() {
        Codec<DateExpression> codec = ModelCodecs.SHARED.of(ValueTypes.DATE_EXPRESSION);
        assertThat(CodecRoundTrip.write(codec, DateExpression.of("1957-12-04"))).isEqualTo(json("'1957-12-04'"));
        assertThat(CodecRoundTrip.write(codec, DateExpression.printed("Early 1957", EdtfDate.parse("1957"))))
                .isEqualTo(json("{'value':'1957','printed':'Early 1957'}"));
    }

    @Test
    void every_type_with_a_short_form_takes_what_is_no_object() {
        assertThat(ModelTables.all().stream().filter(table -> table.shorthand().isPresent()))
                .hasSizeGreaterThan(5)
                .allSatisfy(table -> assertThat(table.shorthand().orElseThrow().type())
                        .satisfiesAnyOf(
                                type -> assertThat(type).isNotInstanceOf(ValueType.Structure.class),
                                type -> assertThat(table.shorthand()
                                                .orElseThrow()
                                                .cardinality()
                                                .name())
                                        .isEqualTo("LIST")));
    }

    @Test
    void a_printed_text_stands_alone_where_the_value_is_what_it_says() {
        Codec<Printed<Isrc>> codec = ModelCodecs.SHARED.of(ValueTypes.ISRC);
        Isrc isrc = Isrc.parse("FRZ035800001");
        ImmutableList<Printed<Isrc>> alone = ImmutableList.of(
                Printed.of(isrc), Printed.parse("FR-Z03-58-00001", Isrc::tryParse), Printed.parse("?", Isrc::tryParse));
        for (Printed<Isrc> printed : alone) {
            assertThat(CodecRoundTrip.write(codec, printed)).isEqualTo(json("'" + printed.text() + "'"));
            assertThat(CodecRoundTrip.read(codec, json("'" + printed.text() + "'"))
                            .orThrow())
                    .isEqualTo(printed);
        }
    }

    @Test
    void a_printed_text_that_means_something_else_stands_beside_its_value() {
        Codec<Printed<Barcode>> codec = ModelCodecs.SHARED.of(ValueTypes.BARCODE);
        Printed<Barcode> meant = Printed.of("no barcode", Optional.of(Barcode.NONE));
        Printed<Barcode> refused = Printed.of("042283630529", Optional.empty());
        assertThat(CodecRoundTrip.write(codec, meant)).isEqualTo(json("{'text':'no barcode','value':'none'}"));
        assertThat(CodecRoundTrip.write(codec, refused)).isEqualTo(json("{'text':'042283630529'}"));
        for (Printed<Barcode> printed : ImmutableList.of(meant, refused)) {
            assertThat(CodecRoundTrip.read(codec, CodecRoundTrip.write(codec, printed))
                            .orThrow())
                    .isEqualTo(printed);
        }
    }

    private static String json(String withApostrophes) {
        return withApostrophes.replace('\'', '"');
    }
}
