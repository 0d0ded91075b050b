package dev.evenkeel.benchmarks.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/** How figures are written. Two digits are as many as a measurement on a shared machine bears. */
final class Amount {

    /** What stands for a figure that was not measured. */
    static final String NONE = "–";

    private static final double MICROSECOND = 1e3;
    private static final double MILLISECOND = 1e6;
    private static final double LONG = 10 * MILLISECOND;
    private static final int MANY = 10_000;
    private static final double KILOBYTE = 1e3;
    private static final int DIGITS = 2;
    private static final double ALIKE = 1.05;

    private Amount() {}

    static String time(OptionalDouble nanoseconds) {
        return written(
                nanoseconds,
                value -> value < LONG ? rounded(value / MICROSECOND) + " µs" : rounded(value / MILLISECOND) + " ms");
    }

    static String bytes(OptionalDouble bytes) {
        return written(
                bytes,
                value -> value < MANY
                        ? whole(value) + " bytes"
                        : value < MANY * KILOBYTE
                                ? rounded(value / KILOBYTE) + " KB"
                                : rounded(value / KILOBYTE / KILOBYTE) + " MB");
    }

    static String whole(OptionalDouble number) {
        return written(number, Amount::whole);
    }

    static String whole(OptionalDouble number, String unit) {
        return written(number, value -> whole(value) + " " + unit);
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    static String number(OptionalDouble number) {
        return written(number, Amount::rounded);
    }

    /** How long one takes beside the other, in words. */
    static String beside(OptionalDouble one, OptionalDouble other) {
        return written(ratio(one, other), ratio -> {
            if (ratio < ALIKE && 1 / ratio < ALIKE) {
                return "as fast";
            }
            return ratio > 1 ? rounded(ratio) + " times slower" : rounded(1 / ratio) + " times faster";
        });
    }

    static OptionalDouble ratio(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(one.getAsDouble() / other.getAsDouble())
                : OptionalDouble.empty();
    }

    static String written(OptionalDouble value, DoubleFunction<String> how) {
        return value.isPresent() ? how.apply(value.getAsDouble()) : NONE;
    }

    /** Two digits that say something, and no more behind the point than that. */
    private static String rounded(double value) {
        BigDecimal two = new BigDecimal(value).round(new MathContext(DIGITS));
        int beforePoint = two.precision() - two.scale();
        return String.format(Locale.ROOT, "%,." + Math.max(0, DIGITS - beforePoint) + "f", two);
    }
}
