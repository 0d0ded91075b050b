package dev.evenkeel.training;

import dev.evenkeel.emotion.Appraisal;
import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.emotion.Tension;
import java.util.ArrayList;
import java.util.List;

/** How sure a reading may be, found on messages that the reader of this fold had not learned from. */
final class Calibration {

    private static final double REACH = 0.1;

    /** So many unseen messages are thought right half the time, before any was counted. */
    private static final double DOUBT = 4;

    /** A message's appraisal, the tension that people saw in it, and how much such messages count. */
    record Judged(Appraisal appraisal, Tension truth, double weight) {

        boolean isRight() {
            return appraisal.tension() == truth;
        }
    }

    private Calibration() {}

    /** How often the band was right around each heat of 0, 0.1, … 1. */
    static List<Double> confidence(List<Judged> judged) {
        List<Double> curve = new ArrayList<>();
        for (int point = 0; point < LearnedFeelings.CONFIDENCE_POINTS; point++) {
            double heat = point / (LearnedFeelings.CONFIDENCE_POINTS - 1.0);
            double all = DOUBT;
            double right = DOUBT / 2;
            for (Judged one : judged) {
                double near = 1 - Math.abs(one.appraisal().emotions().heat() - heat) / REACH;
                if (near > 0) {
                    all += near * one.weight();
                    right += one.isRight() ? near * one.weight() : 0;
                }
            }
            curve.add(Math.round(1000 * right / all) / 1000.0);
        }
        return curve;
    }
}
