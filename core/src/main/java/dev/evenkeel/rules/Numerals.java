package dev.evenkeel.rules;

import java.math.BigDecimal;

/** Numbers as a pack writes them. */
final class Numerals {
    private Numerals() {}

    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
