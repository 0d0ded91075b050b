package dev.evenkeel.rules;

import dev.evenkeel.emotion.LearnedColumn;
import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.emotion.LearnedPeerTalk;
import dev.evenkeel.emotion.LearnedSignal;
import dev.evenkeel.emotion.LearnedSignals;
import dev.evenkeel.emotion.LearnedTarget;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.WordWeights;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How learned weights add up; the words are in the lexicon. */
final class WeightsForm implements Form<PackWeights> {

    static final Form<PackWeights> WEIGHTS = new WeightsForm();
    private static final Form<LearnedSignal> SIGNAL = new SignalForm();

    @Override
    public void write(PackWeights weights, FormWriter out) {
        LearnedFeelings learned = weights.learned();
        out.text(weights.pack());
        for (LearnedColumn column : learned.columns()) {
            writeColumn(column, out);
        }
        learned.confidence().forEach(out::real);
        out.real(learned.insultAbove());
        SIGNAL.writeAll(learned.signals().signals(), out);
        writePeerTalk(learned.peerTalk(), out);
    }

    @Override
    public PackWeights read(FormReader in) {
        String pack = in.text();
        List<LearnedColumn> columns = new ArrayList<>();
        for (LearnedTarget target : LearnedTarget.values()) {
            columns.add(column(target, in));
        }
        List<Double> confidence = new ArrayList<>();
        for (int i = 0; i < LearnedFeelings.CONFIDENCE_POINTS; i++) {
            confidence.add(in.real());
        }
        return new PackWeights(
                pack,
                new LearnedFeelings(
                        WordWeights.none(),
                        columns,
                        confidence,
                        in.real(),
                        new LearnedSignals(List.of(), SIGNAL.readAll(in)),
                        peerTalk(in)));
    }

    private static void writeColumn(LearnedColumn column, FormWriter out) {
        out.real(column.base());
        out.real(column.scale());
        out.real(column.length());
        out.real(column.exclaimed());
        out.real(column.shouted());
        out.number(column.gains().size());
        column.gains().forEach((signal, gain) -> {
            out.id(signal);
            out.real(gain);
        });
    }

    private static LearnedColumn column(LearnedTarget target, FormReader in) {
        double base = in.real();
        double scale = in.real();
        double length = in.real();
        double exclaimed = in.real();
        double shouted = in.real();
        int count = in.count();
        Map<SignalId, Double> gains = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            gains.put(in.signal(), in.real());
        }
        return new LearnedColumn(target, base, scale, length, exclaimed, shouted, gains);
    }

    private static void writePeerTalk(LearnedPeerTalk learned, FormWriter out) {
        out.real(learned.base());
        out.number(learned.scales().size());
        learned.scales().forEach(out::real);
    }

    private static LearnedPeerTalk peerTalk(FormReader in) {
        double base = in.real();
        int count = in.count();
        List<Double> scales = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            scales.add(in.real());
        }
        return new LearnedPeerTalk(WordWeights.none(), base, scales);
    }

    private static final class SignalForm implements Form<LearnedSignal> {
        @Override
        public void write(LearnedSignal learned, FormWriter out) {
            out.id(learned.signal());
            out.real(learned.base());
            out.real(learned.scale());
            out.real(learned.exclaimed());
            out.real(learned.shouted());
            out.real(learned.above());
        }

        @Override
        public LearnedSignal read(FormReader in) {
            return new LearnedSignal(in.signal(), in.real(), in.real(), in.real(), in.real(), in.real());
        }
    }
}
