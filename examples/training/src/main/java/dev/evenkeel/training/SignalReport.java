package dev.evenkeel.training;

import dev.evenkeel.emotion.LearnedSignal;
import dev.evenkeel.text.WordWeights;
import dev.evenkeel.training.OwnCorpus.Entry;
import java.util.List;
import java.util.Locale;

/** The part of the {@link Report} that tells what was learned of signals. */
final class SignalReport {

    private SignalReport() {}

    /** How far both passes agree on signals. */
    static void addAgreement(StringBuilder report, List<Entry> own) {
        report.append("\nOn signals that the second pass looked for:\n\n")
                .append("| signal | first pass | second pass | both | F1 of one by the other |\n")
                .append("| --- | --- | --- | --- | --- |\n");
        for (SignalAgreement agreement : SignalAgreement.of(own)) {
            Report.row(
                    report,
                    agreement.signal().id(),
                    agreement.first(),
                    agreement.second(),
                    agreement.both(),
                    Report.shown(agreement.f1()));
        }
    }

    static void add(StringBuilder report, Training.Result result) {
        report.append("\n## Signals\n\n")
                .append(result.learned().signals().words().stream()
                        .mapToInt(WordWeights::size)
                        .sum())
                .append(
                        " weights of words and pairs speak for or against these signals. Each is shown above the lowest probability from which on,")
                .append(
                        " in folds that were not learned from, what is added to the rules is right half the time (sarcasm: three")
                .append(" times in five, self-harm and emergency: three in four). F1 is that of these folds.\n\n")
                .append(
                        "| signal | shown above | base | one unit | exclaimed | in capitals | added | right | F1 of rules | F1 of both |\n")
                .append("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for (int i = 0; i < result.thresholds().size(); i++) {
            SignalThreshold threshold = result.thresholds().get(i);
            LearnedSignal signal = result.learned().signals().signals().get(i);
            Report.row(
                    report,
                    signal.signal().id(),
                    Report.shown(signal.above()),
                    Report.shown(signal.base()),
                    String.format(Locale.ROOT, "%.5f", signal.scale()),
                    Report.shown(signal.exclaimed()),
                    Report.shown(signal.shouted()),
                    threshold.added(),
                    threshold.right(),
                    Report.shown(threshold.ruleF1()),
                    Report.shown(threshold.f1()));
        }
    }
}
