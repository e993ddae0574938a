package org.linernotes.core.identifier;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import java.util.Optional;
import org.linernotes.core.identifier.SchemeForms.Reading;
import org.linernotes.core.notice.InvalidTextException;

/**
 * The identifier that a scheme outside of this model gives to a thing: {@code wikidata:Q93341}. The text is the scheme, a
 * colon and the value; the value may hold further colons and is kept as it is. The values of the schemes that
 * {@link Schemes} names are checked, never refused: {@link #understood()}, {@link #check()} and {@link #repairHint()} tell
 * what there is to tell. Those of other schemes pass.
 *
 * @param scheme the scheme: lower-case letters, digits, points and hyphens; {@link Schemes} has the well-known ones
 * @param value the identifier within the scheme; not blank; with the scheme at most 1,000 characters
 */
public record ExternalId(String scheme, String value) implements Identifier, Comparable<ExternalId> {
    private static final Comparator<ExternalId> ORDER =
            Comparator.comparing(ExternalId::scheme).thenComparing(ExternalId::value);

    /**
     * Creates an external identifier.
     *
     * @param scheme the scheme
     * @param value the identifier within the scheme
     * @throws IllegalArgumentException if the scheme is not well formed, or if the value is blank or too long
     */
    public ExternalId {
        checkArgument(isScheme(scheme), "\"%s\" is not a scheme", scheme);
        checkArgument(Codes.isPrintable(value), "the value is blank or too long");
        checkArgument(scheme.length() + 1 + value.length() <= Codes.LONGEST, "the identifier is too long");
    }

    /**
     * {@return the identifier of a scheme}
     *
     * @param scheme the scheme
     * @param value the identifier within the scheme
     * @throws IllegalArgumentException if the scheme is not well formed, or if the value is blank or too long
     */
    public static ExternalId of(String scheme, String value) {
        return new ExternalId(scheme, value);
    }

    /**
     * {@return the identifier that the text says}
     *
     * @param text the scheme, a colon and the value
     * @throws InvalidTextException if the text is no such identifier
     */
    public static ExternalId parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new InvalidTextException(
                        "external identifier", text, "a scheme in lower case, a colon and a value are expected"));
    }

    /**
     * {@return the identifier that the text says, or empty if it is none}
     *
     * @param text the scheme, a colon and the value
     */
    public static Optional<ExternalId> tryParse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || text.length() > Codes.LONGEST) {
            return Optional.empty();
        }
        String scheme = text.substring(0, colon);
        String value = text.substring(colon + 1);
        boolean wellFormed = isScheme(scheme) && Codes.isPrintable(value);
        return wellFormed ? Optional.of(new ExternalId(scheme, value)) : Optional.empty();
    }

    private static boolean isScheme(String scheme) {
        return !scheme.isEmpty() && scheme.chars().allMatch(ExternalId::isOfScheme);
    }

    private static boolean isOfScheme(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
    }

    /** {@return whether the value has the form that those of its scheme have, however printed; true of unknown schemes} */
    public boolean understood() {
        return SchemeForms.read(scheme, value).isPresent();
    }

    /**
     * {@return what the check of its scheme says} A value that is none of its scheme is wrong; of unknown schemes, and of those
     * without a check digit, it is {@link Check#NONE}.
     */
    @Override
    public Check check() {
        return SchemeForms.read(scheme, value).map(Reading::check).orElse(Check.WRONG);
    }

    /**
     * {@return the same with the canonical value of its scheme, where it is another print of that} Such an identifier equals no
     * other of its kind: {@code wikidata:https://www.wikidata.org/wiki/Q93341} for {@code wikidata:Q93341}.
     */
    @Override
    public Optional<String> repairHint() {
        return SchemeForms.read(scheme, value)
                .filter(reading ->
                        reading.check() != Check.WRONG && !reading.value().equals(value))
                .map(reading -> scheme + ":" + reading.value());
    }

    @Override
    public int compareTo(ExternalId other) {
        return ORDER.compare(this, other);
    }

    /** {@return the scheme, a colon and the value; {@link #parse} takes it back} */
    @Override
    public String toString() {
        return scheme + ":" + value;
    }
}
