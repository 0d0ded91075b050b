package dev.evenkeel.playbook;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalId;
import java.util.List;
import java.util.Set;

/** What a customer's line is as a whole, told from its signals and from how much of it they leave over. */
final class LineFacts {

    private static final ImmutableSet<SignalId> THANKS =
            ImmutableSet.of(SignalId.GRATITUDE, SignalId.FAREWELL, SignalId.SATISFACTION, SignalId.GREETING);

    private static final ImmutableSet<SignalId> GREETING = ImmutableSet.of(SignalId.GREETING);

    /** So many words beside a courtesy still belong to it: "for all of your help", "everyone". */
    private static final int FILLING_WORDS = 5;

    private final String text;
    private final String body;
    private final List<Signal> signals;

    /**
     * What a line is.
     *
     * @param body the text with spaces in place of what is not read on the channel
     */
    LineFacts(String text, String body, List<Signal> signals) {
        this.text = text;
        this.body = body;
        this.signals = signals;
    }

    /** Who they are, a slur, harassment, or two insults in one message. */
    boolean isSeverelyAbusive(Set<RuleId> severeRules) {
        Signal first = null;
        for (int i = 0; i < signals.size(); i++) {
            Signal signal = signals.get(i);
            if (signal.id().equals(SignalId.HARASSMENT)) {
                return true;
            }
            if (signal.id().equals(SignalId.INSULT)) {
                boolean second = first != null && !first.span().overlaps(signal.span());
                if (second || severeRules.contains(signal.rule())) {
                    return true;
                }
                first = first == null ? signal : first;
            }
        }
        return false;
    }

    boolean onlyThanksOrFarewell() {
        return (shows(SignalId.GRATITUDE) || shows(SignalId.FAREWELL)) && showsOnly(THANKS);
    }

    /** An email of nothing but history is no greeting: who forwards a thread comes with a matter. */
    boolean onlyGreets() {
        return (shows(SignalId.GREETING) || text.isBlank()) && showsOnly(GREETING);
    }

    private boolean shows(SignalId id) {
        for (int i = 0; i < signals.size(); i++) {
            if (signals.get(i).id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    private boolean showsOnly(Set<SignalId> ids) {
        for (int i = 0; i < signals.size(); i++) {
            if (!ids.contains(signals.get(i).id())) {
                return false;
            }
        }
        return wordsBesideSignals() <= FILLING_WORDS;
    }

    /** How many words no signal touches, a letter or a digit in each; counted only until there are too many. */
    private int wordsBesideSignals() {
        int words = 0;
        boolean counted = false;
        int next;
        for (int at = 0; at < body.length() && words <= FILLING_WORDS; at = next) {
            int point = body.codePointAt(at);
            next = at + Character.charCount(point);
            if (CharMatcher.whitespace().matches(body.charAt(at)) || isOfSignal(at)) {
                counted = false;
            } else if (!counted && Character.isLetterOrDigit(point)) {
                counted = true;
                words++;
            }
        }
        return words;
    }

    private boolean isOfSignal(int at) {
        for (int i = 0; i < signals.size(); i++) {
            if (signals.get(i).span().start() <= at
                    && at < signals.get(i).span().end()) {
                return true;
            }
        }
        return false;
    }
}
