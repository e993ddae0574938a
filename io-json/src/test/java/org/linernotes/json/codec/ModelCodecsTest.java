package org.linernotes.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notices;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

class ModelCodecsTest {
    @Test
    void each_type_whose_values_come_again_has_a_pool_of_its_own() {
        List<PooledTexts> texts = ModelTypes.all().values().stream()
                .map(type -> ModelCodecs.SHARED.of(type).texts())
                .filter(each -> each != null)
                .toList();
        assertThat(texts).hasSizeGreaterThan(20);
        assertThat(texts).extracting(PooledTexts::number).doesNotHaveDuplicates();
    }

    @Test
    void a_kind_that_is_no_text_is_passed_over_as_a_whole_where_the_kind_is_known() {
        String json = "{\"id\":\"a\",\"type\":{\"id\":[\"b\"],\"name\":{}},\"name\":\"A\"}";
        Notices.Builder notices = Notices.builder();
        try (JsonParser parser = JsonLimits.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            Artist artist =
                    ModelCodecs.SHARED.of(Artist.PROPERTIES).read(new JsonInput(parser, Location.UNKNOWN, notices));

            assertThat(artist).isNotNull().extracting(Artist::name).isEqualTo("A");
            assertThat(parser.nextToken()).isNull();
        }
        assertThat(notices.isEmpty()).isTrue();
    }
}
