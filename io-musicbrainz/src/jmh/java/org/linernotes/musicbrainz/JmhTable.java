package org.linernotes.musicbrainz;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.linernotes.core.testing.Cost;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints the {@linkplain SpeedTable ratios} of what JMH measured of {@link ImportBench} and {@link EntityLinesBench}. JMH runs one after
 * the other, each in a process of its own, and by the clock.
 *
 * <p>Argument: the results, as JMH writes them in JSON.
 */
public final class JmhTable {
    private JmhTable() {}

    /**
     * Runs.
     *
     * @param arguments the file
     */
    public static void main(String[] arguments) {
        Map<String, Cost> costs = new HashMap<>();
        for (JsonNode result : JsonMapper.shared().readTree(Path.of(arguments[0]))) {
            String benchmark = result.path("benchmark").asString();
            int method = benchmark.lastIndexOf('.');
            String name = benchmark.substring(benchmark.lastIndexOf('.', method - 1) + 1);
            int megabytes = result.path("params").path("megabytes").asInt(0);
            costs.put(SpeedTable.name(name, megabytes), cost(result));
        }
        SpeedTable.of(costs).print(SpeedTable.LINES << 20);
    }

    private static Cost cost(JsonNode result) {
        double milliseconds = result.path("primaryMetric").path("score").asDouble();
        return new Cost(
                milliseconds,
                milliseconds,
                result.path("secondaryMetrics")
                        .path("gc.alloc.rate.norm")
                        .path("score")
                        .asDouble(0));
    }
}
