package org.linernotes.core.artist;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Extensions;

/** A credit of one name that nothing follows: most are, so that it is held in a third of what any credit would take. */
final class SoleCredit extends ArtistCredit {
    private final String name;
    private final @Nullable ArtistId artist;

    SoleCredit(String name, @Nullable ArtistId artist) {
        this.name = Objects.requireNonNull(name, "name");
        this.artist = artist;
    }

    /** {@return the credit in its smallest form} */
    static ArtistCredit smallest(ImmutableList<CreditedName> names, Extensions extensions) {
        if (names.size() == 1 && extensions.isEmpty()) {
            CreditedName sole = names.get(0);
            if (sole.joinPhrase().isEmpty() && sole.extensions().isEmpty()) {
                return new SoleCredit(sole.name(), sole.artist().orElse(null));
            }
        }
        return ImmutableArtistCredit.of(names, extensions);
    }

    @Override
    public ImmutableList<CreditedName> names() {
        return ImmutableList.of(ImmutableCreditedName.of(name, Optional.ofNullable(artist), "", Extensions.NONE));
    }

    @Override
    public Extensions extensions() {
        return Extensions.NONE;
    }

    @Override
    public String text() {
        return name;
    }

    @Override
    public ArtistCredit withNames(CreditedName @Nullable ... elements) {
        return withNames(ImmutableList.copyOf(Objects.requireNonNull(elements)));
    }

    @Override
    public ArtistCredit withNames(Iterable<? extends CreditedName> elements) {
        return smallest(ImmutableList.copyOf(elements), Extensions.NONE);
    }

    @Override
    public ArtistCredit withExtensions(Extensions value) {
        return smallest(names(), value);
    }

    /** {@return the credit for people, as other credits are} */
    @Override
    public String toString() {
        return ImmutableArtistCredit.of(names(), extensions()).toString();
    }
}
