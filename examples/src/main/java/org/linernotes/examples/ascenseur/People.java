package org.linernotes.examples.ascenseur;

import java.util.List;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.label.Label;
import org.linernotes.core.place.Area;
import org.linernotes.core.place.Place;
import org.linernotes.core.vocabulary.Term;

/** Who and where: the players and the others who took part, the places, the labels. */
final class People {
    static final ArtistId DAVIS = ArtistId.of("miles-davis");
    static final ArtistId WILEN = ArtistId.of("barney-wilen");
    static final ArtistId URTREGER = ArtistId.of("rene-urtreger");
    static final ArtistId MICHELOT = ArtistId.of("pierre-michelot");
    static final ArtistId CLARKE = ArtistId.of("kenny-clarke");
    static final ArtistId COLTRANE = ArtistId.of("john-coltrane");
    static final ArtistId ADDERLEY = ArtistId.of("cannonball-adderley");
    static final ArtistId EVANS = ArtistId.of("bill-evans");
    static final ArtistId CHAMBERS = ArtistId.of("paul-chambers");
    static final ArtistId COBB = ArtistId.of("jimmy-cobb");
    static final ArtistId MALLE = ArtistId.of("louis-malle");
    static final ArtistId MOREAU = ArtistId.of("jeanne-moreau");
    static final ArtistId ROMANO = ArtistId.of("marcel-romano");
    static final ArtistId VAN_HOEYEN = ArtistId.of("gert-van-hoeyen");
    static final ArtistId MAKKEE = ArtistId.of("willem-makkee");

    static final AreaId FRANCE = AreaId.of("fr");
    static final AreaId PARIS = AreaId.of("paris");
    static final AreaId UNITED_KINGDOM = AreaId.of("gb");
    static final AreaId UNITED_STATES = AreaId.of("us");
    static final AreaId NEW_YORK = AreaId.of("new-york");
    static final PlaceId POSTE_PARISIEN = PlaceId.of("le-poste-parisien");
    static final PlaceId COLUMBIA_30TH_STREET = PlaceId.of("columbia-30th-street-studio");

    static final LabelId FONTANA = LabelId.of("fontana");
    static final LabelId COLUMBIA = LabelId.of("columbia");
    static final LabelId VERVE = LabelId.of("verve");

    private People() {}

    static List<Entity> entities() {
        return List.of(
                person(DAVIS, "Miles Davis", "Davis, Miles"),
                person(WILEN, "Barney Wilen", "Wilen, Barney"),
                person(URTREGER, "René Urtreger", "Urtreger, René"),
                person(MICHELOT, "Pierre Michelot", "Michelot, Pierre"),
                person(CLARKE, "Kenny Clarke", "Clarke, Kenny"),
                person(COLTRANE, "John Coltrane", "Coltrane, John"),
                person(ADDERLEY, "Cannonball Adderley", "Adderley, Cannonball"),
                person(EVANS, "Bill Evans", "Evans, Bill"),
                person(CHAMBERS, "Paul Chambers", "Chambers, Paul"),
                person(COBB, "Jimmy Cobb", "Cobb, Jimmy"),
                person(ROMANO, "Marcel Romano", "Romano, Marcel"),
                person(VAN_HOEYEN, "Gert van Hoeyen", "Hoeyen, Gert van"),
                person(MAKKEE, "Willem Makkee", "Makkee, Willem"),
                person(MALLE, "Louis Malle", "Malle, Louis"),
                person(MOREAU, "Jeanne Moreau", "Moreau, Jeanne"),
                country(FRANCE, "France", "FR"),
                country(UNITED_KINGDOM, "United Kingdom", "GB"),
                country(UNITED_STATES, "United States", "US"),
                city(PARIS, "Paris", FRANCE),
                city(NEW_YORK, "New York", UNITED_STATES),
                studio(POSTE_PARISIEN, "Le Poste Parisien", PARIS),
                studio(COLUMBIA_30TH_STREET, "Columbia 30th Street Studio", NEW_YORK),
                Label.builder().id(FONTANA).name("Fontana").build(),
                Label.builder().id(COLUMBIA).name("Columbia").build(),
                Label.builder().id(VERVE).name("Verve").build());
    }

    private static Artist person(ArtistId id, String name, String sortName) {
        return Artist.builder()
                .id(id)
                .name(name)
                .sortName(sortName)
                .kind(Term.of("person"))
                .build();
    }

    private static Area country(AreaId id, String name, String code) {
        return Area.builder().id(id).name(name).addIso31661Code(code).build();
    }

    private static Area city(AreaId id, String name, AreaId country) {
        return Area.builder().id(id).name(name).partOf(country).build();
    }

    private static Place studio(PlaceId id, String name, AreaId area) {
        return Place.builder()
                .id(id)
                .name(name)
                .kind(Term.of("studio"))
                .area(area)
                .build();
    }
}
