package dev.evenkeel.training;

import com.google.common.collect.ImmutableMap;
import dev.evenkeel.emotion.Appraisal;
import dev.evenkeel.emotion.Emotion;
import dev.evenkeel.emotion.LearnedColumn;
import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.training.Calibration.Judged;
import dev.evenkeel.training.OwnCorpus.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What stands beside the weights: where they come from and how well they read what they never saw. */
final class Report {

    private static final String SOURCES = """
            # Where the weights come from

            Learned by `examples/training`; its README has the command. The same data gives the same bytes.

            | source | what | licence | by |
            | --- | --- | --- | --- |
            | `examples/training/corpus` | MESSAGES messages to customer service and about 8,400 words, written for this project | Apache-2.0 | the Evenkeel authors |
            PUBLIC

            Nothing of the public texts is in this project; what is, are numbers for words. No other data was learned from.
            """;

    /** The row of each public file, in the order of the page. */
    private static final ImmutableMap<String, String> PUBLIC = ImmutableMap.of(
            "goemotions.tsv",
            "| GoEmotions, training split | Reddit comments with emotions | Apache-2.0 | Demszky et al. 2020, Google Research |",
            "convabuse.tsv",
            "| ConvAbuse, training split | what people say to bots | CC BY 4.0 | Cercas Curry, Abercrombie and Rieser 2021 |",
            "banking77.tsv",
            "| BANKING77 | calm questions to a bank | CC BY 4.0 | Casanueva et al. 2020, PolyAI |",
            "natcs_utterances.tsv",
            "| NATCS | calm calls to an insurer and a bank | CDLA-Permissive-2.0 | Gung et al. 2023, Amazon |",
            "multidogo.tsv",
            "| MultiDoGO | calm service role-plays | CDLA-Permissive-1.0 | Peskov et al. 2019, Amazon |");

    private Report() {}

    private static String publicRows(Predicate<String> wasRead) {
        StringBuilder rows = new StringBuilder();
        PUBLIC.forEach((file, row) -> rows.append(wasRead.test(file) ? row + "\n" : ""));
        return rows.toString();
    }

    /** @param wasRead whether the public file of this name was read */
    static String of(
            Training.Result result,
            Training training,
            List<Entry> own,
            Predicate<String> wasRead,
            boolean withHeldOut) {
        LearnedFeelings learned = result.learned();
        StringBuilder report =
                new StringBuilder(SOURCES.replace("MESSAGES", String.format(Locale.ROOT, "%,d", own.size()))
                        .replace("PUBLIC\n", publicRows(wasRead)));
        report.append(
                "\n## Scalars chosen by hand\n\n| column | offset | a doubling of length | shares |\n| --- | --- | --- | --- |\n");
        for (Mixture mixture : Mixture.ALL) {
            List<String> shares = new ArrayList<>();
            new java.util.EnumMap<>(mixture.shares())
                    .forEach((target, share) -> shares.add(target.learned().id() + " " + share));
            row(report, mixture.target().id(), mixture.offset(), mixture.length(), String.join(", ", shares));
        }
        report.append("\n## The weights\n\n")
                .append(learned.words().features().size())
                .append(" words and pairs; an insult is seen above ")
                .append(shown(learned.insultAbove()))
                .append(
                        ".\n\n| column | base | one unit | exclaimed | in capitals |\n| --- | --- | --- | --- | --- |\n");
        for (LearnedColumn column : learned.columns()) {
            row(
                    report,
                    column.target().id(),
                    shown(column.base()),
                    String.format(Locale.ROOT, "%.5f", column.scale()),
                    shown(column.exclaimed()),
                    shown(column.shouted()));
        }
        report.append(String.format(
                Locale.ROOT,
                "\nTalk among peers is told by its words from a logit of %.1f on; %,d words say something besides there.\n",
                learned.peerTalk().base(),
                learned.peerTalk().words().size()));
        gains(report, learned);
        SignalReport.add(report, result);
        agreement(report, own);
        if (withHeldOut) {
            heldOut(report, learned, training, own);
        }
        return report.toString();
    }

    private static void gains(StringBuilder report, LearnedFeelings learned) {
        TreeSet<String> signals = new TreeSet<>();
        learned.columns().forEach(column -> column.gains().keySet().forEach(signal -> signals.add(signal.id())));
        report.append("\n## What signals of full strength add\n\n| signal |");
        learned.columns()
                .forEach(column ->
                        report.append(' ').append(column.target().id()).append(" |"));
        report.append("\n| --- |")
                .append(" --- |".repeat(learned.columns().size()))
                .append('\n');
        for (String signal : signals) {
            report.append("| ").append(signal).append(" |");
            for (LearnedColumn column : learned.columns()) {
                Double gain = column.gains().get(new SignalId(signal));
                report.append(' ').append(gain == null ? "" : shown(gain)).append(" |");
            }
            report.append('\n');
        }
    }

    private static void agreement(StringBuilder report, List<Entry> own) {
        report.append("\n## Two passes over our own corpus, the second without sight of the first\n\n")
                .append("| emotion | Pearson r | weighted kappa |\n| --- | --- | --- |\n");
        for (Agreement agreement : Agreement.of(own)) {
            row(report, agreement.emotion(), shown(agreement.pearson()), shown(agreement.kappa()));
        }
        SignalReport.addAgreement(report, own);
        int repeats = NearDuplicates.of(
                        own.stream().map(entry -> entry.message().text()).toList())
                .size();
        report.append(String.format(
                Locale.ROOT,
                "\nNear-duplicates by MinHash: %d of %d (%.2f %%).\n",
                repeats,
                own.size(),
                100.0 * repeats / own.size()));
    }

    private static void heldOut(StringBuilder report, LearnedFeelings learned, Training training, List<Entry> own) {
        List<Entry> unseen =
                own.stream().filter(entry -> entry.message().heldOut()).toList();
        List<Judged> judged = training.heldOut(learned);
        List<Appraisal> read = judged.stream().map(Judged::appraisal).toList();
        report.append("\n## The fifth of our own corpus that was never learned from\n\n")
                .append("| emotion | Pearson r |\n| --- | --- |\n");
        for (int i = 0; i < OwnCorpus.EMOTIONS.size(); i++) {
            int index = i;
            Emotion emotion = List.of(Emotion.values()).get(i);
            row(
                    report,
                    emotion.id(),
                    shown(Scores.pearson(
                            unseen.stream()
                                    .map(entry -> entry.message().labels().get(OwnCorpus.EMOTIONS.get(index)))
                                    .toList(),
                            read.stream()
                                    .map(one -> one.emotions().get(emotion))
                                    .toList())));
        }
        report.append("\n| says it is sure | messages | band right |\n| --- | --- | --- |\n");
        for (int tenth = 0; tenth < 10; tenth++) {
            int from = tenth;
            List<Judged> sure = judged.stream()
                    .filter(one -> (int) (one.appraisal().confidence() * 10) == from)
                    .toList();
            if (!sure.isEmpty()) {
                long right = sure.stream().filter(Judged::isRight).count();
                row(report, "0." + tenth + "…", sure.size(), shown((double) right / sure.size()));
            }
        }
    }

    static String shown(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }

    static void row(StringBuilder report, Object... cells) {
        report.append('|');
        for (Object cell : cells) {
            report.append(' ').append(cell).append(" |");
        }
        report.append('\n');
    }
}
