package dev.evenkeel.emotion;

import java.util.Arrays;
import java.util.function.Supplier;

/** What an appraisal reckons with on its way. Mutable scratch: lives as long as one appraisal. */
final class AppraisalScratch {

    /** What all signals are reasons for together. */
    final JoinedReasons all = new JoinedReasons();
    /** What those signals are reasons for about which nothing was learned. */
    final JoinedReasons others = new JoinedReasons();

    /** The logit of each {@link LearnedTarget}. */
    final double[] logits = new double[LearnedTarget.values().length];

    private boolean learnedAbout;

    /** Begins anew, with no reason for anything. */
    void clear() {
        all.clear();
        others.clear();
        Arrays.fill(logits, 0);
        learnedAbout = false;
    }

    /** Adds what a signal of this strength is a reason for, and what was learned about it. */
    void add(SignalEffect effect, double strength) {
        Emotions feelings = effect.feelings();
        double[] gains = effect.gains();
        if (feelings != null) {
            all.add(feelings, strength);
        }
        if (gains != null) {
            LearnedMixture.add(gains, strength, logits);
            learnedAbout = true;
        } else if (feelings != null) {
            others.add(feelings, strength);
        }
    }

    /** Whether anything was learned about one of the signals. */
    boolean isLearnedAbout() {
        return learnedAbout;
    }

    /** How probable a feeling is by all that was learned. */
    double probability(LearnedTarget target) {
        return LearnedMixture.probability(logits[target.column()]);
    }

    /** No lambda, since an appraiser is made while an engine opens, and the first of those takes long to link. */
    record Maker() implements Supplier<AppraisalScratch> {
        @Override
        public AppraisalScratch get() {
            return new AppraisalScratch();
        }
    }
}
