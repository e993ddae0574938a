package org.linernotes.csv.cell;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.vocabulary.Contribution;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.OpenTerm;
import org.linernotes.csv.cell.PlayedWords.Played;

/**
 * What somebody does, plays or sings: {@code Lead Vocals, Guitar}, {@code Conductor}. A word that nobody knows is told; where it stands
 * for what is played, it is an instrument that has only this name.
 */
final class RolesCell implements Cell<CreditedRole> {
    private static final Splitter LIST =
            Splitter.on(Pattern.compile("\\s*[,;|/\\n\\r]\\s*")).omitEmptyStrings();
    private static final String BETWEEN = ", ";

    private final boolean ofInstruments;

    RolesCell(boolean ofInstruments) {
        this.ofInstruments = ofInstruments;
    }

    @Override
    public Outcome<ImmutableList<CreditedRole>> read(String text, CellForm form, Names names) {
        if (form.nobody().contains(text) || NameRemarks.isPlaceholder(text)) {
            return Outcome.of(ImmutableList.of());
        }
        ImmutableList<Played> whole = words(text, form);
        if (!whole.isEmpty()) {
            return Outcome.of(roles(whole, form));
        }
        ImmutableList.Builder<CreditedRole> roles = ImmutableList.builder();
        Notices.Builder notices = Notices.builder();
        for (String word : LIST.split(text)) {
            ImmutableList<Played> known = words(word, form);
            if (known.isEmpty()) {
                notices.add(Flaws.notUnderstood(word, expected(), text.indexOf(word)));
            }
            roles.addAll(roles(known.isEmpty() && isOpen(word) ? ImmutableList.of(open(word)) : known, form));
        }
        ImmutableList<CreditedRole> all = roles.build();
        if (all.isEmpty() && notices.build().isEmpty()) {
            return Flaws.none(text, expected());
        }
        return all.isEmpty() ? Outcome.none(notices.build()) : Outcome.of(all, notices.build());
    }

    private String expected() {
        return ofInstruments ? "an instrument or a voice" : "a role";
    }

    private static ImmutableList<Played> words(String text, CellForm form) {
        return ContributionWords.find(text)
                .map(known -> ImmutableList.of(new Played(known.name(), known, false)))
                .orElseGet(() -> PlayedWords.of(text, form));
    }

    private boolean isOpen(String word) {
        return ofInstruments && OpenTerm.isName(word) && NameRemarks.isName(word);
    }

    private static Played open(String word) {
        return new Played(word, Contribution.of(Instrument.named(word)), true);
    }

    private static ImmutableList<CreditedRole> roles(ImmutableList<Played> words, CellForm form) {
        return words.stream()
                .map(word -> new CreditedRole(word.contribution().role(), word.credit(form)))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public String print(ImmutableList<CreditedRole> roles, CellForm form, Names names) {
        return roles.stream()
                .map(role -> role.instrument()
                        .map(played -> PlayedWords.print(played, form))
                        .orElseGet(() -> role.role().name()))
                .distinct()
                .collect(Collectors.joining(BETWEEN));
    }
}
