package org.linernotes.core.catalog;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Arrays;
import java.util.Optional;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.internal.Places;

/** Which entities point at which: one number a pair, of the places of the target and of the source. */
final class ReferrerIndex {
    private static final long LOW = 0xffff_ffffL;

    private final Catalog catalog;
    private final ImmutableLongArray pairs;

    private ReferrerIndex(Catalog catalog, ImmutableLongArray pairs) {
        this.catalog = catalog;
        this.pairs = pairs;
    }

    static ReferrerIndex of(Catalog catalog) {
        ImmutableLongArray.Builder pairs = ImmutableLongArray.builder();
        ImmutableList<Entity> entities = catalog.entities();
        for (int place = 0; place < entities.size(); place++) {
            Entity entity = entities.get(place);
            Walk.toIds(entity, new References.Finder(entity, new Gatherer(catalog, place, pairs)));
        }
        long[] sorted = pairs.build().toArray();
        Arrays.sort(sorted);
        return new ReferrerIndex(
                catalog, ImmutableLongArray.copyOf(Arrays.stream(sorted).distinct()));
    }

    ImmutableList<Entity> of(EntityId target) {
        long place = catalog.place(target);
        if (place < 0) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Entity> referrers = ImmutableList.builder();
        int from = Places.firstNotBefore(pairs.length(), i -> Long.compare(pairs.get(i), place << Integer.SIZE));
        for (int i = from; i < pairs.length() && pairs.get(i) >>> Integer.SIZE == place; i++) {
            referrers.add(catalog.entities().get((int) (pairs.get(i) & LOW)));
        }
        return referrers.build();
    }

    /** What points at a take or an element points at the entity that has it. */
    private record Gatherer(Catalog catalog, int source, ImmutableLongArray.Builder pairs) implements References.Sink {
        @Override
        public void entity(EntityId id, Walk walk) {
            add(id);
        }

        @Override
        public void take(TakeId id, Walk walk) {
            Optional<TakeOf> take = catalog.take(id);
            take.ifPresent(taken -> add(taken.session().id()));
        }

        @Override
        public void element(EntityId owner, ElementId id, Walk walk) {
            add(owner);
        }

        private void add(EntityId target) {
            int place = catalog.place(target);
            if (place >= 0 && place != source) {
                pairs.add((long) place << Integer.SIZE | source);
            }
        }
    }
}
