package dev.evenkeel.rules;

import com.google.common.collect.ImmutableSet;
import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.playbook.Playbook;
import dev.evenkeel.text.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the typed {@link Rulebook} of a merged tree, each section by its own binder. */
final class RulebookBinder {
    private static final String NO_LANGUAGE = "und";

    private final LayerMerge merged;
    private final List<RulePack> layers;
    private final Problems problems;
    private final Origin root;

    /** @param layers at least one pack, lowest first */
    RulebookBinder(LayerMerge merged, List<RulePack> layers, Problems problems) {
        this.merged = merged;
        this.layers = layers;
        this.problems = problems;
        this.root = layers.get(0).sections().origin();
    }

    Rulebook bind() {
        Map<String, MergedRule> rules = merged.rules();
        if (rules.size() > PackBounds.RULES) {
            problems.at(root, "more than " + PackBounds.RULES + " rules");
        }
        Value.Fields declares = merged.settings(Sections.DECLARES, root);
        checkDeclared(declares);
        Vocabulary vocabulary = VocabularyBinder.bind(section(Sections.VOCABULARY));
        Names names = Names.in(rules, declares);
        RuleBinder common = new RuleBinder(new PhraseCheck(vocabulary.collections()));
        Binding binding = new Binding(names, common, new ConditionBinder(names));
        ReadingBinder reading = new ReadingBinder(binding);
        TechniqueBinder techniques = new TechniqueBinder(binding);
        ReviewBinder review = new ReviewBinder(binding);
        OutcomeBinder outcome = new OutcomeBinder(binding);
        TemplateBinder templates = new TemplateBinder(binding, locales());
        return new Rulebook(
                layers.stream().map(RulePack::stamp).toList(),
                locales().stream().findFirst().orElse(NO_LANGUAGE),
                vocabulary,
                Entry.bindAll(rules(Sections.SIGNALS), reading::signal),
                new EmotionBinder(names).bind(section(Sections.EMOTION)),
                LearnedBinder.bind(section(Sections.LEARNED), weights()),
                Entry.bindAll(rules(Sections.TYPES), reading::type),
                Entry.bindAll(rules(Sections.TECHNIQUES), techniques::technique),
                Entry.bindAll(rules(Sections.RECOGNITION), techniques::recognition),
                Entry.bindAll(rules(Sections.COMMITMENTS), techniques::commitment),
                playbooks(binding, rules),
                Entry.bindAll(rules(Sections.TEMPLATES), templates::template),
                Entry.bindAll(rules(Sections.FINDINGS), review::finding),
                ReviewBinder.settings(section(Sections.REVIEW)),
                Entry.bindAll(rules(Sections.ACTIONS), outcome::action),
                Entry.bindAll(rules(Sections.CARE), outcome::care),
                OutcomeBinder.settings(section(Sections.OUTCOME)));
    }

    /** The conversations of every layer are bound, so that all mistakes are told; those of the highest are handed out. */
    List<TestConversation> conversations() {
        Names names = Names.in(merged.rules(), merged.settings(Sections.DECLARES, root));
        List<TestConversation> highest = List.of();
        for (RulePack layer : layers) {
            highest = new ConversationBinder(names, merged.rules().keySet(), problems).bind(layer);
        }
        return highest;
    }

    /** Weights were learned together, so those of a higher layer replace all of those below. */
    private @Nullable PackWeights weights() {
        PackWeights highest = null;
        for (RulePack pack : layers) {
            LearnedFeelings learned = pack.weights();
            highest = learned == null ? highest : new PackWeights(pack.id(), learned);
        }
        return highest;
    }

    /** Playbooks keep the order of layers, since the first is the default. */
    private List<Playbook> playbooks(Binding binding, Map<String, MergedRule> rules) {
        List<Playbook> playbooks = new ArrayList<>();
        PlaybookHeritage heritage = new PlaybookHeritage(merged, problems);
        rules.forEach((id, rule) -> {
            if (rule.section().equals(Sections.PLAYBOOKS)) {
                heritage.check(rule);
                playbooks.add(new PlaybookBinder(binding, list -> byId(heritage.within(rule, list)))
                        .bind(heritage.playbook(rule)));
            }
        });
        if (playbooks.isEmpty()) {
            problems.missing(root, "no layer has a playbook", "extend a pack that has one");
        }
        return playbooks;
    }

    private void checkDeclared(Value.Fields declares) {
        Entry entry = new Entry(declares, problems);
        entry.texts("signals").forEach(signal -> OpenSet.SIGNALS.define(signal, problems));
        entry.close();
    }

    private List<Entry> rules(String section) {
        return sorted(merged.rules().values().stream()
                .filter(rule -> rule.section().equals(section))
                .map(MergedRule::fields)
                .toList());
    }

    private List<Entry> sorted(List<Value.Fields> rules) {
        return byId(rules.stream().map(rule -> new Entry(rule, problems)).toList());
    }

    private static List<Entry> byId(List<Entry> rules) {
        TreeMap<String, Entry> byId = new TreeMap<>(Comparator.naturalOrder());
        rules.forEach(rule -> byId.put(rule.text("id", ""), rule));
        return List.copyOf(byId.values());
    }

    private Entry section(String name) {
        return new Entry(merged.settings(name, root), problems);
    }

    private Set<String> locales() {
        return layers.stream()
                .flatMap(pack -> pack.manifest().locales().stream())
                .collect(ImmutableSet.toImmutableSet());
    }
}
