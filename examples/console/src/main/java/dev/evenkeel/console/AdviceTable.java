package dev.evenkeel.console;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.evenkeel.Advice;
import dev.evenkeel.console.markdown.Markdown;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.emotion.Emotion;
import dev.evenkeel.emotion.EmotionalState;
import dev.evenkeel.outcome.Action;
import dev.evenkeel.outcome.HandOver;
import dev.evenkeel.outcome.Incident;
import dev.evenkeel.playbook.WhyNot;
import dev.evenkeel.reply.Recommendation;
import dev.evenkeel.signal.Signal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out what comes of a customer's line. */
final class AdviceTable {

    private static final double WORTH_TELLING = 0.15;

    private final Markdown page;

    AdviceTable(Markdown page) {
        this.page = page;
    }

    void show(String text, Advice advice) {
        Recommendation next = advice.recommendation();
        page.head(List.of("<Evenkeel", "<"))
                .fact("feels", feels(advice.emotion()))
                .fact("noticed", noticed(text, advice.reading().signals()))
                .fact("behaves as", type(advice.customerType().type()))
                .fact("stands at", standing(advice))
                .fact("**use**", "**" + Markdown.code(next.technique().id()) + "**" + alternatives(next))
                .fact("**say**", Markdown.said(next.reply().text()))
                .fact(
                        "because",
                        next.why().stream()
                                .map(why -> Markdown.plain(why.because()))
                                .distinct()
                                .collect(joining("<br>")))
                .fact("not yet", next.whyNot().isEmpty() ? "" : notYet(next.whyNot()))
                .fact("avoid", avoid(next))
                .fact("still open", codes(next.openItems().stream()))
                .fact("do", advice.actions().stream().map(AdviceTable::action).collect(joining("<br>")))
                .fact("keep", kept(advice))
                .fact("for you", codes(advice.agentCare().stream().map(Identified::id)));
    }

    private static String feels(EmotionalState state) {
        String emotions = Stream.of(Emotion.values())
                .filter(emotion -> state.emotions().get(emotion) >= WORTH_TELLING)
                .map(emotion -> String.format(
                        Locale.ROOT, "%s %.1f", emotion.id(), state.emotions().get(emotion)))
                .collect(joining(", "));
        return "**" + state.tension().id() + "**, " + state.trend().id() + (emotions.isEmpty() ? "" : ": " + emotions);
    }

    private static String noticed(String text, List<Signal> signals) {
        return signals.stream()
                .map(signal -> Markdown.code(signal.id().id()) + " "
                        + Markdown.said(text.substring(
                                signal.span().start(), signal.span().end())))
                .collect(joining(", "));
    }

    private static String type(CustomerType type) {
        return type.equals(CustomerType.UNKNOWN) ? "" : Markdown.code(type.id());
    }

    private static String standing(Advice advice) {
        String now = Markdown.code(advice.state().id());
        return advice.transition() == null
                ? now
                : Markdown.code(advice.transition().from().id()) + " \u2192 " + now;
    }

    private static String alternatives(Recommendation next) {
        return next.alternatives().isEmpty()
                ? ""
                : ", or " + codes(next.alternatives().stream().map(Identified::id));
    }

    /** What one rule holds back stands together. */
    private static String notYet(List<WhyNot> held) {
        return held.stream()
                .collect(groupingBy(WhyNot::because, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(rule -> codes(rule.getValue().stream()
                                .map(not -> not.technique().id())) + ": " + Markdown.plain(rule.getKey()))
                .collect(joining("<br>"));
    }

    private static String avoid(Recommendation next) {
        Set<String> told =
                next.whyNot().stream().map(not -> not.technique().id()).collect(Collectors.toSet());
        return codes(next.avoid().stream().filter(id -> !told.contains(id)));
    }

    private static String action(Action action) {
        return Markdown.code(action.id().id())
                + (action.reason() == null ? "" : " (" + action.reason() + ")")
                + (action.due() == null ? "" : " by " + Transcript.time(action.due()));
    }

    private static String kept(Advice advice) {
        List<String> records = new ArrayList<>();
        Incident incident = advice.incident();
        if (incident != null) {
            records.add("incident: " + Markdown.code(incident.kind().id()) + (incident.severe() ? ", severe" : "")
                    + ", turn " + incident.turn() + ", characters "
                    + incident.span().start() + " to "
                    + incident.span().end() + ", answered by " + Markdown.code(incident.actionTaken()));
        }
        HandOver handOver = advice.handOver();
        if (handOver != null) {
            records.add("for the next person: " + handOver.reason() + "; reached "
                    + codes(handOver.reached().stream().map(Identified::id)) + "; warnings " + handOver.warnings());
        }
        return String.join("<br>", records);
    }

    private static String codes(Stream<String> ids) {
        return ids.map(Markdown::code).collect(joining(", "));
    }
}
