package org.linernotes.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.entity.Property;
import org.linernotes.core.testing.ModelTables;

class NameTableTest {
    static Stream<List<String>> names() {
        Stream<List<String>> ofTheModel = ModelTables.all().stream()
                .map(table -> table.properties().stream().map(Property::name).toList());
        Stream<List<String>> others = Stream.of(
                List.of(),
                List.of("a"),
                List.of("Aa", "BBa"),
                IntStream.range(0, 63).mapToObj(i -> "key-" + i).toList());
        return Stream.concat(ofTheModel, others);
    }

    @ParameterizedTest
    @MethodSource("names")
    void finds_each_name_and_no_other(List<String> names) {
        NameTable table = NameTable.of(names);
        for (String name : names) {
            assertThat(table.find(name)).isEqualTo(names.indexOf(name));
            assertThat(table.find(new String(name.toCharArray()))).isEqualTo(names.indexOf(name));
            assertThat(table.find(name + "x")).isEqualTo(names.indexOf(name + "x"));
        }
        assertThat(table.find("")).isEqualTo(-1);
        IntStream.range(0, 1_000)
                .forEach(i -> assertThat(table.find("other" + i)).isEqualTo(-1));
    }
}
