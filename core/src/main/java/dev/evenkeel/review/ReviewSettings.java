package dev.evenkeel.review;

/**
 * The limits of a good reply.
 *
 * @param cueWords how many words a short cue has at most while the customer is still writing, 1 or more
 * @param agentShare the agent's share of all characters above which listening suffers, 0..1
 * @param questions how many questions one line may ask, 1 or more
 * @param apologies how many apologies a conversation bears, 1 or more
 */
public record ReviewSettings(int cueWords, double agentShare, int questions, int apologies) {

    /** @throws IllegalArgumentException if a limit is out of range */
    public ReviewSettings {
        if (cueWords < 1 || questions < 1 || apologies < 1) {
            throw new IllegalArgumentException("review settings: cueWords, questions and apologies are 1 or more");
        }
        if (!(agentShare >= 0 && agentShare <= 1)) {
            throw new IllegalArgumentException("review settings: agentShare must be in 0..1");
        }
    }
}
