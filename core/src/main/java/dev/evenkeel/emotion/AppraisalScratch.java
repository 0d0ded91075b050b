package dev.evenkeel.emotion;

import dev.evenkeel.emotion.LearnedColumn.What;
import java.util.function.Supplier;

/** What an appraisal reckons with on its way. Mutable scratch: lives as long as one appraisal. */
final class AppraisalScratch {

    /** What all signals are reasons for together. */
    final JoinedReasons all = new JoinedReasons();
    /** What those signals are reasons for about which nothing was learned. */
    final JoinedReasons others = new JoinedReasons();

    private final double[] words = new double[What.values().length];

    /** The probability of each {@link What}, to be put in. */
    double[] words() {
        return words;
    }

    double words(What what) {
        return words[what.column()];
    }

    /** No lambda, since an appraiser is made while an engine opens, and the first of those takes long to link. */
    record Maker() implements Supplier<AppraisalScratch> {
        @Override
        public AppraisalScratch get() {
            return new AppraisalScratch();
        }
    }
}
