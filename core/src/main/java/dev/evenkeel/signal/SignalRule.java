package dev.evenkeel.signal;

import java.util.ArrayList;
import java.util.List;

/**
 * Phrases that raise a signal.
 *
 * @param info id, source, mode and examples
 * @param signal what it raises
 * @param strength the strength of a plain hit, 0..1
 * @param severe whether a hit is severe on its own: only for insults and harassment
 * @param phrases what customers say, in the phrase syntax of {@link dev.evenkeel.text.Lexicon}
 * @param unless phrases that take the signal back where they overlap a hit
 * @param drops {@link dev.evenkeel.text.Context} flags under which a hit does not count, or-ed together
 */
public record SignalRule(
        RuleInfo info,
        SignalId signal,
        double strength,
        boolean severe,
        List<String> phrases,
        List<String> unless,
        int drops)
        implements Rule {

    private static final String ANY_WORD = "_";

    /** @throws IllegalArgumentException if the strength is not in 0..1 */
    public SignalRule {
        if (!(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException(info.id().id() + ": strength must be in 0..1");
        }
        phrases = List.copyOf(phrases);
        unless = List.copyOf(unless);
    }

    /** The exceptions that end with any word ("cat ... _"): rules that have the same one share what is found of it. */
    public List<String> openExceptions() {
        // No stream, since an engine asks for them while it opens, and the first of those takes long to link.
        List<String> open = new ArrayList<>();
        for (String exception : unless) {
            if (exception.endsWith(ANY_WORD)) {
                open.add(exception);
            }
        }
        return List.copyOf(open);
    }
}
