package org.linernotes.examples.ellingtonia;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.discography.Discography;
import org.linernotes.core.discography.Gap;
import org.linernotes.core.discography.Personnel;
import org.linernotes.core.discography.Presence;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;

/** Asks of every take of the archive who plays on it. */
class WhoPlayedTest {
    @ParameterizedTest
    @CsvSource({
        // 14 October 1939: two men change at the piano, twice
        "39-10-14-008, billy-strayhorn, PLAYS",
        "39-10-14-008, duke-ellington,",
        "39-10-14-009, billy-strayhorn, OUT",
        "39-10-14-009, duke-ellington, PLAYS",
        "39-10-14-010, billy-strayhorn, OUT",
        "39-10-14-010, duke-ellington, PLAYS",
        "39-10-14-011, billy-strayhorn, PLAYS",
        "39-10-14-011, johnny-hodges, PLAYS",
        // 8 January 1931: a singer on two titles of three
        "31-01-08-001, sid-garry, PLAYS",
        "31-01-08-002, sid-garry, PLAYS",
        "31-01-08-003, sid-garry, NOT_NAMED",
        "31-01-08-003, barney-bigard, PLAYS",
        // 19 January 1938: another group of the same sitting
        "38-01-19-001, johnny-hodges,"
    })
    void of_takes_that_are_well_known_the_answer_is_as_the_literature_has_it(
            String index, String artist, Presence presence) throws IOException {
        Catalog catalog = ReadArchive.outcome().orThrow();

        Personnel personnel = Discography.of(catalog).personnelOf(TakeId.of("ellingtonia-" + index));

        assertThat(personnel.presenceOf(ArtistId.of(artist))).isEqualTo(Optional.ofNullable(presence));
    }

    @Test
    void all_takes_are_answered_and_those_that_nobody_noted_are_told() throws IOException {
        Catalog catalog = ReadArchive.outcome().orThrow();
        Discography discography = Discography.of(catalog);
        Multiset<Gap.Kind> gaps = HashMultiset.create();
        Set<String> notNoted = new TreeSet<>();
        int takes = 0;
        int answered = 0;
        for (Session session : catalog.sessions()) {
            for (Part part : session.parts()) {
                for (Take take : part.takes()) {
                    Personnel personnel = discography.personnelOf(take.id());
                    takes++;
                    answered += personnel.players().isEmpty() ? 0 : 1;
                    personnel.gaps().forEach(gap -> gaps.add(gap.kind()));
                    if (!personnel.gaps().isEmpty()) {
                        notNoted.add(take.title().orElse(""));
                    }
                }
            }
        }
        assertThat(takes).isEqualTo(13_176);
        assertThat(answered).isEqualTo(takes - gaps.size());
        assertThat(ImmutableMap.of(
                        Gap.Kind.NO_LINE_UP, gaps.count(Gap.Kind.NO_LINE_UP),
                        Gap.Kind.NOT_NOTED, gaps.count(Gap.Kind.NOT_NOTED)))
                .isEqualTo(ImmutableMap.of(Gap.Kind.NO_LINE_UP, 5, Gap.Kind.NOT_NOTED, 2));
        assertThat(notNoted).contains("Mood Indigo");
    }
}
