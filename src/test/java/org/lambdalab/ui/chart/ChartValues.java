package org.lambdalab.ui.chart;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The numbers of a mark, for tests. */
public final class ChartValues {

    private ChartValues() {}

    /** To the last digit, by the names of their channels. */
    public static Map<String, double[]> of(Mark mark) {
        Map<String, double[]> values = new TreeMap<>();
        mark.channels()
                .forEach((name, numbers) -> values.put(
                        name,
                        IntStream.range(0, numbers.size())
                                .mapToDouble(numbers::at)
                                .toArray()));
        return values;
    }
}
