package org.linernotes.core.vocabulary;

import java.util.Optional;

/**
 * What a word of a discography says that somebody does: a role, and for who is heard the instrument.
 *
 * @param role the role
 * @param instrument the instrument, or the kind of voice; empty where the role says it all
 */
public record Contribution(Role role, Optional<Instrument> instrument) {
    private static final Instrument VOICE = Instrument.of("vocals");

    /**
     * {@return playing the instrument; a kind of voice is sung in the role {@link Role#VOCAL}, and a voice of no kind is
     * that role alone}
     *
     * @param instrument the instrument
     */
    public static Contribution of(Instrument instrument) {
        if (instrument.equals(VOICE)) {
            return of(Role.VOCAL);
        }
        boolean sung = instrument.family().equals(Optional.of(Instrument.Family.VOICE));
        return new Contribution(sung ? Role.VOCAL : Role.PERFORMER, Optional.of(instrument));
    }

    /**
     * {@return the role alone}
     *
     * @param role the role
     */
    public static Contribution of(Role role) {
        return new Contribution(role, Optional.empty());
    }

    /** {@return the name of the instrument, or else of the role} */
    public String name() {
        return instrument.map(OpenTerm::name).orElseGet(role::name);
    }
}
