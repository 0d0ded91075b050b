package dev.evenkeel.rules;

import java.util.List;

/** Whether two values say the same, wherever they were written. */
final class Likeness {
    private Likeness() {}

    static boolean same(Value one, Value other) {
        if (one instanceof Value.Text a && other instanceof Value.Text b) {
            return a.text().equals(b.text());
        }
        if (one instanceof Value.Numeral a && other instanceof Value.Numeral b) {
            return Double.compare(a.number(), b.number()) == 0;
        }
        if (one instanceof Value.Flag a && other instanceof Value.Flag b) {
            return a.flag() == b.flag();
        }
        if (one instanceof Value.Items a && other instanceof Value.Items b) {
            return same(a.items(), b.items());
        }
        return one instanceof Value.Fields a && other instanceof Value.Fields b && same(a, b);
    }

    private static boolean same(List<Value> one, List<Value> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Value.Fields one, Value.Fields other) {
        return one.fields().keySet().equals(other.fields().keySet())
                && one.fields().entrySet().stream().allMatch(field -> {
                    Value there = other.get(field.getKey());
                    return there != null && same(field.getValue().value(), there);
                });
    }
}
