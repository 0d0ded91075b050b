package dev.evenkeel.console;

import dev.evenkeel.Advice;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.emotion.Emotion;
import dev.evenkeel.emotion.EmotionalState;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.outcome.Action;
import dev.evenkeel.reply.Recommendation;
import dev.evenkeel.signal.Signal;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows advice to a person at a terminal. */
final class AdvicePage {

    private static final int BAR = 16;

    private final Page page;

    AdvicePage(Page page) {
        this.page = page;
    }

    void show(String text, Advice advice) {
        Recommendation next = advice.recommendation();
        page.blank();
        feelings(advice.emotion());
        page.blank();
        page.entry("Noticed", joined(advice.reading().signals(), signal -> noticed(text, signal)), Ink.PLAIN);
        page.entry("Stands at", standing(advice), Ink.PLAIN);
        if (!advice.customerType().type().equals(CustomerType.UNKNOWN)) {
            page.entry("Behaves as", advice.customerType().type().id(), Ink.PLAIN);
        }
        page.entry("Use", used(next), Ink.CYAN);
        page.entry("Say", next.reply().text(), Ink.BOLD);
        page.entry("Avoid", String.join(", ", next.avoid()), Ink.PLAIN);
        page.entry("Still open", String.join(", ", next.openItems()), Ink.PLAIN);
        page.entry("Do", joined(advice.actions(), AdvicePage::action), Ink.YELLOW);
        if (advice.channelAdvice() != null) {
            page.entry(
                    "Channel",
                    joined(advice.channelAdvice().prefer(), Channel::id) + ": "
                            + advice.channelAdvice().because(),
                    Ink.PLAIN);
        }
        page.entry("For you", joined(advice.agentCare(), Identified::id), Ink.GREEN);
        next.why().forEach(why -> page.entry("Because", why.because(), Ink.FAINT));
        next.whyNot().forEach(not -> page.entry("Not yet", not.technique().id() + ": " + not.because(), Ink.FAINT));
        page.blank();
    }

    private void feelings(EmotionalState state) {
        Iterator<String> beside = List.of(
                        "tension  "
                                + page.painted(
                                        ink(state.tension()), state.tension().id()) + ", "
                                + state.trend().id(),
                        String.format(Locale.ROOT, "valence %+.2f", state.valence()),
                        String.format(Locale.ROOT, "sure     %.2f", state.confidence()))
                .iterator();
        String label = "Feels";
        for (Emotion emotion : Emotion.values()) {
            double value = state.emotions().get(emotion);
            page.row(
                    label,
                    Page.pad(emotion.id(), 13)
                            + page.bar(value, BAR, ink(emotion))
                            + String.format(Locale.ROOT, " %.2f", value)
                            + (beside.hasNext() ? "  " + beside.next() : ""));
            label = "";
        }
    }

    private static String noticed(String text, Signal signal) {
        String words = text.substring(signal.span().start(), signal.span().end());
        return words.isBlank() || words.length() > 40
                ? signal.id().id()
                : signal.id().id() + " \u201c" + words + "\u201d";
    }

    private static String standing(Advice advice) {
        return advice.transition() == null
                ? advice.state().id()
                : advice.transition().from().id() + " \u2192 "
                        + advice.transition().to().id();
    }

    private static String used(Recommendation next) {
        return next.alternatives().isEmpty()
                ? next.technique().id()
                : next.technique().id() + " (or " + joined(next.alternatives(), Identified::id) + ")";
    }

    private static String action(Action action) {
        return action.id().id()
                + (action.reason() == null ? "" : " (" + action.reason() + ")")
                + (action.due() == null ? "" : " by " + action.due());
    }

    private static <T> String joined(List<T> items, Function<? super T, String> words) {
        return items.stream().map(words).collect(Collectors.joining(", "));
    }

    private static Ink ink(Emotion emotion) {
        return switch (emotion) {
            case ANGER, FRUSTRATION -> Ink.RED;
            case ANXIETY, CONFUSION -> Ink.YELLOW;
            case SADNESS -> Ink.BLUE;
            case SATISFACTION -> Ink.GREEN;
        };
    }

    private static Ink ink(Tension tension) {
        return switch (tension) {
            case CALM -> Ink.GREEN;
            case ANNOYED, FRUSTRATED -> Ink.YELLOW;
            case ANGRY, FURIOUS -> Ink.RED;
        };
    }
}
