package dev.evenkeel.playbook;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.Why;
import dev.evenkeel.technique.TechniqueId;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The techniques that preferences speak for in a situation, best first, each once; a safe one where none is.
 *
 * <p>Who goes through them finds one after another, and mostly stops at the first; who asks for one by its place finds all.
 * Immutable and thread-safe.
 */
final class SpokenFor extends AbstractList<Candidate> {

    /** Reported where no rule has an answer, so that a technique is never missing. */
    private static final RuleId FALLBACK = new RuleId("core.always-an-answer");

    private final List<Voice> voices;
    private final int first;
    private final Answers answers;
    private final List<Candidate> all = LateList.when(() -> ImmutableList.copyOf(new Finding()));

    /**
     * Those that some voices speak for.
     *
     * @param voices all that there are, in the order in which they are heard
     * @param first the place of the first one's condition; the others' follow
     */
    SpokenFor(List<Voice> voices, int first, Answers answers) {
        this.voices = voices;
        this.first = first;
        this.answers = answers;
    }

    static Why why(Preference preference, Situation situation) {
        return new Why(preference.info().id(), Readings.because(preference.because(), preference.when(), situation));
    }

    private Candidate safe() {
        Tension tension = answers.situation().tension();
        TechniqueId safe = tension == Tension.CALM ? TechniqueId.ANSWER_QUESTION : TechniqueId.ACTIVE_LISTENING;
        return new Candidate(
                safe, Band.DEFAULT, new Why(FALLBACK, "no rule of the playbook fits (tension " + tension.id() + ")"));
    }

    @Override
    public Iterator<Candidate> iterator() {
        return new Finding();
    }

    @Override
    public Candidate get(int index) {
        return all.get(index);
    }

    @Override
    public int size() {
        return all.size();
    }

    /** Never, which need not be looked for. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    private final class Finding extends AbstractIterator<Candidate> {

        /** Most searches end with the first. */
        private static final int FEW = 4;

        private final List<TechniqueId> found = new ArrayList<>(FEW);
        private int heard;
        private @Nullable Voice speaking;
        private int spoken;

        @Override
        protected @Nullable Candidate computeNext() {
            for (Voice voice = speaking(); voice != null; voice = speaking()) {
                int number = spoken++;
                TechniqueId technique = voice.technique(number);
                if (!voice.isWithheld(number, answers) && !found.contains(technique)) {
                    found.add(technique);
                    Preference preference = voice.preference();
                    return new Candidate(technique, preference.band(), why(preference, answers.situation()));
                }
            }
            return found.isEmpty() ? onlySafe() : endOfData();
        }

        /** Whoever has another technique to speak for, if anybody has; the condition is all that is asked of the silent. */
        private @Nullable Voice speaking() {
            if (speaking != null && spoken < speaking.techniques()) {
                return speaking;
            }
            while (heard < voices.size() && !answers.hold(first + heard)) {
                heard++;
            }
            spoken = 0;
            speaking = heard < voices.size() ? voices.get(heard++) : null;
            return speaking;
        }

        private Candidate onlySafe() {
            Candidate safe = safe();
            found.add(safe.technique());
            return safe;
        }
    }
}
