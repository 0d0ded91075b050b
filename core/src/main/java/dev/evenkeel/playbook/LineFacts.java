package dev.evenkeel.playbook;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
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

    /** So many words beside a courtesy still belong to it: "for all of your help", "everyone". */
    private static final int FILLING_WORDS = 5;

    private final String text;
    private final List<Signal> signals;

    LineFacts(String text, List<Signal> signals) {
        this.text = text;
        this.signals = signals;
    }

    /** Who they are, a slur, harassment, or two insults in one message. */
    boolean isSeverelyAbusive(Set<RuleId> severeRules) {
        Signal first = null;
        for (Signal signal : signals) {
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

    boolean onlyGreets() {
        return showsOnly(ImmutableSet.of(SignalId.GREETING)) && (shows(SignalId.GREETING) || text.isBlank());
    }

    private boolean shows(SignalId id) {
        return signals.stream().anyMatch(signal -> signal.id().equals(id));
    }

    private boolean showsOnly(Set<SignalId> ids) {
        return signals.stream().allMatch(signal -> ids.contains(signal.id())) && wordsBesideSignals() <= FILLING_WORDS;
    }

    private long wordsBesideSignals() {
        StringBuilder beside = new StringBuilder(text);
        for (Signal signal : signals) {
            int end = Math.min(signal.span().end(), beside.length());
            for (int i = signal.span().start(); i < end; i++) {
                beside.setCharAt(i, ' ');
            }
        }
        return Splitter.on(CharMatcher.whitespace())
                .splitToStream(beside)
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .limit(FILLING_WORDS + 1L)
                .count();
    }
}
