package org.linernotes.musicbrainz.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linernotes.core.entity.EntityType;
import org.linernotes.json.codec.Decoder;
import org.linernotes.json.codec.PooledTexts;

class WireValuesTest {
    @Test
    void each_value_that_comes_again_has_a_pool_of_its_own() throws IllegalAccessException {
        List<Decoder<?>> decoders = new ArrayList<>();
        for (Field field : WireValues.class.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && Decoder.class.isAssignableFrom(field.getType())) {
                field.setAccessible(true);
                decoders.add((Decoder<?>) field.get(null));
            }
        }
        for (EntityType type : EntityType.values()) {
            decoders.add(WireValues.frequentId(type));
        }
        List<PooledTexts> texts = decoders.stream()
                .map(Decoder::texts)
                .filter(each -> each != null)
                .toList();
        assertThat(texts).hasSizeGreaterThan(EntityType.values().length);
        assertThat(texts).extracting(PooledTexts::number).doesNotHaveDuplicates();
    }
}
