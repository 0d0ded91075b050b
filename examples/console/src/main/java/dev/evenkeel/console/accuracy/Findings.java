package dev.evenkeel.console.accuracy;

import java.util.List;

/**
 * What one set of data tells.
 *
 * @param sample how much of what was measured on, such as {@code 5,426 comments (split dev)}
 * @param signals how well each signal is found, where the set tells
 */
record Findings(
        String sample,
        List<Figure> figures,
        List<SignalFigure> signals,
        List<Confusion> confusions,
        List<Reliability> curves,
        List<Mistake> mistakes) {

    static Findings of(String sample, List<Figure> figures, Confusion... confusions) {
        return new Findings(sample, figures, List.of(), List.of(confusions), List.of(), List.of());
    }
}
