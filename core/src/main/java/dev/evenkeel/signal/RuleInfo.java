package dev.evenkeel.signal;

/**
 * What every rule has, whatever it decides.
 *
 * @param id its id
 * @param source the guide, paper or practice that it comes from
 * @param mode whether it acts
 * @param locked whether later packs are refused when they change it or switch it off
 * @param examples texts that prove it
 */
public record RuleInfo(RuleId id, String source, Mode mode, boolean locked, Examples examples) {

    /** A rule that acts, is not locked and has no examples: for rules built in code. */
    public static RuleInfo of(String id) {
        return new RuleInfo(new RuleId(id), "", Mode.ON, false, Examples.none());
    }
}
