package org.linernotes.examples.ascenseur;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.session.Circumstance;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.source.ContentClaim;
import org.linernotes.core.source.Extent;
import org.linernotes.core.source.Statement;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.core.work.AwardResult;

/**
 * What an article says of the record, sentence by sentence: what the third says is {@code article-3a}, {@code article-3b}
 * and so on. What was adopted equals the field of its subject; where another source contradicts, or knows more, what the
 * article says is kept beside that.
 */
final class Article {
    private Article() {}

    static List<Statement> statements() {
        return Streams.concat(album(), session(), film(), jazzTrack(), completeIssue(), suggestions())
                .toList();
    }

    private static Stream<Statement> album() {
        return Streams.concat(
                sentence(
                        1,
                        Claim.that(Families.ASCENSEUR, "title", Families.TITLE),
                        Claim.that(Families.ASCENSEUR, "artistCredit", Families.MILES_DAVIS)),
                sentence(2, Claim.that(FirstIssues.FONTANA_LP, "contents", ContentClaim.count("songs", 10))));
    }

    private static Stream<Statement> session() {
        SessionPlace somewhereInParis =
                SessionPlace.builder().area(People.PARIS).creditedAs("Paris").build();
        DateExpression early =
                DateExpression.printed("two days of early December 1957", EdtfDate.parse("[1957-12-01..1957-12-10]"));
        return Streams.concat(
                sentence(
                        3,
                        ParisSession.part().lineUp().stream()
                                .map(line -> ofParis("parts.lineUp", line).at(ParisSession.PART))
                                .toArray(Claim[]::new)),
                sentence(4, ofParis("places", somewhereInParis).rival()),
                sentence(
                        5,
                        ofParis("date", early).rival(),
                        ofParis("days", 2)
                                .undecided()
                                .noting("It was one night over two calendar days, say those who tell of it.")));
    }

    private static Stream<Statement> film() {
        Circumstance watching = Circumstance.builder()
                .code(Term.of("to-picture"))
                .text("while watching a projection")
                .build();
        return Streams.concat(
                sentence(
                        6,
                        ofParis("purpose", Picture.ID),
                        Claim.that(Picture.ID, "credits", Credit.of(Role.DIRECTOR, People.MALLE))),
                sentence(7, Claim.that(Picture.ID, "credits", Credit.of(Role.ACTOR, People.MOREAU))),
                sentence(
                        8,
                        ofParis("circumstances", ParisSession.IMPROVISED),
                        ofParis("circumstances", watching).rival()));
    }

    private static Stream<Statement> jazzTrack() {
        return Streams.concat(
                sentence(
                        9,
                        ofJazzTrack("title", "Jazz Track"),
                        ofJazzTrack("labels.label", People.COLUMBIA),
                        ofJazzTrack("events.date", DateExpression.of("1959")).rival()),
                sentence(
                        10,
                        ofJazzTrack("contents", ContentClaim.of(ParisSession.ID, Extent.SOME))
                                .rival()
                                .noting("Others say more: all ten cues.")),
                sentence(11, otherSession()),
                sentence(
                        12,
                        ofJazzTrack("awards.award", "Grammy").at(Prizes.GRAMMY),
                        ofJazzTrack("awards.year", DateExpression.of("1960"))
                                .at(Prizes.GRAMMY)
                                .noting("Whether of the ceremony or of the music is not said."),
                        ofJazzTrack("awards.result", AwardResult.NOMINEE).at(Prizes.GRAMMY)));
    }

    /** The article knows two of the six players, and that the session was before the record. */
    private static Claim[] otherSession() {
        ImmutableList<PersonnelLine> lineUp = NewYorkSession.part().lineUp();
        return Stream.concat(
                        Stream.of(
                                ofJazzTrack("contents", ContentClaim.of(NewYorkSession.ID, Extent.SOME)),
                                Claim.that(NewYorkSession.ID, "date", DateExpression.of("../1959"))
                                        .rival()),
                        Stream.of(People.COLTRANE, People.EVANS)
                                .flatMap(player -> lineUp.stream()
                                        .filter(line -> line.player().artist().equals(Optional.of(player)))
                                        .map(line -> Claim.that(NewYorkSession.ID, "parts.lineUp", line)
                                                .at(NewYorkSession.PART))))
                .toArray(Claim[]::new);
    }

    private static Stream<Statement> completeIssue() {
        return Streams.concat(
                sentence(
                        13,
                        ofCompleteCd("labels.label", People.VERVE).rival(),
                        ofCompleteCd("contents", ContentClaim.of(ParisSession.ID, Extent.ALL))
                                .undecided()
                                .noting("Miles Ahead lists two takes that are not on it.")),
                sentence(
                        14,
                        ofCompleteCd("contents", ContentClaim.count("original", 10)),
                        ofCompleteCd("contents", ContentClaim.count("additional", 12))
                                .rival()
                                .noting("Two listings have 16; with ten cues that makes 26 tracks, not 22.")),
                sentence(
                        15,
                        Cue.ALL.stream()
                                .map(cue -> Claim.that(cue.id(), "derivations.kind", DerivationKind.EDIT))
                                .map(claim -> claim.subject().equals(Cue.EXCERPT) ? claim.rival() : claim)
                                .toArray(Claim[]::new)));
    }

    private static Stream<Statement> suggestions() {
        return Streams.concat(
                sentence(16, Claim.that(Families.ASCENSEUR, "citations", Families.SUGGESTED_READING)),
                sentence(17, Claim.that(Families.ASCENSEUR, "citations", Families.SUGGESTED_VIEWING)));
    }

    private static Claim ofParis(String property, Object value) {
        return Claim.that(ParisSession.ID, property, value);
    }

    private static Claim ofJazzTrack(String property, Object value) {
        return Claim.that(FirstIssues.JAZZ_TRACK, property, value);
    }

    private static Claim ofCompleteCd(String property, Object value) {
        return Claim.that(LaterIssues.COMPLETE_CD, property, value);
    }

    /** The eighteenth sentence, that all of this is the article's word, is the source of each statement. */
    private static Stream<Statement> sentence(int number, Claim... claims) {
        return IntStream.range(0, claims.length)
                .boxed()
                .flatMap(i -> claims[i]
                        .by(Cited.ARTICLE)
                        .map(statement -> statement.withId(StatementId.of("article-" + number + (char) ('a' + i)))));
    }
}
