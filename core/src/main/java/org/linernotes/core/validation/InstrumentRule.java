package org.linernotes.core.validation;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.catalog.Walk;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Property;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.source.Statement;
import org.linernotes.core.vocabulary.Role;

/** Who plays, plays something. Groups and ensembles play what their members play. */
final class InstrumentRule implements Rule {
    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(ValidationNotice.INSTRUMENT_MISSING);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        for (Entity entity : catalog.entities()) {
            if (!(entity instanceof Statement)) {
                Finder finder = new Finder(catalog);
                Walk.through(entity, finder);
                finder.tell(entity, findings);
            }
        }
    }

    /** One finding an entity: a sheet that names no instruments would else give one for each of its players. */
    private static final class Finder implements Walk.Visitor {
        private final Catalog catalog;
        private final Set<ArtistId> players = new LinkedHashSet<>();
        private String first = "";

        Finder(Catalog catalog) {
            this.catalog = catalog;
        }

        @Override
        public void visit(Property<?, ?> property, Object value, Walk walk) {
            if (value instanceof PersonnelLine line && line.instruments().isEmpty()) {
                player(line.player(), line.role(), walk);
            } else if (value instanceof Credit credit && credit.instruments().isEmpty()) {
                player(credit.player(), credit.role(), walk);
            }
        }

        private void player(Player player, Role role, Walk walk) {
            if (role.equals(Role.PERFORMER)
                    && player.artist()
                            .filter(artist -> !Persons.isNone(catalog, artist))
                            .isPresent()) {
                first = players.isEmpty() ? walk.pointer() : first;
                players.add(player.artist().get());
            }
        }

        private String name(ArtistId player) {
            return catalog.artist(player)
                    .map(artist -> Shown.quoted(artist.name()))
                    .orElseGet(player::toReference);
        }

        void tell(Entity entity, Notices.Builder findings) {
            if (!players.isEmpty()) {
                findings.add(ValidationNotice.INSTRUMENT_MISSING
                        .in(entity, first)
                        .with("players", Shown.list(players.stream().map(this::name))));
            }
        }
    }
}
