package dev.evenkeel.console.accuracy;

import java.util.List;

/** What one set of data tells. */
record Findings(List<Figure> figures, List<Confusion> confusions, List<Reliability> curves, List<Mistake> mistakes) {

    static Findings of(List<Figure> figures, Confusion... confusions) {
        return new Findings(figures, List.of(confusions), List.of(), List.of());
    }
}
