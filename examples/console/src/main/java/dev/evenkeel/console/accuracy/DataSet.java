package dev.evenkeel.console.accuracy;

import dev.evenkeel.Evenkeel;
import java.util.List;

/**
 * A set of labelled data that can be measured on.
 *
 * @param file its file in the data folder
 * @param name its public name
 * @param about what it is, and whether anything was learned from it
 * @param measuring how the readings are compared with its labels
 */
record DataSet(String file, String name, String about, Measuring measuring) {

    /** Reads the data and compares. */
    @FunctionalInterface
    interface Measuring {
        Findings measure(Evenkeel evenkeel, Table table);
    }

    /** All sets, in the order of the report. */
    static final List<DataSet> ALL = List.of(
            new DataSet(
                    "dfrustration.tsv",
                    "dFrustration",
                    "customer-support threads, frustration 0 to 4 by up to three people; not learned from",
                    Customers::frustration),
            new DataSet(
                    "airline.tsv",
                    "Twitter US Airline Sentiment",
                    "tweets to airlines, three classes; not learned from",
                    Customers::airline),
            new DataSet(
                    "goemotions.tsv",
                    "GoEmotions",
                    "Reddit comments, 28 emotions; its training split may be learned from, the other is measured",
                    Feelings::goEmotions),
            new DataSet(
                    "convabuse.tsv",
                    "ConvAbuse",
                    "people talking to bots, abusive or not; its training split may be learned from, all of it is measured",
                    Conduct::abuse),
            new DataSet(
                    "complaints.tsv",
                    "Complaints in social media",
                    "tweets to companies, complaint or not; not learned from",
                    Customers::complaints),
            new DataSet(
                    "anger_intensity.tsv",
                    "SemEval-2018 Task 1",
                    "tweets with the intensity of anger, 0 to 1; not learned from",
                    Feelings::angerIntensity),
            new DataSet("banking77.tsv", "BANKING77", "calm questions to a bank", Calm.measuring("bank questions")),
            new DataSet(
                    "natcs_utterances.tsv",
                    "NATCS",
                    "calm calls to an insurer and a bank",
                    Calm.measuring("insurance and travel calls")),
            new DataSet("multidogo.tsv", "MultiDoGO", "calm service role-plays", Calm.measuring("service role-plays")),
            new DataSet(
                    "hatecheck_threats.tsv",
                    "HateCheck",
                    "threats, harmless swearing and negated hate; not learned from, but the cases of threats and"
                            + " swearing that were missed were read while the first rules were written, and counts guided the later ones, so both figures"
                            + " flatter",
                    Conduct::threats),
            new DataSet(
                    "maia.tsv",
                    "MAIA",
                    "support chats, each turn with its emotion; not learned from",
                    Customers::chats),
            new DataSet(
                    "annomi.tsv",
                    "AnnoMI",
                    "counselling sessions, each of the counsellor's turns with what it does; not learned from",
                    Counsellors::techniques));
}
