package org.linernotes.examples;

import static org.linernotes.examples.AscenseurPeople.COLUMBIA;
import static org.linernotes.examples.AscenseurPeople.FILM;
import static org.linernotes.examples.AscenseurPeople.MALLE;
import static org.linernotes.examples.AscenseurPeople.MOREAU;
import static org.linernotes.examples.AscenseurPeople.PARIS;
import static org.linernotes.examples.AscenseurPeople.VERVE;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.core.session.Circumstance;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.source.Citation;
import org.linernotes.core.source.ContentClaim;
import org.linernotes.core.source.Extent;
import org.linernotes.core.source.Source;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.core.work.AwardNomination;
import org.linernotes.core.work.AwardResult;

/**
 * What an article says of the record, statement by statement, numbered as they come. What was adopted equals the field of
 * its subject; what another source contradicts is kept beside it as a rival.
 */
final class AscenseurArticle {
    static final SourceId ARTICLE = SourceId.of("article");
    static final SourceId VAIL = SourceId.of("vail-miles-diary");

    /** Which "1960" is meant is not said: no ceremony fell in that year. */
    static final AwardNomination GRAMMY_NOMINATION = AwardNomination.builder()
            .id(ElementId.of("grammy-1960"))
            .award("Grammy")
            .category("Best Jazz Performance, Solo or Small Group")
            .year(DateExpression.of("1960"))
            .result(AwardResult.NOMINEE)
            .build();

    private final List<Entity> statements = new ArrayList<>();

    private AscenseurArticle() {}

    static List<Entity> entities() {
        AscenseurArticle article = new AscenseurArticle();
        article.album();
        article.session();
        article.film();
        article.jazzTrack();
        article.completeIssue();
        article.suggestions();
        return ImmutableList.<Entity>builder()
                .add(Source.builder().id(ARTICLE).kind(Term.of("article")).build())
                .add(Source.builder()
                        .id(VAIL)
                        .kind(Term.of("book"))
                        .title("Miles' Diary: The Life of Miles Davis 1947–1961")
                        .addAuthor("Ken Vail")
                        .build())
                .addAll(article.statements)
                .build();
    }

    private void album() {
        adopt(1, AscenseurReleases.FAMILY, "title", "Ascenseur pour l'échafaud");
        adopt(1, AscenseurReleases.FAMILY, "artistCredit", ArtistCredit.of(AscenseurPeople.DAVIS, "Miles Davis"));
        adopt(2, AscenseurReleases.FONTANA_LP, "contents", ContentClaim.count("songs", 10));
    }

    private void session() {
        for (PersonnelLine line : AscenseurSession.session().parts().get(0).lineUp()) {
            add(3, statement(AscenseurSession.ID, "parts.lineUp", line).withElement(AscenseurSession.PART));
        }
        rival(
                4,
                AscenseurSession.ID,
                "places",
                SessionPlace.builder().area(PARIS).creditedAs("Paris").build());
        rival(
                5,
                AscenseurSession.ID,
                "date",
                DateExpression.printed("two days of early December 1957", EdtfDate.parse("[1957-12-01..1957-12-10]")));
        rival(5, AscenseurSession.ID, "days", 2);
        adopt(6, AscenseurSession.ID, "purpose", FILM);
        adopt(8, AscenseurSession.ID, "circumstances", Circumstance.of("improvised"));
        rival(
                8,
                AscenseurSession.ID,
                "circumstances",
                Circumstance.builder()
                        .code(Term.of("to-picture"))
                        .text("while watching a projection")
                        .build());
    }

    private void film() {
        adopt(6, FILM, "credits", Credit.of(Role.DIRECTOR, MALLE));
        adopt(7, FILM, "credits", Credit.of(Role.ACTOR, MOREAU));
    }

    private void jazzTrack() {
        adopt(9, AscenseurReleases.JAZZ_TRACK, "title", "Jazz Track");
        rival(
                9,
                AscenseurReleases.JAZZ_TRACK,
                "labels",
                LabelLine.builder().label(COLUMBIA).build());
        rival(
                9,
                AscenseurReleases.JAZZ_TRACK,
                "events",
                ReleaseEvent.builder().date(DateExpression.of("1959")).build());
        rival(10, AscenseurReleases.JAZZ_TRACK, "contents", ContentClaim.of(AscenseurSession.ID, Extent.SOME));
        adopt(11, AscenseurReleases.JAZZ_TRACK, "contents", ContentClaim.of(JazzTrackSession.ID, Extent.SOME));
        rival(11, JazzTrackSession.ID, "date", DateExpression.of("../1959"));
        for (PersonnelLine line : JazzTrackSession.session().parts().get(0).lineUp()) {
            if (line.player().artist().equals(Optional.of(AscenseurPeople.COLTRANE))
                    || line.player().artist().equals(Optional.of(AscenseurPeople.EVANS))) {
                add(11, statement(JazzTrackSession.ID, "parts.lineUp", line).withElement(JazzTrackSession.PART));
            }
        }
        adopt(12, AscenseurReleases.JAZZ_TRACK, "awards", GRAMMY_NOMINATION);
    }

    private void completeIssue() {
        rival(
                13,
                AscenseurReleases.COMPLETE_CD,
                "labels",
                LabelLine.builder().label(VERVE).build());
        adopt(13, AscenseurReleases.COMPLETE_CD, "contents", ContentClaim.of(AscenseurSession.ID, Extent.ALL));
        adopt(14, AscenseurReleases.COMPLETE_CD, "contents", ContentClaim.count("original", 10));
        rival(14, AscenseurReleases.COMPLETE_CD, "contents", ContentClaim.count("additional", 12));
        rival(15, AscenseurReleases.GENERIQUE, "derivations", Derivation.of(DerivationKind.EDIT, TakeId.of("nuit-3")));
    }

    private void suggestions() {
        adopt(
                16,
                AscenseurReleases.FAMILY,
                "citations",
                Citation.builder()
                        .of(VAIL)
                        .relation(Term.of("suggested-reading"))
                        .build());
        adopt(
                17,
                AscenseurReleases.FAMILY,
                "citations",
                Citation.builder()
                        .of(FILM)
                        .relation(Term.of("suggested-viewing"))
                        .build());
    }

    private void adopt(int number, EntityId subject, String property, Object value) {
        add(number, statement(subject, property, value));
    }

    private void rival(int number, EntityId subject, String property, Object value) {
        add(number, statement(subject, property, value).withStanding(Standing.RIVAL));
    }

    private static Statement statement(EntityId subject, String property, Object value) {
        return Statement.builder()
                .id(StatementId.of("article"))
                .subject(subject)
                .property(property)
                .value(OpenValue.of(value))
                .source(ARTICLE)
                .build();
    }

    /** Statements of one sentence of the article are told apart by letters: article-3a, article-3b. */
    private void add(int number, Statement statement) {
        String sentence = "article-" + number;
        long before = statements.stream()
                .filter(other -> other.id().toString().matches(sentence + "[a-z]"))
                .count();
        statements.add(statement.withId(StatementId.of(sentence + (char) ('a' + before))));
    }
}
