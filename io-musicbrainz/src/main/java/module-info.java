/** MusicBrainz documents, read into the model of Liner Notes. */
module org.linernotes.musicbrainz {
    requires transitive org.linernotes.core;
    requires transitive org.linernotes.json;
    requires java.xml;
    requires tools.jackson.core;
    requires static com.github.luben.zstd_jni;
    requires static org.apache.commons.compress;
    requires static org.tukaani.xz;

    exports org.linernotes.musicbrainz;
    exports org.linernotes.musicbrainz.archive;
    exports org.linernotes.musicbrainz.dump;
    exports org.linernotes.musicbrainz.link;
    exports org.linernotes.musicbrainz.profile;
    exports org.linernotes.musicbrainz.seed;
    exports org.linernotes.musicbrainz.session;
}
