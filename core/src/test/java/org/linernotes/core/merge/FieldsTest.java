package org.linernotes.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.Property;
import org.linernotes.core.testing.RandomModel;

class FieldsTest {
    @ParameterizedTest
    @EnumSource
    void values_that_agree_have_one_hash_and_others_hardly_ever(EntityType kind) {
        RandomModel random = RandomModel.seeded(kind.name().hashCode());
        for (int round = 0; round < 10; round++) {
            check(random.fullEntity(kind), random.fullEntity(kind));
        }
    }

    private static <T extends Entity> void check(T entity, Entity another) {
        for (Property<T, ?> property : EntityTables.of(entity).properties()) {
            if (Fields.property(entity.id().type(), property.name()).isPresent() && property.isSaid(entity)) {
                OpenValue stated = OpenValue.of(RandomVariants.withoutIds(property, entity));
                OpenValue held = Fields.of(entity).get(property.name());
                OpenValue different = Fields.of(another).get(property.name());
                if (held != null && different != null) {
                    assertThat(agree(entity, property, stated, held)).isTrue();
                    assertThat(hash(entity, property, stated)).isEqualTo(hash(entity, property, held));
                    assertThat(hash(entity, property, held) == hash(entity, property, different))
                            .as("%s", property)
                            .isEqualTo(held.equals(different));
                }
            }
        }
    }

    private static boolean agree(Entity entity, Property<?, ?> property, OpenValue stated, OpenValue held) {
        return Fields.agree(entity.id().type(), property.name(), stated, held);
    }

    private static int hash(Entity entity, Property<?, ?> property, OpenValue value) {
        return Fields.hash(entity.id().type(), property.name(), value);
    }
}
