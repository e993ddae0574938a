package org.linernotes.examples.ascenseur;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.core.release.Track;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;

/** What came out when the tapes had been found: the complete CD, an LP, and an edition with one take more. */
final class LaterIssues {
    static final ReleaseId COMPLETE_CD = ReleaseId.of("fontana-836305-2");
    static final ReleaseId REISSUE_LP = ReleaseId.of("speakers-corner-660213");
    static final ReleaseId EDITION_2018 = ReleaseId.of("ascenseur-2018");

    static final LabelLine FONTANA_836305_2 = LabelLine.of(People.FONTANA, "836 305-2");
    static final LabelLine FONTANA_660213 = LabelLine.of(People.FONTANA, "660213");
    static final Printed<Barcode> BARCODE = Printed.of(Barcode.parse("042283630529"));
    static final Credit MASTERED_BY_VAN_HOEYEN = Credit.of(Role.MASTERING_ENGINEER, People.VAN_HOEYEN);
    static final Credit MASTERED_BY_MAKKEE = Credit.of(Role.MASTERING_ENGINEER, People.MAKKEE);

    private LaterIssues() {}

    static List<Entity> entities() {
        return List.of(completeCd(), reissueLp(), edition2018());
    }

    /** All takes, unedited, and behind them the ten cues. */
    static Release completeCd() {
        List<Track> tracks = Stream.concat(
                        RawTake.ALL.stream().map(RawTake::track),
                        Cue.ALL.stream().map(Cue::track))
                .toList();
        return issue(COMPLETE_CD, "1988")
                .addLabel(FONTANA_836305_2)
                .barcode(BARCODE)
                .addMedium(Medium.builder()
                        .format(Term.of("cd"))
                        .addAllTracks(IntStream.range(0, tracks.size())
                                .mapToObj(i -> tracks.get(i).withPosition(i + 1).withNumber(Integer.toString(i + 1)))
                                .toList())
                        .build())
                .addCredit(MASTERED_BY_VAN_HOEYEN)
                .build();
    }

    /** It is said to have all takes; of its order and its times no listing is at hand. */
    private static Release reissueLp() {
        return issue(REISSUE_LP, "1998")
                .disambiguation("reissue by Speakers Corner")
                .addLabel(FONTANA_660213)
                .addCredit(MASTERED_BY_MAKKEE)
                .build();
    }

    private static Release edition2018() {
        return issue(EDITION_2018, "2018").build();
    }

    private static Release.Builder issue(ReleaseId id, String year) {
        return Release.builder()
                .id(id)
                .title(Families.TITLE)
                .releaseGroup(Families.ASCENSEUR)
                .artistCredit(Families.MILES_DAVIS)
                .language("fra")
                .addEvent(ReleaseEvent.builder().date(DateExpression.of(year)).build());
    }
}
