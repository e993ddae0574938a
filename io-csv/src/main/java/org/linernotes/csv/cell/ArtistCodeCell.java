package org.linernotes.csv.cell;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linernotes.core.identifier.Check;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Identifier;
import org.linernotes.core.identifier.Ipi;
import org.linernotes.core.identifier.Isni;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;

/**
 * The codes of artists, in the order in which the row names them. Where one is not understood none is taken, since it would not be known
 * which of the others is whose.
 */
final class ArtistCodeCell implements Cell<ExternalId> {
    private static final ImmutableMap<String, Function<String, Optional<? extends Identifier>>> CHECKED =
            ImmutableMap.of(Names.IPI, Ipi::tryParse, Names.ISNI, Isni::tryParse);

    @Override
    public Outcome<ImmutableList<ExternalId>> read(String text, CellForm form, Names names) {
        ImmutableList.Builder<ExternalId> codes = ImmutableList.builder();
        Notices.Builder notices = Notices.builder();
        boolean all = true;
        for (NameList.Entry entry : NameList.of(text, separators(text, form))) {
            Optional<ExternalId> code = code(entry.text(), form);
            all &= code.isPresent();
            code.ifPresentOrElse(
                    codes::add, () -> notices.add(Flaws.notUnderstood(entry.text(), "a code", entry.offset())));
            code.filter(ArtistCodeCell::isWrong)
                    .ifPresent(wrong -> notices.add(Flaws.checkDigit(entry.text(), Optional.empty(), entry.offset())));
        }
        return all ? Outcome.of(codes.build(), notices.build()) : Outcome.none(notices.build());
    }

    /** A slash stands between codes as well, but for addresses of the web, of which it is a part. */
    private static ImmutableList<String> separators(String text, CellForm form) {
        return text.contains("//")
                ? form.separators()
                : ImmutableList.<String>builder()
                        .addAll(form.separators())
                        .add("/")
                        .build();
    }

    private static Optional<ExternalId> code(String text, CellForm form) {
        String stated = form.scheme().map(scheme -> scheme + ":" + text).orElse(text);
        return ExternalId.tryParse(stated)
                .flatMap(code -> CHECKED.containsKey(code.scheme())
                        ? checked(code).map(known -> ExternalId.of(code.scheme(), known.canonical()))
                        : Optional.of(code));
    }

    private static boolean isWrong(ExternalId code) {
        return checked(code).filter(known -> known.check() == Check.WRONG).isPresent();
    }

    private static Optional<? extends Identifier> checked(ExternalId code) {
        return Optional.ofNullable(CHECKED.get(code.scheme())).flatMap(parser -> parser.apply(code.value()));
    }

    @Override
    public String print(ImmutableList<ExternalId> codes, CellForm form, Names names) {
        return codes.stream()
                .map(code -> form.scheme().isPresent() ? code.value() : code.toString())
                .collect(Collectors.joining(PeopleCell.between(form.separators())));
    }
}
