package dev.evenkeel.simulation;

/**
 * One thing in an agent's line that helped or hurt, and why.
 *
 * <p>Immutable. Its words are those of the packs, never of the conversation.
 *
 * @param id the id of a technique or a finding; {@link #SILENCE} where the agent said nothing
 * @param weight how much it helped or hurt, 0..1
 * @param because why it helps or hurts
 * @param instead what to say or do instead; empty if it helped
 */
public record Remark(String id, double weight, String because, String instead) {

    /** The id of the remark on a line that was not said. */
    public static final String SILENCE = "silence";

    /** @throws IllegalArgumentException if the weight is not in 0..1 */
    public Remark {
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("remark: weight must be in 0..1");
        }
    }
}
