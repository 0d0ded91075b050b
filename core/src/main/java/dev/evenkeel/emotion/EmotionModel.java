package dev.evenkeel.emotion;

/**
 * How a message, time and the agent's lines move what we believe a customer feels.
 *
 * <p>A plug-in point. Implementations are pure: the same inputs give the same state bit for bit, values stay in range, a
 * hostile message never lowers anger below the message's own, and turns without any feeling drift to the baseline.
 */
public interface EmotionModel {

    /** The state after a customer's turn. */
    EmotionalState next(EmotionalState before, Evidence evidence);
}
