package dev.evenkeel.benchmarks;

import dev.evenkeel.playbook.Candidate;
import dev.evenkeel.playbook.Preference;
import dev.evenkeel.playbook.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.drools.model.codegen.ExecutableModelProject;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Which of the default playbook's preferences hold in a situation: asked by ourselves, and by rule engines that have one rule
 * for each preference, with the very same condition.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class RuleEnginesBenchmark {

    private static final String QUESTION = "question";

    private final Talk talk = new Talk();
    private final List<Preference> preferences = talk.playbook.preferences();
    private final Situation situation = talk.hear().situation();
    private final Rules easyRules = easyRules();
    private final DefaultRulesEngine easyEngine = new DefaultRulesEngine();
    private final KieBase drools = drools();

    /** What the rules are asked: a situation, and the answers. */
    public static final class Question {

        private final List<Preference> preferences;
        private final Situation situation;
        private final List<Integer> answers = new ArrayList<>();

        Question(List<Preference> preferences, Situation situation) {
            this.preferences = preferences;
            this.situation = situation;
        }

        /** Whether a preference holds. */
        public boolean holds(int preference) {
            return preferences.get(preference).when().holdsIn(situation);
        }

        /** Notes a preference that holds. */
        public void answer(int preference) {
            answers.add(preference);
        }

        /** The preferences that hold. */
        public List<Integer> getAnswers() {
            return answers;
        }
    }

    private Rules easyRules() {
        Rules rules = new Rules();
        for (int i = 0; i < preferences.size(); i++) {
            int number = i;
            rules.register(new RuleBuilder()
                    .name("rule " + i)
                    .priority(i)
                    .when(facts -> facts.<Question>get(QUESTION).holds(number))
                    .then(facts -> facts.<Question>get(QUESTION).answer(number))
                    .build());
        }
        return rules;
    }

    private KieBase drools() {
        StringBuilder rules = new StringBuilder("package dev.evenkeel.benchmarks\nimport ")
                .append(Question.class.getCanonicalName())
                .append("\n");
        for (int i = 0; i < preferences.size(); i++) {
            rules.append("rule \"r%d\" when $q : Question( holds(%d) ) then $q.answer(%d); end\n".formatted(i, i, i));
        }
        return new KieHelper().addContent(rules.toString(), ResourceType.DRL).build(ExecutableModelProject.class);
    }

    /** All techniques that fit, in their order, each with its reason. */
    @Benchmark
    public List<Candidate> evenkeel() {
        return List.copyOf(talk.engine().rank(situation).candidates());
    }

    /** The preferences that hold. */
    @Benchmark
    public List<Integer> easyRulesEngine() {
        Question question = new Question(preferences, situation);
        Facts facts = new Facts();
        facts.put(QUESTION, question);
        easyEngine.fire(easyRules, facts);
        return question.getAnswers();
    }

    /** The preferences that hold. */
    @Benchmark
    public List<Integer> droolsEngine() {
        Question question = new Question(preferences, situation);
        KieSession session = drools.newKieSession();
        session.insert(question);
        session.fireAllRules();
        session.dispose();
        return question.getAnswers();
    }
}
