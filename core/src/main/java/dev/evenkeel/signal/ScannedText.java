package dev.evenkeel.signal;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.text.Measured;
import dev.evenkeel.text.ReadText;
import dev.evenkeel.text.SignalSums;
import dev.evenkeel.text.Summed;
import dev.evenkeel.text.TextMeasures;
import dev.evenkeel.text.WordSums;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a message shows, lent for the time of one call: copy out what you keep. Not thread-safe. */
public final class ScannedText {

    final ReadText text;
    final SignalTally acting;

    /** The rules in shadow that hold, and what they would show. */
    private final Map<RuleId, SignalId> shadows = new LinkedHashMap<>();

    /** What danger a locked rule would show but for its exceptions. */
    private final List<SignalId> denied = new ArrayList<>();

    private final SignalList signals = new SignalList();
    private boolean severe;

    /**
     * Scratch that a message can be scanned with.
     *
     * @param signals how many signals there may be, each known by its place among them
     */
    ScannedText(ReadText text, int signals) {
        this.text = text;
        this.acting = new SignalTally(signals);
    }

    /** Begins with another message. */
    void read(String message, Channel channel) {
        text.read(message, channel);
        acting.clear();
        shadows.clear();
        denied.clear();
    }

    /** Ends with what was tallied. */
    void close(boolean severeFound) {
        signals.clear();
        acting.addTo(signals);
        severe = severeFound;
    }

    /** Notes that a rule in shadow holds. */
    void watch(SignalRule rule) {
        shadows.putIfAbsent(rule.info().id(), rule.signal());
    }

    /** Notes that an exception took back what a rule would show; a layer that could add exceptions has no say in danger. */
    void deny(SignalRule rule) {
        if (rule.info().locked() && SignalId.danger().contains(rule.signal()) && !denied.contains(rule.signal())) {
            denied.add(rule.signal());
        }
    }

    /**
     * Whether this is danger that a locked rule would show, and an exception took it back: its author knew such words, and that
     * they are harmless.
     */
    public boolean denies(SignalId id) {
        return denied.contains(id);
    }

    /** Adds a signal that others found; of two with one id the stronger stays. */
    public void add(Signal signal) {
        signals.take(signal);
    }

    /** Adds a signal of all that was read, from the first word to the last; there is none without words. */
    public void addOfAll(SignalSource source, double strength) {
        if (text.hasWords()) {
            signals.take(new Signal(source, strength, text.start(), text.end()));
        }
    }

    /** Whether the message shows this. */
    public boolean shows(SignalId id) {
        return signal(id) != null;
    }

    /** How the message shows this, or null if it does not. */
    public @Nullable Signal signal(SignalId id) {
        for (int i = 0; i < signals.size(); i++) {
            if (signals.get(i).id().equals(id)) {
                return signals.get(i);
            }
        }
        return null;
    }

    /** Whether the message shows one of these. */
    public boolean showsAny(List<SignalId> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (shows(ids.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** One signal for each id that the message shows, in the order of their spans, lent like everything else. */
    public List<Signal> signals() {
        return signals;
    }

    /** The same signals, to keep. */
    public List<Signal> keptSignals() {
        return signals.kept();
    }

    /** Plain facts about the text, its language among them. */
    public Measured measured() {
        return text.measured();
    }

    /** What the learned weights of its words and pairs add up to. */
    public Summed summed() {
        return text.summed();
    }

    /** What its words and pairs say of signals. */
    public SignalSums signalSums() {
        return text.signalSums();
    }

    /** Whether an insult or a harassment is severe: by its rule, or because there are two insults. */
    public boolean isSevere() {
        return severe;
    }

    /** What rules in shadow would show, in the order of their first hits, to keep. */
    public List<Why> shadows() {
        if (shadows.isEmpty()) {
            return List.of();
        }
        List<Why> told = new ArrayList<>();
        shadows.forEach((rule, signal) -> told.add(new Why(rule, "in shadow: shows " + signal.id())));
        return List.copyOf(told);
    }

    Scan toKeep() {
        return new Scan(TextMeasures.of(measured()), WordSums.of(summed()), signals.kept());
    }
}
