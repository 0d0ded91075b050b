package dev.evenkeel.reply;

import dev.evenkeel.playbook.LateList;
import dev.evenkeel.playbook.WhyNot;
import dev.evenkeel.signal.Why;
import dev.evenkeel.technique.TechniqueId;
import java.util.List;

/**
 * What to say next, and what not to.
 *
 * @param technique the technique to use; there always is one
 * @param alternatives other techniques that fit, best first
 * @param reply a reply that carries it out
 * @param avoid ids of techniques and findings to stay clear of
 * @param openItems what is still to be found out or dealt with, such as {@code desired-outcome}
 * @param why the rules that led here
 * @param whyNot what is held back, and by which rule
 */
public record Recommendation(
        TechniqueId technique,
        List<TechniqueId> alternatives,
        Reply reply,
        List<String> avoid,
        List<String> openItems,
        List<Why> why,
        List<WhyNot> whyNot) {

    public Recommendation {
        alternatives = LateList.copyOf(alternatives);
        avoid = LateList.copyOf(avoid);
        openItems = List.copyOf(openItems);
        why = List.copyOf(why);
        whyNot = LateList.copyOf(whyNot);
    }

    /** The same recommendation, with these reasons. */
    public Recommendation because(List<Why> reasons) {
        return new Recommendation(technique, alternatives, reply, avoid, openItems, reasons, whyNot);
    }
}
