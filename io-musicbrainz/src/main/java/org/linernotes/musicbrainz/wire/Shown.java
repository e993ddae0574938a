package org.linernotes.musicbrainz.wire;

import org.linernotes.musicbrainz.profile.Include;
import org.linernotes.musicbrainz.profile.WireProfile;

/** When a key is written: it depends on what was asked for, and on where the entity stands. */
final class Shown {
    /** Always. */
    static final Shown ALWAYS = new Shown(profile -> true, setting -> true);

    /** Where the document is about the entity. */
    static final Shown TOP = new Shown(profile -> true, setting -> setting == Setting.TOP);

    private final Asking asking;
    private final Standing standing;

    private Shown(Asking asking, Standing standing) {
        this.asking = asking;
        this.standing = standing;
    }

    /** What was asked for. */
    @FunctionalInterface
    interface Asking {
        boolean in(WireProfile profile);
    }

    /** Where the entity stands. */
    @FunctionalInterface
    interface Standing {
        boolean in(Setting setting);
    }

    /** {@return where one of some includes asks for it} */
    static Shown with(Include... includes) {
        return new Shown(profile -> profile.hasAny(includes), setting -> true);
    }

    /** {@return where one of some includes asks for it, but not in relationships} */
    static Shown outsideRelationsWith(Include... includes) {
        return new Shown(profile -> profile.hasAny(includes), setting -> !setting.isRelated());
    }

    /** {@return in documents about the entity, where an include asks for it} */
    static Shown topWith(Include include) {
        return new Shown(profile -> profile.has(include), setting -> setting == Setting.TOP);
    }

    /** {@return whether there are documents without it} */
    boolean isConditional() {
        return !equals(ALWAYS);
    }

    boolean in(Setting setting, WireProfile profile) {
        return asking.in(profile) && standing.in(setting);
    }

    /** {@return whether it was asked for, and is only not written where the entity stands} */
    boolean elsewhere(Setting setting, WireProfile profile) {
        return asking.in(profile) && !standing.in(setting);
    }
}
