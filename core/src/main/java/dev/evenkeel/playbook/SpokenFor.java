package dev.evenkeel.playbook;

import dev.evenkeel.signal.Why;
import dev.evenkeel.technique.TechniqueId;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/**
 * The techniques that preferences speak for in a situation, best first; what speaks for one is put together when it is asked
 * for, since most are passed over. Written to only while a ranking is made.
 */
final class SpokenFor extends AbstractList<Candidate> {

    /** A technique that a preference names. */
    record Named(Preference preference, TechniqueId technique, int number) {}

    private final Situation situation;
    private final List<Named> techniques = new ArrayList<>();

    SpokenFor(Situation situation) {
        this.situation = situation;
    }

    void also(Named technique) {
        techniques.add(technique);
    }

    TechniqueId technique(int index) {
        return techniques.get(index).technique();
    }

    @Override
    public Candidate get(int index) {
        Named named = techniques.get(index);
        return new Candidate(named.technique(), named.preference().band(), why(named.preference(), situation));
    }

    static Why why(Preference preference, Situation situation) {
        return new Why(preference.info().id(), Readings.because(preference.because(), preference.when(), situation));
    }

    @Override
    public int size() {
        return techniques.size();
    }
}
