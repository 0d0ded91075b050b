package dev.evenkeel.technique;

import dev.evenkeel.dialogue.Identified;

/**
 * The strategies of customer-support conversations by which a published corpus is labelled (CSC, after the COPC standard: Zhu
 * et al. 2025), so that advice can be compared with it.
 */
public enum CscStrategy implements Identified {
    GREETING,
    IDENTITY_VERIFICATION,
    /** Restatement or paraphrase. */
    RESTATEMENT,
    PROBLEM_REFINEMENT,
    EMOTIONAL_MANAGEMENT,
    PROVIDING_SUGGESTIONS,
    INFORMATION_DELIVERY,
    RESOLUTION_IMPLEMENTATION,
    FEEDBACK_REQUEST,
    RELATIONSHIP_CONTINUATION,
    APPRECIATION_AND_CLOSURE,
    OTHERS;

    private final String id = Identified.idOf(this);

    @Override
    public String id() {
        return id;
    }
}
