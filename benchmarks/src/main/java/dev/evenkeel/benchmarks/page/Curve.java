package dev.evenkeel.benchmarks.page;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/** A line of a plot: a value at each of some sizes, the smallest size first. */
record Curve(String name, SortedMap<Integer, Double> points) {

    Curve {
        points = ImmutableSortedMap.copyOfSorted(points);
    }

    /** One curve for each name, in the order of names; of two results at one size the later counts. */
    static List<Curve> of(
            List<Measured> results,
            Function<Measured, String> name,
            ToIntFunction<Measured> size,
            ToDoubleFunction<Measured> value) {
        SortedMap<String, SortedMap<Integer, Double>> curves = new TreeMap<>();
        for (Measured result : results) {
            curves.computeIfAbsent(name.apply(result), any -> new TreeMap<>())
                    .put(size.applyAsInt(result), value.applyAsDouble(result));
        }
        return curves.entrySet().stream()
                .map(curve -> new Curve(curve.getKey(), curve.getValue()))
                .toList();
    }

    /** The same, each value as so many times the first. */
    Curve relativeToFirst() {
        double first = points.getOrDefault(points.firstKey(), 1.0);
        return new Curve(name, Maps.transformValues(points, value -> value / first));
    }
}
