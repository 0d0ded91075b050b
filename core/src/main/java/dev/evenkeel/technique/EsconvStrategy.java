package dev.evenkeel.technique;

import dev.evenkeel.dialogue.Identified;

/** The eight strategies of emotional support by which the ESConv corpus is labelled, after Hill's helping skills. */
public enum EsconvStrategy implements Identified {
    QUESTION,
    /** Restatement or paraphrasing. */
    RESTATEMENT,
    REFLECTION_OF_FEELINGS,
    SELF_DISCLOSURE,
    AFFIRMATION_AND_REASSURANCE,
    PROVIDING_SUGGESTIONS,
    INFORMATION,
    OTHERS;

    private final String id = Identified.idOf(this);

    @Override
    public String id() {
        return id;
    }
}
