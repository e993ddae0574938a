package org.linernotes.core.validation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.OpenTerm;

/** A take departs from the line-up in players who are in it, and in instruments that they are listed with. */
final class VarianceRule implements Rule {
    /** These act on players of the line-up; of others it may well be unknown whether they took part. */
    private static final ImmutableSet<VarianceKind> OF_THE_LINE_UP = Sets.immutableEnumSet(
            VarianceKind.ONLY,
            VarianceKind.OUT,
            VarianceKind.REPLACED,
            VarianceKind.INSTRUMENT_INSTEAD,
            VarianceKind.AS_LINE_UP);

    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(ValidationNotice.PLAYER_NOT_THERE, ValidationNotice.INSTRUMENT_NOT_THERE);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        for (Session session : catalog.sessions()) {
            for (int i = 0; i < session.parts().size(); i++) {
                Part part = session.parts().get(i);
                // where nobody is listed, nobody is known not to be there
                if (!part.lineUp().isEmpty()) {
                    Present lineUp = Present.of(catalog, part.lineUp());
                    for (int j = 0; j < part.takes().size(); j++) {
                        String pointer = "/parts/" + i + "/takes/" + j + "/variances/";
                        new OfTake(session, part.takes().get(j), lineUp, pointer, findings).check();
                    }
                }
            }
        }
    }

    /** Looks at one take; what its variances add counts for all of them. */
    private static final class OfTake {
        private final Session session;
        private final Take take;
        private final Present present;
        private final String pointer;
        private final Notices.Builder findings;

        OfTake(Session session, Take take, Present lineUp, String pointer, Notices.Builder findings) {
            this.session = session;
            this.take = take;
            List<PersonnelLine> added = take.variances().stream()
                    .flatMap(variance -> variance.lines().stream())
                    .toList();
            this.present = added.isEmpty() ? lineUp : lineUp.with(added);
            this.pointer = pointer;
            this.findings = findings;
        }

        void check() {
            for (int k = 0; k < take.variances().size(); k++) {
                Variance variance = take.variances().get(k);
                if (OF_THE_LINE_UP.contains(variance.kind())) {
                    for (int l = 0; l < variance.players().size(); l++) {
                        check(variance, variance.players().get(l), pointer + k + "/players/" + l);
                    }
                }
            }
        }

        private void check(Variance variance, Player player, String path) {
            if (!present.mayHave(player)) {
                findings.add(notice(ValidationNotice.PLAYER_NOT_THERE, player, path));
            } else if (player.artist().isPresent()) {
                ArtistId artist = player.artist().get();
                for (Instrument instrument : variance.instruments()) {
                    if (!present.mayPlay(artist, instrument)) {
                        findings.add(notice(ValidationNotice.INSTRUMENT_NOT_THERE, player, path)
                                .with("instrument", instrument.name())
                                .with(
                                        "listed",
                                        Shown.list(present.instruments(artist).map(OpenTerm::name))));
                    }
                }
            }
        }

        private Notice notice(ValidationNotice code, Player player, String path) {
            return code.in(session, path)
                    .with("take", "take:" + take.id())
                    .with("player", inWords(player))
                    .with("path", path);
        }

        private static String inWords(Player player) {
            Optional<String> name = player.artist().map(ArtistId::toReference);
            return name.or(() -> player.ensemble().map(Shown::quoted)).orElseGet(() -> {
                Stream<String> artists = player.oneOf().stream().map(ArtistId::toReference);
                return player.unidentified() ? "somebody unidentified" : "one of " + Shown.list(artists);
            });
        }
    }
}
