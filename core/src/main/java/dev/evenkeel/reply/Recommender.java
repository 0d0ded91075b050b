package dev.evenkeel.reply;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.playbook.Band;
import dev.evenkeel.playbook.Candidate;
import dev.evenkeel.playbook.Counter;
import dev.evenkeel.playbook.Ranking;
import dev.evenkeel.playbook.Situation;
import dev.evenkeel.playbook.WhyNot;
import dev.evenkeel.signal.Reason;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.Why;
import dev.evenkeel.technique.TechniqueId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns the techniques that fit into a recommendation: the first that can be put into words, and the words.
 *
 * <p>Immutable and thread-safe. There always is a reply, and it never has a hole: where no template of a technique can be
 * filled, the next technique has its turn, down to a template that needs nothing.
 */
public final class Recommender {

    /** No technique is recommended more often in a row while its rule names another that fits. */
    private static final int MOST_IN_A_ROW = 2;

    private static final int MOST_ALTERNATIVES = 4;

    private static final RuleId LAST_RESORT = new RuleId("core.always-a-reply");

    private final Templates templates;
    private final ZoneId zone;

    private Recommender(Templates templates, ZoneId zone) {
        this.templates = templates;
        this.zone = zone;
    }

    /**
     * A recommender that speaks with these templates.
     *
     * @param locale the BCP 47 tag of the language to fall back on
     * @param zone the time zone in which a date is named
     * @throws IllegalArgumentException if the fall-back language has no template of {@code active-listening} or
     *     {@code answer-question} that fits always and needs no fact. A text that cannot be read is told when the technique is
     *     first to be put into words; those of packs were read when the packs were bound.
     */
    public static Recommender of(List<Template> templates, String locale, ZoneId zone) {
        Templates all = new Templates(templates, locale);
        for (TechniqueId technique : ImmutableList.of(TechniqueId.ACTIVE_LISTENING, TechniqueId.ANSWER_QUESTION)) {
            if (!all.alwaysHas(technique)) {
                throw new IllegalArgumentException("templates: " + technique.id() + " has none in " + locale
                        + " that fits every tension, channel and type and needs no fact");
            }
        }
        return new Recommender(all, zone);
    }

    /** What to say next, to whom the brief tells, after what the history holds. */
    public Recommendation recommend(Ranking ranking, Situation situation, Brief brief, ReplyHistory history) {
        Words words = new Words(situation, brief, history);
        List<Candidate> sayable = new ArrayList<>();
        ImmutableList.Builder<WhyNot> whyNot = ImmutableList.builder();
        whyNot.addAll(ranking.whyNot());
        for (Candidate candidate : ranking.candidates()) {
            if (words.existFor(candidate.technique())) {
                sayable.add(candidate);
            } else {
                whyNot.add(words.missingFor(candidate));
            }
        }
        if (sayable.isEmpty()) {
            sayable.add(lastResort(situation));
        }
        Candidate chosen = freshest(sayable, situation);
        if (!chosen.technique().equals(sayable.get(0).technique())) {
            whyNot.add(new WhyNot(
                    sayable.get(0).technique(),
                    sayable.get(0).why().rule(),
                    "recommended " + situation.count(Counter.SAME_TECHNIQUE) + " times in a row"));
        }
        return new Recommendation(
                chosen.technique(),
                alternatives(sayable, chosen),
                words.sayFor(chosen.technique()),
                ranking.avoid(),
                OpenItems.of(brief.issue(), situation.milestones()),
                ImmutableList.<Why>builder()
                        .add(chosen.why())
                        .addAll(ranking.shadows())
                        .build(),
                whyNot.build());
    }

    private static List<TechniqueId> alternatives(List<Candidate> sayable, Candidate chosen) {
        ImmutableList.Builder<TechniqueId> alternatives = ImmutableList.builder();
        int left = MOST_ALTERNATIVES;
        for (int i = 0; i < sayable.size() && left > 0; i++) {
            if (!sayable.get(i).technique().equals(chosen.technique())) {
                alternatives.add(sayable.get(i).technique());
                left--;
            }
        }
        return alternatives.build();
    }

    /** The best, unless it had its turns: then the next that the same rule names, for a rule with one technique insists. */
    private static Candidate freshest(List<Candidate> sayable, Situation situation) {
        Candidate best = sayable.get(0);
        boolean worn = best.technique().equals(situation.advised())
                && situation.count(Counter.SAME_TECHNIQUE) >= MOST_IN_A_ROW
                && best.band() != Band.SAFETY;
        if (worn) {
            for (Candidate candidate : sayable.subList(1, sayable.size())) {
                if (candidate.why().rule().equals(best.why().rule())) {
                    return candidate;
                }
            }
        }
        return best;
    }

    private static Candidate lastResort(Situation situation) {
        TechniqueId technique =
                situation.tension() == Tension.CALM ? TechniqueId.ANSWER_QUESTION : TechniqueId.ACTIVE_LISTENING;
        return new Candidate(
                technique, Band.DEFAULT, new Why(LAST_RESORT, "no technique that fits can be put into words here"));
    }

    /** What can be said in one situation, in the customer's language or else in the packs' own. */
    private final class Words {

        private final Situation situation;
        private final Brief brief;
        private final ReplyHistory history;
        private final String language;
        private final Map<Slot, String> values;

        Words(Situation situation, Brief brief, ReplyHistory history) {
            this.situation = situation;
            this.brief = brief;
            this.history = history;
            this.language = templates.language(brief.customer().locale());
            this.values = SlotValues.of(brief.customer(), brief.agent(), brief.issue(), zone, language);
        }

        boolean existFor(TechniqueId technique) {
            return templates.exist(language, technique, situation, brief, values);
        }

        Reply sayFor(TechniqueId technique) {
            CompiledTemplate compiled = choose(technique);
            if (compiled == null) {
                compiled = templates.choose(templates.language(null), technique, situation, brief, values, history);
            }
            if (compiled == null) {
                throw new IllegalStateException("no template always fits " + technique.id());
            }
            return new Reply(compiled.template().info().id(), compiled.text().fill(values));
        }

        /** Names the facts that stood in the way, so that a host knows which to give. */
        WhyNot missingFor(Candidate candidate) {
            return new WhyNot(
                    candidate.technique(),
                    candidate.why().rule(),
                    Reason.when(() -> missing(templates.of(language, candidate.technique()), values.keySet())));
        }

        private static String missing(List<CompiledTemplate> all, Set<Slot> known) {
            EnumSet<Slot> missing = EnumSet.noneOf(Slot.class);
            for (CompiledTemplate compiled : all) {
                missing.addAll(compiled.text().required());
            }
            missing.removeAll(known);
            List<String> slots = new ArrayList<>();
            missing.forEach(slot -> slots.add(slot.id()));
            return slots.isEmpty()
                    ? "no reply fits this situation and what the agent may promise"
                    : "not known: " + String.join(", ", slots);
        }

        private @Nullable CompiledTemplate choose(TechniqueId technique) {
            return templates.choose(language, technique, situation, brief, values, history);
        }
    }
}
