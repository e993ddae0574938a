/**
 * The model of Liner Notes: what a label, an archive or a discographer knows about music, as immutable values.
 *
 * <p>Entities refer to each other by typed ids and come together in a catalogue. Absence is an {@link java.util.Optional},
 * never null; collections are Guava's immutable ones.
 */
@SuppressWarnings("module") // the modules that internal is exported to are built after this one
module org.linernotes.core {
    requires transitive com.google.common;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.linernotes.core.artist;
    exports org.linernotes.core.catalog;
    exports org.linernotes.core.date;
    exports org.linernotes.core.difference;
    exports org.linernotes.core.discography;
    exports org.linernotes.core.entity;
    exports org.linernotes.core.event;
    exports org.linernotes.core.identifier;
    exports org.linernotes.core.label;
    exports org.linernotes.core.merge;
    exports org.linernotes.core.notation;
    exports org.linernotes.core.notice;
    exports org.linernotes.core.personnel;
    exports org.linernotes.core.place;
    exports org.linernotes.core.recording;
    exports org.linernotes.core.release;
    exports org.linernotes.core.session;
    exports org.linernotes.core.source;
    exports org.linernotes.core.validation;
    exports org.linernotes.core.vocabulary;
    exports org.linernotes.core.work;
    exports org.linernotes.core.internal to
            org.linernotes.csv,
            org.linernotes.json,
            org.linernotes.musicbrainz;
}
