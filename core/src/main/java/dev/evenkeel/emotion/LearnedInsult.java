package dev.evenkeel.emotion;

import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.ScannedText;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.signal.SignalSource;
import dev.evenkeel.text.Span;

/**
 * The insult that learned words show. Immutable and thread-safe.
 *
 * <p>Where no author's rule found one its span is the word or pair that says most, its strength the probability; it is never
 * severe. One that a rule found is at least as strong as words make it: or a message with a sure insult of its own would become
 * calmer by one that a rule knows.
 */
public final class LearnedInsult {

    private final LearnedMixture mixture;
    private final SignalSource source;
    private final String language;

    /**
     * What was learned of insults.
     *
     * @param rule the rule that its signals name
     * @param language the BCP 47 tag of the language that the words are of; in another they may mean anything
     */
    LearnedInsult(LearnedMixture mixture, RuleId rule, String language) {
        this.mixture = mixture;
        this.source = new SignalSource(SignalId.INSULT, rule);
        this.language = language;
    }

    /** Adds the signal, if there is one. */
    public void addTo(ScannedText scanned) {
        if (scanned.measured().isForeignTo(language)) {
            return;
        }
        double probability =
                mixture.probability(LearnedTarget.INSULT, scanned.summed(), scanned.measured(), scanned.signals());
        if (probability <= mixture.learned().insultAbove()) {
            return;
        }
        Signal named = scanned.signal(SignalId.INSULT);
        Span strongest = named == null ? scanned.summed().strongest() : null;
        if (named != null && named.strength() < probability) {
            scanned.add(named.withStrength(probability));
        } else if (strongest != null) {
            scanned.add(new Signal(source, probability, strongest));
        }
    }
}
