package org.linernotes.examples.command;

/** Documents in the form of MusicBrainz's web service, made up for tests. */
final class Documents {
    static final String ARTIST_ID = "0a0a0a0a-1111-4222-8333-444444444444";

    /** An artist; of his keys one, the tags, has no place in the model. */
    static final String ARTIST = """
            {
              "id": "0a0a0a0a-1111-4222-8333-444444444444",
              "name": "Barney Wilen",
              "sort-name": "Wilen, Barney",
              "type": "Person",
              "type-id": "b6e035f4-3ce9-331c-97df-83397230b0df",
              "disambiguation": "",
              "country": "FR",
              "gender": "Male",
              "life-span": {"begin": "1937-03-04", "end": "1996-05-25", "ended": true},
              "isnis": [],
              "ipis": [],
              "tags": [{"name": "jazz", "count": 3}]
            }
            """;

    static final String LABEL = """
            {
              "id": "0b0b0b0b-1111-4222-8333-444444444444",
              "name": "Fontana",
              "sort-name": "Fontana",
              "label-code": 210,
              "type": null,
              "type-id": null,
              "disambiguation": "",
              "life-span": {"begin": null, "end": null, "ended": false},
              "isnis": [],
              "ipis": []
            }
            """;

    private Documents() {}

    /** {@return a recording by an artist, whose name it mentions} */
    static String recording(int number, String artist) {
        return """
                {
                  "id": "0c0c0c0c-1111-4222-8333-00000000000%1$d",
                  "title": "Générique",
                  "length": null,
                  "video": false,
                  "disambiguation": "",
                  "artist-credit": [{
                    "name": "%2$s",
                    "joinphrase": "",
                    "artist": {
                      "id": "0a0a0a0a-1111-4222-8333-444444444444",
                      "name": "%2$s",
                      "sort-name": "Wilen, Barney",
                      "disambiguation": "",
                      "type": "Person",
                      "type-id": "b6e035f4-3ce9-331c-97df-83397230b0df",
                      "country": "FR"
                    }
                  }]
                }
                """.formatted(number, artist);
    }

    /** {@return a document in one line, as in a dump} */
    static String line(String document) {
        return document.replace("\n", "");
    }
}
