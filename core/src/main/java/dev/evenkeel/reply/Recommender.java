package dev.evenkeel.reply;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.playbook.Band;
import dev.evenkeel.playbook.Candidate;
import dev.evenkeel.playbook.Counter;
import dev.evenkeel.playbook.LateList;
import dev.evenkeel.playbook.Ranking;
import dev.evenkeel.playbook.Situation;
import dev.evenkeel.playbook.WhyNot;
import dev.evenkeel.signal.Reason;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.Why;
import dev.evenkeel.technique.TechniqueId;
import dev.evenkeel.text.ScratchPool;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
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
    private final ScratchPool<Sentence> sentences = new ScratchPool<>(new Sentence.Maker());

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
        List<Candidate> candidates = ranking.candidates();
        int first = words.firstSayable(ranking);
        Candidate best = first < candidates.size() ? candidates.get(first) : lastResort(situation);
        Candidate chosen = isWorn(best, situation) ? fresher(best, candidates, first, words) : best;
        return new Recommendation(
                chosen.technique(),
                alternatives(ranking, first, chosen.technique(), words),
                words.sayFor(chosen.technique()),
                ranking.avoid(),
                OpenItems.of(brief.issue(), situation.milestones()),
                ranking.shadows().isEmpty() ? List.of(chosen.why()) : why(chosen, ranking),
                LateList.when(() -> whyNot(ranking, words, best, chosen)));
    }

    private static List<Why> why(Candidate chosen, Ranking ranking) {
        return ImmutableList.<Why>builder()
                .add(chosen.why())
                .addAll(ranking.shadows())
                .build();
    }

    /** What gates hold back, what cannot be put into words here, and what had its turns. */
    private static List<WhyNot> whyNot(Ranking ranking, Words words, Candidate best, Candidate chosen) {
        ImmutableList.Builder<WhyNot> whyNot = ImmutableList.builder();
        whyNot.addAll(ranking.whyNot());
        for (Candidate candidate : ranking.candidates()) {
            if (!words.existFor(candidate.technique())) {
                whyNot.add(words.missingFor(candidate));
            }
        }
        if (!chosen.technique().equals(best.technique())) {
            whyNot.add(new WhyNot(
                    best.technique(),
                    best.why().rule(),
                    "recommended " + words.setting.situation().count(Counter.SAME_TECHNIQUE) + " times in a row"));
        }
        return whyNot.build();
    }

    private static List<TechniqueId> alternatives(Ranking ranking, int first, TechniqueId chosen, Words words) {
        TechniqueId[] alternatives = new TechniqueId[MOST_ALTERNATIVES];
        int count = 0;
        int places = ranking.candidates().size();
        for (int i = first; i < places && count < MOST_ALTERNATIVES; i++) {
            TechniqueId technique = ranking.technique(i);
            if (!technique.equals(chosen) && words.existFor(technique)) {
                alternatives[count++] = technique;
            }
        }
        return List.of(count < MOST_ALTERNATIVES ? Arrays.copyOf(alternatives, count) : alternatives);
    }

    private static boolean isWorn(Candidate best, Situation situation) {
        return best.technique().equals(situation.advised())
                && situation.count(Counter.SAME_TECHNIQUE) >= MOST_IN_A_ROW
                && best.band() != Band.SAFETY;
    }

    /** The next that the same rule names: a rule with one technique insists. */
    private static Candidate fresher(Candidate best, List<Candidate> candidates, int first, Words words) {
        for (int i = first + 1; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (candidate.why().rule().equals(best.why().rule()) && words.existFor(candidate.technique())) {
                return candidate;
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

        private final ReplyHistory history;
        private final String language;
        private final Setting setting;

        Words(Situation situation, Brief brief, ReplyHistory history) {
            this.history = history;
            this.language = templates.language(brief.customer().locale());
            this.setting = templates.setting(
                    situation, brief, SlotValues.of(brief.customer(), brief.agent(), brief.issue(), zone, language));
        }

        boolean existFor(TechniqueId technique) {
            return templates.exist(language, technique, setting);
        }

        /** The place of the first that can be put into words; how many there are if none can. */
        int firstSayable(Ranking ranking) {
            int places = ranking.candidates().size();
            int first = 0;
            while (first < places && !existFor(ranking.technique(first))) {
                first++;
            }
            return first;
        }

        Reply sayFor(TechniqueId technique) {
            CompiledTemplate compiled = choose(technique);
            if (compiled == null) {
                compiled = templates.choose(templates.language(null), technique, setting, history);
            }
            if (compiled == null) {
                throw new IllegalStateException("no template always fits " + technique.id());
            }
            return new Reply(compiled.template().info().id(), filled(compiled.text()));
        }

        private String filled(TemplateText text) {
            Sentence sentence = sentences.take();
            String filled = text.fill(setting.values(), sentence);
            sentences.giveBack(sentence);
            return filled;
        }

        /** Names the facts that stood in the way, so that a host knows which to give. */
        WhyNot missingFor(Candidate candidate) {
            return new WhyNot(
                    candidate.technique(),
                    candidate.why().rule(),
                    Reason.when(() -> missing(
                            templates.of(language, candidate.technique()),
                            setting.values().known())));
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
            return templates.choose(language, technique, setting, history);
        }
    }
}
