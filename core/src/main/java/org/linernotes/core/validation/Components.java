package org.linernotes.core.validation;

import com.google.common.collect.Lists;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;

/**
 * The nodes of a graph in an order in which each comes after those that it points at, and the circles that stand in the way
 * of such an order: the strongly connected components, by Tarjan's method (1972) without recursion, in the time that it
 * takes to look at every edge.
 */
final class Components {
    private static final int NOT_VISITED = -1;

    /** Node {@code n} points at {@code targets[starts[n]]} and so on, up to {@code starts[n + 1]}. */
    private final int[] starts;

    private final int[] targets;

    /** The nodes, component by component. */
    private final int[] order;

    /** Of each node, where its component begins in the order. */
    private final int[] component;

    private Components(int[] starts, int[] targets) {
        this.starts = starts;
        this.targets = targets;
        int size = starts.length - 1;
        this.order = new int[size];
        this.component = new int[size];
    }

    /**
     * {@return the components of the graph of entities that point at entities of the same list}
     *
     * @param nodes the entities, in the order of their ids
     * @param targets what an entity points at; what is not in the list is left out
     * @param <E> the type of the entities
     */
    static <E extends Entity> Components of(List<E> nodes, Function<E, ? extends Stream<? extends EntityId>> targets) {
        List<EntityId> ids = Lists.transform(nodes, Entity::id);
        int[] starts = new int[nodes.size() + 1];
        ImmutableIntArray.Builder edges = ImmutableIntArray.builder(nodes.size());
        for (int node = 0; node < nodes.size(); node++) {
            int[] found = targets.apply(nodes.get(node))
                    .mapToInt(id -> Collections.binarySearch(ids, id))
                    .filter(place -> place >= 0)
                    .toArray();
            starts[node + 1] = starts[node] + found.length;
            Arrays.stream(found).forEach(edges::add);
        }
        Components components = new Components(starts, edges.build().toArray());
        components.new Search().run();
        return components;
    }

    /** {@return the node at a place of the order; those that it points at come before it, unless they are in a circle with it} */
    int at(int place) {
        return order[place];
    }

    /** {@return how many nodes there are} */
    int size() {
        return order.length;
    }

    /**
     * Tells one circle of every component that has any: each node points at the next, and the last at the first.
     *
     * @param circles is told
     */
    void forEachCircle(Consumer<int[]> circles) {
        boolean[] met = new boolean[size()];
        for (int place = 0; place < size(); place++) {
            // the first of a component is the one whose component begins at it
            if (component[order[place]] == place && next(order[place]) != NOT_VISITED) {
                circles.accept(circle(order[place], met));
            }
        }
    }

    /** In a component with a circle every node points at another of it, so that going on comes back to some node. */
    private int[] circle(int from, boolean[] met) {
        int node = from;
        while (!met[node]) {
            met[node] = true;
            node = next(node);
        }
        ImmutableIntArray.Builder circle = ImmutableIntArray.builder();
        int first = node;
        do {
            circle.add(node);
            node = next(node);
        } while (node != first);
        int[] nodes = circle.build().toArray();
        // told in one way, wherever it was entered
        Ints.rotate(nodes, -Ints.indexOf(nodes, Ints.min(nodes)));
        return nodes;
    }

    /** The first node of the same component that a node points at, or {@link #NOT_VISITED}. */
    private int next(int node) {
        for (int edge = starts[node]; edge < starts[node + 1]; edge++) {
            if (component[targets[edge]] == component[node]) {
                return targets[edge];
            }
        }
        return NOT_VISITED;
    }

    /** The depth-first search; its stacks live no longer than it does. */
    private final class Search {
        private final int[] index = new int[size()];
        private final int[] low = new int[size()];
        private final int[] edge = Arrays.copyOf(starts, size());
        private final int[] path = new int[size()];
        private final int[] open = new int[size()];
        private int pathLength;
        private int openLength;
        private int visited;
        private int ordered;

        void run() {
            Arrays.fill(index, NOT_VISITED);
            Arrays.fill(component, NOT_VISITED);
            for (int node = 0; node < size(); node++) {
                if (index[node] == NOT_VISITED) {
                    from(node);
                }
            }
        }

        private void from(int root) {
            enter(root);
            while (pathLength > 0) {
                int node = path[pathLength - 1];
                if (edge[node] < starts[node + 1]) {
                    follow(node, targets[edge[node]++]);
                } else {
                    leave(node);
                }
            }
        }

        private void follow(int node, int target) {
            if (index[target] == NOT_VISITED) {
                enter(target);
            } else if (component[target] == NOT_VISITED) {
                low[node] = Math.min(low[node], index[target]);
            }
        }

        private void enter(int node) {
            index[node] = visited;
            low[node] = visited++;
            path[pathLength++] = node;
            open[openLength++] = node;
        }

        private void leave(int node) {
            pathLength--;
            if (pathLength > 0) {
                int before = path[pathLength - 1];
                low[before] = Math.min(low[before], low[node]);
            }
            if (low[node] == index[node]) {
                close(node);
            }
        }

        private void close(int root) {
            int begin = ordered;
            int node;
            do {
                node = open[--openLength];
                component[node] = begin;
                order[ordered++] = node;
            } while (node != root);
        }
    }
}
