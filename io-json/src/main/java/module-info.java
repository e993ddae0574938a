/** The model of Liner Notes as JSON, on Jackson's streaming core. */
@SuppressWarnings("module") // the modules that the engine is exported to are built after this one
module org.linernotes.json {
    requires transitive org.linernotes.core;
    requires tools.jackson.core;
    requires static org.immutables.value.annotations;

    exports org.linernotes.json;
    exports org.linernotes.json.codec to
            org.linernotes.musicbrainz;
}
