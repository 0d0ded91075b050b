package dev.evenkeel.console.accuracy;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.emotion.Emotion;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.technique.TechniqueId;
import java.util.List;
import java.util.Set;

/** Real customers: how unhappy they are. */
final class Customers {

    private static final List<Tension> TENSIONS = List.of(Tension.values());
    private static final Set<String> UNHAPPY = Set.of("anger", "frustration", "disappointment", "anxiety");
    private static final Set<String> HEATED = Set.of("anger", "frustration");
    private static final Set<TechniqueId> SOFT = Set.of(
            TechniqueId.VALIDATE_FEELINGS,
            TechniqueId.APOLOGISE,
            TechniqueId.REASSURE,
            TechniqueId.PRIORITISE_CUSTOMER,
            TechniqueId.THANK_CUSTOMER);

    private Customers() {}

    static Findings frustration(Evenkeel evenkeel, Table table) {
        Labelled turns = Dialogues.follow(evenkeel, table, Channel.SOCIAL).labelled();
        List<String> dialogues = turns.texts("dialogue");
        double[] truth = turns.numbers("mean");
        return Findings.of(
                Sample.of(turns.rows(), "rated turns", "dialogue", "conversations"),
                List.of(
                        new Figure(
                                "frustration of each customer turn, in its conversation: Pearson r",
                                new Correlation(truth, turns.scores(Seen::heat)),
                                dialogues),
                        new Figure(
                                "the same by tension level: Pearson r",
                                new Correlation(truth, turns.scores(seen -> TENSIONS.indexOf(seen.tension()))),
                                dialogues)));
    }

    static Findings airline(Evenkeel evenkeel, Table table) {
        Labelled tweets = Labelled.read(evenkeel, table);
        List<String> truth = tweets.texts("label");
        List<String> guess =
                tweets.seen().stream().map(seen -> seen.leaning().id()).toList();
        return Findings.of(
                Sample.of(tweets.rows(), "tweets"),
                List.of(
                        Figure.of(
                                "airline tweets, negative against the rest: AUC",
                                new AreaUnderCurve(
                                        tweets.labelled(row -> row.is("label", "negative")),
                                        tweets.scores(seen -> -seen.valence())),
                                tweets.size()),
                        Figure.of(
                                "airline tweets, positive against the rest: AUC",
                                new AreaUnderCurve(
                                        tweets.labelled(row -> row.is("label", "positive")),
                                        tweets.scores(Seen::valence)),
                                tweets.size()),
                        Figure.of(
                                "airline tweets, three classes (valence beyond 0.1): macro-F1",
                                new MacroF1(truth, guess),
                                tweets.size())),
                new Confusion("valence of airline tweets", Leaning.ids(), Leaning.ids(), truth, guess));
    }

    static Findings complaints(Evenkeel evenkeel, Table table) {
        Labelled tweets = Labelled.read(evenkeel, table);
        return Findings.of(
                Sample.of(tweets.rows(), "tweets"),
                List.of(Figure.of(
                        "complaint or not: AUC by low valence",
                        new AreaUnderCurve(
                                tweets.labelled(row -> row.is("label", "complaint")),
                                tweets.scores(seen -> -seen.valence())),
                        tweets.size())));
    }

    static Findings chats(Evenkeel evenkeel, Table table) {
        Dialogues chats = Dialogues.follow(evenkeel, table, Channel.CHAT);
        Labelled turns = chats.customers();
        List<String> dialogues = turns.texts("dialogue");
        return Findings.of(
                Sample.of(turns.rows(), "customers' turns", "dialogue", "conversations"),
                List.of(
                        new Figure(
                                "support chats, unhappy turn against the rest: AUC",
                                new AreaUnderCurve(
                                        turns.labelled(row -> UNHAPPY.contains(row.get("label"))),
                                        turns.scores(Customers::unhappiness)),
                                dialogues),
                        new Figure(
                                "support chats, anger or frustration: AUC",
                                new AreaUnderCurve(
                                        turns.labelled(row -> HEATED.contains(row.get("label"))),
                                        turns.scores(Seen::heat)),
                                dialogues),
                        new Figure(
                                "support chats, agent shows empathy: F1",
                                new F1(
                                        Flags.of(
                                                chats.agents(),
                                                row -> row.get("sentence_labels")
                                                        .contains("empathy")),
                                        Flags.of(
                                                chats.techniques(),
                                                used -> used.stream().anyMatch(SOFT::contains))),
                                chats.agents().stream()
                                        .map(row -> row.get("dialogue"))
                                        .toList())));
    }

    private static double unhappiness(Seen seen) {
        return Math.max(seen.heat(), Math.max(seen.emotion(Emotion.SADNESS), seen.emotion(Emotion.ANXIETY)));
    }
}
