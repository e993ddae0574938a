package org.linernotes.core.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.Membership;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.notice.Notices;

/** Nothing is made of itself, and nothing is a part of itself, however long the way round. */
final class CircleRule implements Rule {
    private static final int SHOWN = 8;

    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(ValidationNotice.LINEAGE_CIRCLE, ValidationNotice.PART_OF_CIRCLE);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        Check recordings = new Check(ValidationNotice.LINEAGE_CIRCLE, "/derivations", "from ", findings);
        recordings.tell(catalog.recordings(), Ancestry.of(catalog).components());
        Check parts = new Check(ValidationNotice.PART_OF_CIRCLE, "/partOf", "of ", findings);
        parts.tell(catalog.areas(), Components.of(catalog.areas(), area -> area.partOf().stream()));
        parts.tell(catalog.places(), Components.of(catalog.places(), place -> place.partOf().stream()));
        Check members = new Check(ValidationNotice.PART_OF_CIRCLE, "/memberships", "of ", findings);
        members.tell(catalog.artists(), Components.of(catalog.artists(), CircleRule::groups));
    }

    private static Stream<? extends EntityId> groups(Artist artist) {
        return artist.memberships().stream().map(Membership::group);
    }

    private record Check(ValidationNotice code, String pointer, String joint, Notices.Builder findings) {
        void tell(ImmutableList<? extends Entity> nodes, Components components) {
            components.forEachCircle(circle ->
                    findings.add(code.in(nodes.get(circle[0]), pointer).with("circle", inWords(nodes, circle))));
        }

        /** {@code "from b from c from a"}; a long circle is cut. */
        private String inWords(ImmutableList<? extends Entity> nodes, int[] circle) {
            StringBuilder words = new StringBuilder();
            for (int i = 1; i < circle.length && i <= SHOWN; i++) {
                append(words, nodes.get(circle[i]));
            }
            words.append(circle.length > SHOWN + 1 ? "… " : "");
            append(words, nodes.get(circle[0]));
            return words.toString().strip();
        }

        private void append(StringBuilder words, Entity entity) {
            words.append(joint).append(entity.id().toReference()).append(' ');
        }
    }
}
