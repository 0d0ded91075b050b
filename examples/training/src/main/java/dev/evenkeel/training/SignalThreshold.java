package dev.evenkeel.training;

import dev.evenkeel.signal.SignalId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * From where on learned words show a signal, and what that does to messages that were not learned from.
 *
 * @param signal the signal
 * @param above from which probability on it is shown
 * @param added how many messages are given it that the rules do not give it
 * @param right how many of these do show it
 * @param ruleF1 the F1 of the rules alone
 * @param f1 the F1 of rules and learned words
 */
record SignalThreshold(SignalId signal, double above, int added, int right, double ruleF1, double f1) {

    /** What is added to what the rules find must be right this often. */
    private static final double RIGHT = 0.5;

    /** More than one in four of our own messages sounds like what it is not, and in life hardly any do: so this must be surer. */
    private static final double RIGHT_ABOUT_SARCASM = 0.6;

    /** One of our own messages in sixteen tells of it, in life hardly one of a thousand, and each alarm takes up a person. */
    private static final double RIGHT_ABOUT_DANGER = 0.75;

    private static final double STEPS = 1000;

    /** Where a signal begins that is never shown. */
    static final double NOWHERE = 1;

    /** A message, how probable learned words make each signal, and what the rules find. */
    record Unseen(Message message, List<Double> probabilities, Set<SignalId> found) {}

    /** The lowest probability from which on enough of what is added is right. */
    static SignalThreshold of(SignalId signal, int column, List<Unseen> unseen) {
        List<Unseen> missed = new ArrayList<>(
                unseen.stream().filter(one -> !one.found().contains(signal)).toList());
        missed.sort(Comparator.comparingDouble(one -> -step(one, column)));
        double enough = enough(signal);
        double above = NOWHERE;
        int right = 0;
        for (int i = 0; i < missed.size(); i++) {
            double step = step(missed.get(i), column);
            right += missed.get(i).message().shows(signal) ? 1 : 0;
            boolean isLast = i + 1 == missed.size() || step(missed.get(i + 1), column) < step;
            if (isLast && right >= enough * (i + 1)) {
                above = step;
            }
        }
        return counted(signal, column, above, unseen);
    }

    private static double enough(SignalId signal) {
        if (SignalId.danger().contains(signal)) {
            return RIGHT_ABOUT_DANGER;
        }
        return signal.equals(SignalId.SARCASM) ? RIGHT_ABOUT_SARCASM : RIGHT;
    }

    private static double step(Unseen one, int column) {
        return Math.floor(one.probabilities().get(column) * STEPS) / STEPS;
    }

    private static SignalThreshold counted(SignalId signal, int column, double above, List<Unseen> unseen) {
        List<Boolean> truth = new ArrayList<>();
        List<Boolean> byRules = new ArrayList<>();
        List<Boolean> byBoth = new ArrayList<>();
        int added = 0;
        int right = 0;
        for (Unseen one : unseen) {
            boolean is = one.message().shows(signal);
            boolean found = one.found().contains(signal);
            boolean learned = above < NOWHERE && one.probabilities().get(column) >= above;
            truth.add(is);
            byRules.add(found);
            byBoth.add(found || learned);
            added += learned && !found ? 1 : 0;
            right += learned && !found && is ? 1 : 0;
        }
        return new SignalThreshold(signal, above, added, right, Scores.f1(truth, byRules), Scores.f1(truth, byBoth));
    }
}
