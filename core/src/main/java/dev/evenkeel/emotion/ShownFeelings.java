package dev.evenkeel.emotion;

import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.ScannedText;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.signal.SignalSource;
import java.util.List;

/**
 * The feelings that a message shows as a whole where no author's rule names them. Immutable and thread-safe.
 *
 * <p>What is read from words, marks and signals together is a feeling shown, once it is clear. Its span is all that was read,
 * its strength what was read of it.
 */
public final class ShownFeelings {

    /** From here on more of the messages that may be learned from show a feeling than do not. */
    private static final double CLEAR = 0.3;

    private static final List<Emotion> EMOTIONS = List.of(Emotion.values());
    private static final List<SignalId> SIGNALS = List.of(
            SignalId.ANGER,
            SignalId.FRUSTRATION,
            SignalId.ANXIETY,
            SignalId.SADNESS,
            SignalId.CONFUSION,
            SignalId.SATISFACTION);

    /** For each emotion what its signals have in common. */
    private final SignalSource[] sources;

    private final String language;

    /**
     * The feelings that learned weights make out.
     *
     * @param rule the rule that its signals name
     * @param language the BCP 47 tag of the language that the weights are of; in another words may mean anything
     */
    public ShownFeelings(RuleId rule, String language) {
        this.sources = new SignalSource[SIGNALS.size()];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = new SignalSource(SIGNALS.get(i), rule);
        }
        this.language = language;
    }

    /** Adds one signal for each feeling that is clear and that no signal names yet; who is sarcastic is not satisfied. */
    public void addTo(ScannedText scanned, Appraisal appraisal) {
        if (scanned.measured().isForeignTo(language)) {
            return;
        }
        for (int i = 0; i < EMOTIONS.size(); i++) {
            double value = appraisal.get(EMOTIONS.get(i));
            boolean feigned = EMOTIONS.get(i) == Emotion.SATISFACTION && scanned.shows(SignalId.SARCASM);
            if (value >= CLEAR && !feigned && !scanned.shows(SIGNALS.get(i))) {
                scanned.addOfAll(sources[i], value);
            }
        }
    }
}
