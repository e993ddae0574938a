package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.notice.Notices;

/**
 * What some rows say, put together.
 *
 * @param entities what they say in full
 * @param views what of it stands in each row
 * @param notices what there is to tell
 */
record Assembled(ImmutableList<Entity> entities, ImmutableList<View> views, Notices notices) {}
