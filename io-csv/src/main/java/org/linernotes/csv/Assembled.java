package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import java.util.function.Supplier;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.notice.Notices;

/**
 * What some rows say, put together.
 *
 * @param entities what they say in full
 * @param views finds what of it stands in each row, which only comparing asks for
 * @param notices what there is to tell
 */
record Assembled(ImmutableList<Entity> entities, Supplier<ImmutableList<View>> views, Notices notices) {}
