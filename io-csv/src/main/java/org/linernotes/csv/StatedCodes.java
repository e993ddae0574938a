package org.linernotes.csv;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Ipi;
import org.linernotes.core.identifier.Isni;
import org.linernotes.core.identifier.LabelCode;
import org.linernotes.core.notice.PrintedList;
import org.linernotes.csv.cell.Names;

/** The codes that a sheet states of labels and artists: of each scheme one has but one, and the first that is said stands. */
final class StatedCodes {
    private final Map<LabelId, LabelCode> ofLabels = new HashMap<>();
    private final Map<ArtistId, Map<String, ExternalId>> ofArtists = new HashMap<>();

    /** {@return whether no other was said} */
    boolean add(LabelId label, LabelCode code) {
        return ofLabels.computeIfAbsent(label, first -> code).equals(code);
    }

    /** {@return whether no other of its scheme was said} */
    boolean add(ArtistId artist, ExternalId code) {
        return ofArtists
                .computeIfAbsent(artist, any -> new LinkedHashMap<>())
                .computeIfAbsent(code.scheme(), first -> code)
                .equals(code);
    }

    Optional<LabelCode> of(LabelId label) {
        return Optional.ofNullable(ofLabels.get(label));
    }

    ImmutableList<ExternalId> of(ArtistId artist) {
        return ImmutableList.copyOf(
                ofArtists.getOrDefault(artist, ImmutableMap.of()).values());
    }

    /** {@return an artist with codes, each where the model has it} */
    static Artist with(ImmutableList<ExternalId> codes, Artist artist) {
        Artist coded = artist;
        for (ExternalId code : codes) {
            coded = switch (code.scheme()) {
                case Names.ISNI -> coded.withIsnis(PrintedList.of(Isni.parse(code.value())));
                case Names.IPI -> coded.withIpis(PrintedList.of(Ipi.parse(code.value())));
                default ->
                    coded.withExternalIds(ImmutableList.<ExternalId>builder()
                            .addAll(coded.externalIds())
                            .add(code)
                            .build());
            };
        }
        return coded;
    }

    /** {@return the codes that an artist has, each with its scheme} */
    static ImmutableList<ExternalId> codes(Artist artist) {
        ImmutableList.Builder<ExternalId> codes = ImmutableList.builder();
        artist.isnis().values().forEach(isni -> codes.add(ExternalId.of(Names.ISNI, isni.toString())));
        artist.ipis().values().forEach(ipi -> codes.add(ExternalId.of(Names.IPI, ipi.toString())));
        return codes.addAll(artist.externalIds()).build();
    }

    /** {@return whether a value of an artist is a code} */
    static boolean isAt(ExternalId code, String pointer, String text) {
        return switch (code.scheme()) {
            case Names.ISNI -> pointer.startsWith("/isnis/") && text.equals(code.value());
            case Names.IPI -> pointer.startsWith("/ipis/") && text.equals(code.value());
            default -> pointer.startsWith("/externalIds/") && text.equals(code.toString());
        };
    }
}
