package org.linernotes.core.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.ReleaseGroupId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.release.Release;
import org.linernotes.core.source.ContentClaim;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;

/** What sources claim that a release contains is held against its listing. */
final class ContentClaimRule implements Rule {
    private static final String CONTENTS = "contents";

    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(ValidationNotice.CLAIM_CONTRADICTED, ValidationNotice.RIVAL_CLAIM_CONTRADICTED);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        Map<EntityId, Optional<Whole>> wholes = new HashMap<>();
        Map<ReleaseGroupId, FirstIssues> families = new HashMap<>();
        for (Release release : catalog.releases()) {
            ImmutableList<Statement> claims = catalog.statementsAbout(release.id()).stream()
                    .filter(statement -> claim(statement).isPresent())
                    .collect(ImmutableList.toImmutableList());
            if (claims.isEmpty() || !Listing.isComplete(catalog, release)) {
                continue;
            }
            Optional<Range<Integer>> original = release.releaseGroup()
                    .map(family -> families.computeIfAbsent(family, id -> FirstIssues.of(catalog, id)))
                    .flatMap(first -> first.originalTracks(release));
            ClaimCheck check = new ClaimCheck(Listing.of(catalog, release), original);
            for (Statement statement : claims) {
                ContentClaim claim = claim(statement).orElseThrow();
                Optional<Whole> whole = claim.of()
                        .flatMap(of -> of.equals(release.releaseGroup().orElse(null))
                                ? Whole.of(catalog, of, release.id()) // of its own group it contains the others
                                : wholes.computeIfAbsent(of, id -> Whole.of(catalog, id, release.id())));
                check.contradiction(claim, whole).ifPresent(listed -> tell(statement, claim, listed, findings));
            }
        }
    }

    /** What is known to be wrong is kept to say so: of that there is no more to tell. */
    private static Optional<ContentClaim> claim(Statement statement) {
        boolean believed = statement.property().equals(CONTENTS) && statement.standing() != Standing.REFUTED;
        return believed
                ? statement
                        .value()
                        .value()
                        .filter(ContentClaim.class::isInstance)
                        .map(ContentClaim.class::cast)
                : Optional.empty();
    }

    private static void tell(Statement statement, ContentClaim claim, String listed, Notices.Builder findings) {
        ValidationNotice code = statement.standing() == Standing.RIVAL
                ? ValidationNotice.RIVAL_CLAIM_CONTRADICTED
                : ValidationNotice.CLAIM_CONTRADICTED;
        findings.add(code.in(statement, "/value")
                .with("source", statement.source().toReference())
                .with("release", statement.subject().toReference())
                .with("claimed", inWords(claim))
                .with("listed", listed));
    }

    private static String inWords(ContentClaim claim) {
        String extent = claim.extent().map(ValueType.Choice::word).orElse("");
        String count = claim.count().map(number -> number + " tracks").orElse("");
        String group = claim.group().map(name -> "(" + Shown.quoted(name) + ")").orElse("");
        String of = claim.of().map(whole -> "of " + whole.toReference()).orElse("");
        return Stream.of(extent, count, group, of)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
