/** MusicBrainz documents, read into the model of Liner Notes. */
module org.linernotes.musicbrainz {
    requires transitive org.linernotes.core;
    requires org.linernotes.json;
    requires tools.jackson.core;

    exports org.linernotes.musicbrainz;
    exports org.linernotes.musicbrainz.session;
}
