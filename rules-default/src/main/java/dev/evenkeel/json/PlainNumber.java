package dev.evenkeel.json;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;

/** Numbers in plain digits, never as 1.0E-4. */
final class PlainNumber {
    private static final int SCALE = 10_000;

    private PlainNumber() {}

    /** With one to four digits after the point. */
    static String rounded(double value) {
        long scaled = StrictMath.round(value * SCALE);
        long whole = Math.abs(scaled) / SCALE;
        StringBuilder text = new StringBuilder(8);
        if (scaled < 0) {
            text.append('-');
        }
        text.append(whole).append('.');
        long rest = Math.abs(scaled) % SCALE;
        for (int unit = SCALE / 10; unit > 0; unit /= 10) {
            text.append(rest / unit);
            rest %= unit;
            if (rest == 0) {
                break;
            }
        }
        return text.toString();
    }

    /** With as few digits as give the same number back bit for bit, and the same digits on every JVM. */
    static String exact(double value) {
        String shortest = NumberOutput.toString(value, true);
        return shortest.indexOf('E') < 0
                ? shortest
                : new BigDecimal(shortest).stripTrailingZeros().toPlainString();
    }
}
