package org.linernotes.core.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.identifier.Check;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Isni;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.release.Release;

/** Two entities of a kind that have one identifier in another system are perhaps one; misprints that are alike say nothing. */
final class SharedIdentityRule implements Rule {
    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(ValidationNotice.IDENTITY_SHARED);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        Map<List<Object>, Entity> seen = new HashMap<>();
        for (Entity entity : catalog.entities()) {
            // what names a release in another system often names the product, which may have been issued again
            for (int i = 0; i < entity.externalIds().size() && !(entity instanceof Release); i++) {
                ExternalId id = entity.externalIds().get(i);
                if (id.check() != Check.WRONG) {
                    String canonical = id.repairHint().orElse(id.toString());
                    check(entity, "/externalIds/" + i, canonical, seen, findings);
                }
            }
            if (entity instanceof Artist artist) {
                ImmutableList<Printed<Isni>> isnis = artist.isnis().printed();
                for (int i = 0; i < isnis.size(); i++) {
                    Optional<Isni> isni = isnis.get(i).value().filter(value -> value.check() != Check.WRONG);
                    if (isni.isPresent()) {
                        check(entity, "/isnis/" + i, "ISNI " + isni.get(), seen, findings);
                    }
                }
            }
        }
    }

    private static void check(
            Entity entity, String pointer, String id, Map<List<Object>, Entity> seen, Notices.Builder findings) {
        Entity first = seen.putIfAbsent(List.of(entity.id().type(), id), entity);
        if (first != null && !first.id().equals(entity.id())) {
            findings.add(ValidationNotice.IDENTITY_SHARED
                    .in(entity, pointer)
                    .with("id", id)
                    .with("first", first.id().toReference())
                    .with("second", entity.id().toReference()));
        }
    }
}
