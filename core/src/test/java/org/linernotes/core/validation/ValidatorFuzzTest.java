package org.linernotes.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linernotes.core.validation.Samples.edit;
import static org.linernotes.core.validation.Samples.family;
import static org.linernotes.core.validation.Samples.issued;
import static org.linernotes.core.validation.Samples.madeFrom;
import static org.linernotes.core.validation.Samples.part;
import static org.linernotes.core.validation.Samples.recording;
import static org.linernotes.core.validation.Samples.release;
import static org.linernotes.core.validation.Samples.session;
import static org.linernotes.core.validation.Samples.take;
import static org.linernotes.core.validation.Samples.track;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.ReleaseGroupId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.MatrixNumber;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.session.Take;
import org.linernotes.core.source.ContentClaim;
import org.linernotes.core.source.Extent;
import org.linernotes.core.source.Statement;
import org.linernotes.core.testing.ProcessorTime;
import org.linernotes.core.testing.RandomModel;

/** Catalogues that nobody would make: at random, or so that a careless rule would never come to an end. */
class ValidatorFuzzTest {
    @RepeatedTest(12)
    void whatever_a_catalogue_holds_each_finding_is_well_told_and_told_again(RepetitionInfo repetition) {
        Catalog catalog = RandomModel.seeded(repetition.getCurrentRepetition()).catalog(150);
        for (Rule rule : Rules.all()) {
            Findings.of(rule, catalog);
        }
        assertThat(Validator.validate(catalog).list())
                .isEqualTo(Validator.validate(catalog).list());
    }

    @Test
    void rules_find_what_they_find_in_whatever_order_the_entities_came() {
        Catalog catalog = RandomModel.seeded(5).catalog(200);
        List<Entity> entities = new ArrayList<>(catalog.entities());
        Collections.reverse(entities);
        assertThat(Validator.validate(Findings.catalog(entities)).list())
                .isNotEmpty()
                .isEqualTo(
                        Validator.validate(Findings.catalog(catalog.entities())).list());
    }

    /** Each is linear in the size for the rules as they are, and has a size at which its square would take many minutes. */
    enum Trap {
        CHAIN,
        RING,
        STAR,
        ONE_TAKE_OF_MANY_VARIANCES,
        ONE_MATRIX,
        ONE_BARCODE_AND_NUMBER,
        MANY_CLAIMS_OF_ONE_RELEASE,
        MANY_RELEASES_OF_ONE_FAMILY,
        ONE_PLACE
    }

    private static final int SIZE = 15_000;

    @ParameterizedTest
    @EnumSource
    void the_cost_grows_with_the_size_alone(Trap trap) {
        Catalog catalog = Findings.catalog(trapped(trap));
        assertThat(ProcessorTime.of(
                        () -> assertThat(Validator.validate(catalog)).isNotNull()))
                .isLessThan(Duration.ofSeconds(60));
    }

    private static List<? extends Entity> trapped(Trap trap) {
        return switch (trap) {
            case CHAIN -> chain(SIZE, "r" + SIZE);
            case RING -> chain(SIZE, "r0");
            case STAR -> star();
            case ONE_TAKE_OF_MANY_VARIANCES ->
                List.of(session(
                        "s",
                        part(
                                PersonnelLine.of(ArtistId.of("a")),
                                take(
                                        "t",
                                        numbers()
                                                .mapToObj(i -> Variance.out(ArtistId.of("a" + i)))
                                                .toArray(Variance[]::new)))));
            case ONE_MATRIX ->
                numbers()
                        .mapToObj(i -> session("s" + i, take("t" + i).withMatrices(MatrixNumber.of("M724-1"))))
                        .toList();
            case ONE_BARCODE_AND_NUMBER ->
                numbers()
                        .mapToObj(i -> release("r" + i, "b")
                                .withTitle("title " + i)
                                .withBarcode(Printed.of(Barcode.parse("042283630529")))
                                .withLabels(LabelLine.of(LabelId.of("l"), "660213")))
                        .toList();
            case MANY_CLAIMS_OF_ONE_RELEASE -> claims();
            case MANY_RELEASES_OF_ONE_FAMILY -> ofOneFamily();
            case ONE_PLACE ->
                List.of(release(
                        "r",
                        Medium.builder()
                                .addAllTracks(numbers()
                                        .mapToObj(i -> track("b" + i).withPosition(1))
                                        .toList())
                                .build()));
        };
    }

    private static IntStream numbers() {
        return IntStream.range(0, SIZE);
    }

    private static List<Entity> chain(int size, String last) {
        List<Entity> chain = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String next = i + 1 < size ? "r" + (i + 1) : last;
            chain.add(recording("r" + i, "3:00", madeFrom(DerivationKind.EDIT, next)));
            // every one of many releases is followed down the chain
            chain.add(release("release" + i, "r" + i));
            chain.add(claim(i, "release" + i, ContentClaim.of(ReleaseId.of("release0"), Extent.ALL)));
        }
        return chain;
    }

    /** One recording that was made from all takes of a session, on every release. */
    private static List<Entity> star() {
        List<Entity> star = new ArrayList<>();
        star.add(session("s", numbers().mapToObj(i -> take("t" + i)).toArray(Take[]::new)));
        star.add(recording("all", numbers().mapToObj(i -> edit("t" + i)).toArray(Derivation[]::new)));
        for (int i = 0; i < SIZE; i++) {
            star.add(issued(release("release" + i, "all"), "1950"));
        }
        return star;
    }

    private static List<Entity> claims() {
        List<Entity> claims = new ArrayList<>();
        claims.add(session("s", numbers().mapToObj(i -> take("t" + i)).toArray(Take[]::new)));
        numbers().forEach(i -> claims.add(recording("b" + i, edit("t" + i))));
        String[] all = numbers().mapToObj(i -> "b" + i).toArray(String[]::new);
        claims.add(release("one", all));
        claims.add(release("other", all));
        numbers().forEach(i -> claims.add(claim(i, "one", ContentClaim.of(ReleaseId.of("other"), Extent.ALL))));
        return claims;
    }

    private static List<Entity> ofOneFamily() {
        List<Entity> family = new ArrayList<>();
        family.add(family("f"));
        family.add(recording("b"));
        for (int i = 0; i < SIZE; i++) {
            family.add(release("r" + i, "b").withReleaseGroup(ReleaseGroupId.of("f")));
            family.add(claim(i, "r" + i, ContentClaim.count("additional", 12)));
        }
        return family;
    }

    private static Statement claim(int number, String release, ContentClaim claim) {
        return Statement.builder()
                .id(StatementId.of("c" + number))
                .subject(ReleaseId.of(release))
                .property("contents")
                .value(OpenValue.of(claim))
                .source(SourceId.of("article"))
                .build();
    }
}
