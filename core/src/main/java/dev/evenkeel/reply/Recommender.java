package dev.evenkeel.reply;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.playbook.Answers;
import dev.evenkeel.playbook.Band;
import dev.evenkeel.playbook.Candidate;
import dev.evenkeel.playbook.Conditions;
import dev.evenkeel.playbook.Counter;
import dev.evenkeel.playbook.LateList;
import dev.evenkeel.playbook.Ranking;
import dev.evenkeel.playbook.Situation;
import dev.evenkeel.playbook.WhyNot;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.Why;
import dev.evenkeel.technique.TechniqueId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

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
    private final Conditions conditions;
    private final ZoneId zone;

    private Recommender(Templates templates, Conditions conditions, ZoneId zone) {
        this.templates = templates;
        this.conditions = conditions;
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
        return of(templates, locale, zone, Conditions.none());
    }

    /** The same recommender, whose conditions are asked together with those that are there already. */
    public static Recommender of(List<Template> templates, String locale, ZoneId zone, Conditions conditions) {
        Templates all = new Templates(templates, locale, conditions);
        for (TechniqueId technique : List.of(TechniqueId.ACTIVE_LISTENING, TechniqueId.ANSWER_QUESTION)) {
            if (!all.alwaysHas(technique)) {
                throw new IllegalArgumentException("templates: " + technique.id() + " has none in " + locale
                        + " that fits every tension, channel and type and needs no fact");
            }
        }
        return new Recommender(all, conditions, zone);
    }

    /** What to say next, to whom the brief tells, after what the history holds. */
    public Recommendation recommend(Ranking ranking, Situation situation, Brief brief, ReplyHistory history) {
        return recommend(ranking, conditions.in(situation), brief, history);
    }

    /** What to say next in the situation of these answers, to whom the brief tells, after what the history holds. */
    public Recommendation recommend(Ranking ranking, Answers answers, Brief brief, ReplyHistory history) {
        Situation situation = answers.situation();
        Setting setting = templates.setting(conditions.in(answers), brief, history, zone);
        Iterator<Candidate> candidates = ranking.candidates().iterator();
        Candidate best = firstSayable(candidates, setting);
        Candidate chosen = isWorn(best, situation) ? fresher(best, candidates, setting) : best;
        return new Recommendation(
                chosen.technique(),
                LateList.when(() -> alternatives(ranking, chosen, setting)),
                setting.say(chosen.technique()),
                ranking.avoid(),
                OpenItems.of(brief.issue(), situation.milestones()),
                ranking.shadows().isEmpty() ? List.of(chosen.why()) : why(chosen, ranking),
                LateList.when(() -> whyNot(ranking, setting, best, chosen)));
    }

    private static List<Why> why(Candidate chosen, Ranking ranking) {
        return ImmutableList.<Why>builder()
                .add(chosen.why())
                .addAll(ranking.shadows())
                .build();
    }

    /** What gates hold back, what cannot be put into words here, and what had its turns. */
    private static List<WhyNot> whyNot(Ranking ranking, Setting setting, Candidate best, Candidate chosen) {
        ImmutableList.Builder<WhyNot> whyNot = ImmutableList.builder();
        whyNot.addAll(ranking.whyNot());
        for (Candidate candidate : ranking.candidates()) {
            if (!setting.canSay(candidate.technique())) {
                whyNot.add(setting.missingFor(candidate));
            }
        }
        if (!chosen.technique().equals(best.technique())) {
            whyNot.add(new WhyNot(
                    best.technique(),
                    best.why().rule(),
                    "recommended " + setting.situation().count(Counter.SAME_TECHNIQUE) + " times in a row"));
        }
        return whyNot.build();
    }

    private static List<TechniqueId> alternatives(Ranking ranking, Candidate chosen, Setting setting) {
        List<TechniqueId> alternatives = new ArrayList<>(MOST_ALTERNATIVES);
        List<Candidate> candidates = ranking.candidates();
        for (int i = 0; i < candidates.size() && alternatives.size() < MOST_ALTERNATIVES; i++) {
            TechniqueId technique = candidates.get(i).technique();
            if (!technique.equals(chosen.technique()) && setting.canSay(technique)) {
                alternatives.add(technique);
            }
        }
        return alternatives;
    }

    private static boolean isWorn(Candidate best, Situation situation) {
        return best.technique().equals(situation.advised())
                && situation.count(Counter.SAME_TECHNIQUE) >= MOST_IN_A_ROW
                && best.band() != Band.SAFETY;
    }

    private static Candidate firstSayable(Iterator<Candidate> candidates, Setting setting) {
        while (candidates.hasNext()) {
            Candidate candidate = candidates.next();
            if (setting.canSay(candidate.technique())) {
                return candidate;
            }
        }
        return lastResort(setting.situation());
    }

    /** The next that the same rule names: a rule with one technique insists. */
    private static Candidate fresher(Candidate best, Iterator<Candidate> others, Setting setting) {
        while (others.hasNext()) {
            Candidate other = others.next();
            if (!other.why().rule().equals(best.why().rule())) {
                return best;
            }
            if (setting.canSay(other.technique())) {
                return other;
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
}
