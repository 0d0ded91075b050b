package dev.evenkeel.emotion;

import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.ScannedText;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.Span;

/**
 * The insult that learned words show where no author's rule found one. Immutable and thread-safe.
 *
 * <p>Its span is the word or pair that says most, its strength the probability. It is never severe.
 */
public final class LearnedInsult {

    private final LearnedMixture mixture;
    private final RuleId rule;
    private final String language;

    /**
     * What was learned of insults.
     *
     * @param rule the rule that its signals name
     * @param language the BCP 47 tag of the language that the words are of; in another they may mean anything
     */
    LearnedInsult(LearnedMixture mixture, RuleId rule, String language) {
        this.mixture = mixture;
        this.rule = rule;
        this.language = language;
    }

    /** Adds the signal, if there is one. */
    public void addTo(ScannedText scanned) {
        if (scanned.shows(SignalId.INSULT) || scanned.measured().isForeignTo(language)) {
            return;
        }
        double probability =
                mixture.probability(LearnedTarget.INSULT, scanned.summed(), scanned.measured(), scanned.signals());
        Span span =
                probability > mixture.learned().insultAbove() ? scanned.summed().strongest() : null;
        if (span != null) {
            scanned.add(new Signal(SignalId.INSULT, probability, span, rule));
        }
    }
}
