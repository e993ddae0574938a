package org.linernotes.core.validation;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.entity.ArtistId;

class ComponentsTest {
    private static final Artist ARTIST = Samples.artist("a");

    /** As many artists as there are rows, each pointing at those of its row. */
    private static Components graph(List<Set<Integer>> edges) {
        List<Artist> nodes = IntStream.range(0, edges.size())
                .mapToObj(node -> ARTIST.withId(id(node)))
                .toList();
        Map<ArtistId, Set<Integer>> targets = new HashMap<>();
        for (int node = 0; node < nodes.size(); node++) {
            targets.put(nodes.get(node).id(), edges.get(node));
        }
        return Components.of(nodes, artist -> targets.get(artist.id()).stream().map(ComponentsTest::id));
    }

    /** Ids sort as their numbers do. */
    private static ArtistId id(int node) {
        return ArtistId.of("a" + (10_000_000 + node));
    }

    private static List<int[]> circles(Components components) {
        List<int[]> circles = new ArrayList<>();
        components.forEachCircle(circles::add);
        return circles;
    }

    @RepeatedTest(300)
    void finds_a_circle_of_each_component_and_an_order_of_the_rest(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        int size = random.nextInt(1, 12);
        int edgeCount = random.nextInt(0, 2 * size);
        List<Set<Integer>> edges =
                Stream.generate(TreeSet<Integer>::new).limit(size).collect(toCollection(ArrayList::new));
        for (int i = 0; i < edgeCount; i++) {
            edges.get(random.nextInt(size)).add(random.nextInt(size));
        }
        boolean[][] reaches = closure(edges);
        Components components = graph(edges);

        List<int[]> circles = circles(components);
        Set<Set<Integer>> expected = new HashSet<>();
        for (int node = 0; node < size; node++) {
            if (reaches[node][node]) {
                int start = node;
                expected.add(IntStream.range(0, size)
                        .filter(other -> reaches[start][other] && reaches[other][start])
                        .boxed()
                        .collect(toCollection(TreeSet::new)));
            }
        }
        assertThat(circles).hasSameSizeAs(expected).allSatisfy(circle -> {
            for (int i = 0; i < circle.length; i++) {
                assertThat(edges.get(circle[i])).contains(circle[(i + 1) % circle.length]);
            }
            assertThat(Arrays.stream(circle).distinct().count()).isEqualTo(circle.length);
            assertThat(expected).anyMatch(component -> component.contains(circle[0]));
        });

        int[] places = new int[size];
        for (int place = 0; place < size; place++) {
            places[components.at(place)] = place;
        }
        for (int node = 0; node < size; node++) {
            for (int target : edges.get(node)) {
                assertThat(places[target] < places[node] || reaches[target][node])
                        .isTrue();
            }
        }
    }

    /** By Warshall's method, which takes the cube of the size. */
    private static boolean[][] closure(List<Set<Integer>> edges) {
        int size = edges.size();
        boolean[][] reaches = new boolean[size][size];
        for (int node = 0; node < size; node++) {
            for (int target : edges.get(node)) {
                reaches[node][target] = true;
            }
        }
        for (int by = 0; by < size; by++) {
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    reaches[from][to] |= reaches[from][by] && reaches[by][to];
                }
            }
        }
        return reaches;
    }

    @Test
    void a_chain_of_any_length_has_an_order_and_a_ring_of_any_length_is_one_circle() {
        int size = 200_000;
        List<Set<Integer>> chain = new ArrayList<>();
        List<Set<Integer>> ring = new ArrayList<>();
        for (int node = 0; node < size; node++) {
            chain.add(node + 1 < size ? Set.of(node + 1) : Set.of());
            ring.add(Set.of((node + 1) % size));
        }
        Components ordered = graph(chain);
        assertThat(circles(ordered)).isEmpty();
        assertThat(ordered.at(0)).isEqualTo(size - 1);
        assertThat(ordered.at(size - 1)).isZero();
        assertThat(circles(graph(ring))).singleElement().satisfies(circle -> {
            assertThat(circle).hasSize(size);
            assertThat(circle[0]).isZero();
        });
    }
}
