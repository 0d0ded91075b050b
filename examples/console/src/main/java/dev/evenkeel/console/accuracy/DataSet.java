package dev.evenkeel.console.accuracy;

import dev.evenkeel.Evenkeel;
import java.util.List;

/**
 * A set of labelled data that can be measured on.
 *
 * @param file its file in the data folder
 * @param name its public name
 * @param link where it comes from
 * @param about what it is, and whether anything was learned from it
 * @param measuring how the readings are compared with its labels
 */
record DataSet(String file, String name, String link, String about, Measuring measuring) {

    /** Reads the data and compares. */
    @FunctionalInterface
    interface Measuring {
        Findings measure(Evenkeel evenkeel, Table table);
    }

    private static final String CALM_LEARNED =
            "; learned from as calm text, all but a fifth, which has rows of its own";

    private static final String SCALARS =
            "; no words were learned from it, but a handful of scalars were chosen with its figures in view";

    /** All sets, in the order of the report. */
    static final List<DataSet> ALL = List.of(
            new DataSet(
                    "dfrustration.tsv",
                    "dFrustration",
                    "https://ceur-ws.org/Vol-3158/paper5.pdf",
                    "customer-support threads, frustration 0 to 4 by up to three people" + SCALARS,
                    Customers::frustration),
            new DataSet(
                    "airline.tsv",
                    "Twitter US Airline Sentiment",
                    "https://www.kaggle.com/datasets/crowdflower/twitter-airline-sentiment",
                    "tweets to airlines, three classes; not learned from",
                    Customers::airline),
            new DataSet(
                    "goemotions.tsv",
                    "GoEmotions",
                    "https://github.com/google-research/google-research/tree/master/goemotions",
                    "Reddit comments, 28 emotions; its split `train` is learned from, another is measured",
                    Feelings::goEmotions),
            new DataSet(
                    "convabuse.tsv",
                    "ConvAbuse",
                    "https://github.com/amandacurry/convabuse",
                    "people talking to bots, abusive or not; its split `train` is learned from, and what is not has rows of its own",
                    Conduct::abuse),
            new DataSet(
                    "complaints.tsv",
                    "Complaints in social media",
                    "https://github.com/danielpreotiuc/complaints-social-media",
                    "tweets to companies, complaint or not" + SCALARS,
                    Customers::complaints),
            new DataSet(
                    "anger_intensity.tsv",
                    "SemEval-2018 Task 1",
                    "https://competitions.codalab.org/competitions/17751",
                    "tweets with the intensity of anger, 0 to 1" + SCALARS,
                    Feelings::angerIntensity),
            new DataSet(
                    "banking77.tsv",
                    "BANKING77",
                    "https://github.com/PolyAI-LDN/task-specific-datasets",
                    "calm questions to a bank" + CALM_LEARNED,
                    Calm.measuring("bank questions")),
            new DataSet(
                    "natcs_utterances.tsv",
                    "NATCS",
                    "https://github.com/amazon-science/dstc11-track2-intent-induction",
                    "calm calls to an insurer and a bank" + CALM_LEARNED,
                    Calm.measuring("insurance and travel calls")),
            new DataSet(
                    "multidogo.tsv",
                    "MultiDoGO",
                    "https://github.com/awslabs/multi-domain-goal-oriented-dialogues-dataset",
                    "calm service role-plays" + CALM_LEARNED,
                    Calm.measuring("service role-plays")),
            new DataSet(
                    "hatecheck_threats.tsv",
                    "HateCheck",
                    "https://github.com/paul-rottger/hatecheck-data",
                    "threats, harmless swearing and negated hate; not learned from, but the cases of threats and"
                            + " swearing that were missed were read while the first rules were written, and counts guided the"
                            + " later ones, so both figures flatter",
                    Conduct::threats),
            new DataSet(
                    "maia.tsv",
                    "MAIA",
                    "https://github.com/johndmendonca/MAIA-DQE",
                    "support chats, each turn with its emotion; not learned from",
                    Customers::chats),
            new DataSet(
                    "annomi.tsv",
                    "AnnoMI",
                    "https://github.com/uccollab/AnnoMI",
                    "counselling sessions, each of the counsellor's turns with what it does; not learned from",
                    Counsellors::techniques));

    /** The sets that are asked for: that of one file, or all where no file is named. */
    static List<DataSet> wanted(String file) {
        return ALL.stream()
                .filter(set -> file.isEmpty() || file.equals(set.file()))
                .toList();
    }
}
