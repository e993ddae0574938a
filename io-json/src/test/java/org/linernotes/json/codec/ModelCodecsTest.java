package org.linernotes.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
