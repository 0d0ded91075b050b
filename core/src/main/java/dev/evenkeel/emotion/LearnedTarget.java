package dev.evenkeel.emotion;

import dev.evenkeel.dialogue.Identified;

/** What words are learned to tell: the six emotions, whether the customer is pleased, and whether somebody is insulted. */
public enum LearnedTarget implements Identified {
    ANGER(0),
    FRUSTRATION(1),
    ANXIETY(2),
    SADNESS(3),
    CONFUSION(4),
    SATISFACTION(5),
    VALENCE(6),
    INSULT(7);

    private final int column;

    LearnedTarget(int column) {
        this.column = column;
    }

    /** Which column of the {@link dev.evenkeel.text.WordWeights} stands for it. */
    public int column() {
        return column;
    }

    @Override
    public String id() {
        return Identified.idOf(this);
    }
}
