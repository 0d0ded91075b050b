package dev.evenkeel.playbook;

import static dev.evenkeel.playbook.SmallPlaybook.any;
import static dev.evenkeel.playbook.SmallPlaybook.both;
import static dev.evenkeel.playbook.SmallPlaybook.fact;
import static dev.evenkeel.playbook.SmallPlaybook.not;
import static dev.evenkeel.playbook.SmallPlaybook.reached;
import static dev.evenkeel.playbook.SmallPlaybook.signal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.emotion.Trend;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.technique.TechniqueId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ReadingsTest {

    private final Situation situation = new Situation(
            StateId.LISTENING,
            Tension.FRUSTRATED,
            Trend.RISING,
            Set.of(SignalId.WAITING),
            dev.evenkeel.dialogue.CustomerType.ESCALATOR,
            Channel.EMAIL,
            Set.of(Milestone.HEARD),
            Set.of(Fact.CUSTOMER_SPOKE),
            Map.of(Counter.APOLOGIES, 2),
            Set.of(TechniqueId.APOLOGISE),
            Set.of(TechniqueId.PARAPHRASE),
            TechniqueId.GREET,
            HostEvent.CLOSED);

    @Test
    void a_reason_without_a_condition_stands_alone() {
        assertThat(because(Condition.always())).isEqualTo("reason");
    }

    @Test
    void every_kind_of_condition_tells_the_value_that_it_read() {
        assertThat(because(new Condition.InState(Set.of(StateId.GREETING)))).isEqualTo("reason (state listening)");
        assertThat(because(SmallPlaybook.from(Tension.CALM))).isEqualTo("reason (tension frustrated)");
        assertThat(because(new Condition.TrendIn(Set.of(Trend.FALLING)))).isEqualTo("reason (trend rising)");
        assertThat(because(new Condition.TypeIn(Set.of(dev.evenkeel.dialogue.CustomerType.UNKNOWN))))
                .isEqualTo("reason (type escalator)");
        assertThat(because(new Condition.OnChannel(Set.of(Channel.CHAT)))).isEqualTo("reason (channel email)");
        assertThat(because(signal(SignalId.WAITING))).isEqualTo("reason (signal waiting)");
        assertThat(because(signal(SignalId.INSULT))).isEqualTo("reason (no signal insult)");
        assertThat(because(signal(SignalId.INSULT, SignalId.ANGER))).isEqualTo("reason (no such signal)");
        assertThat(because(reached(Milestone.HEARD))).isEqualTo("reason (heard yes)");
        assertThat(because(fact(Fact.COMPLETE))).isEqualTo("reason (complete no)");
        assertThat(because(new Condition.CountAtLeast(Counter.APOLOGIES, 1))).isEqualTo("reason (apologies 2)");
        assertThat(because(new Condition.Said(Set.of(TechniqueId.APOLOGISE)))).isEqualTo("reason (said apologise)");
        assertThat(because(new Condition.SaidLast(Set.of(TechniqueId.APOLOGISE))))
                .isEqualTo("reason (no said last apologise)");
        assertThat(because(new Condition.Advised(Set.of(TechniqueId.WAIT)))).isEqualTo("reason (advised last greet)");
        assertThat(because(new Condition.OnEvent(Set.of(HostEvent.WAIVED)))).isEqualTo("reason (event closed)");
    }

    @Test
    void of_several_alternatives_the_one_that_holds_is_the_reason() {
        assertThat(because(any(fact(Fact.MAY_END), reached(Milestone.HEARD), SmallPlaybook.from(Tension.CALM))))
                .isEqualTo("reason (heard yes)");
    }

    @Test
    void where_no_alternative_holds_all_of_them_are_the_reason() {
        assertThat(because(not(any(fact(Fact.MAY_END), reached(Milestone.RESOLVED)))))
                .isEqualTo("reason (may-end no, resolved no)");
    }

    @Test
    void a_value_is_told_once_and_a_reason_stays_short() {
        assertThat(because(both(SmallPlaybook.from(Tension.CALM), SmallPlaybook.from(Tension.ANNOYED))))
                .isEqualTo("reason (tension frustrated)");
        assertThat(because(not(any(fact(
                        Fact.MAY_END,
                        Fact.COMPLETE,
                        Fact.CONFIDENT,
                        Fact.STRESS_HIGH,
                        Fact.POLICY_GIVEN,
                        Fact.STEPS_GIVEN,
                        Fact.FIRST_TURN)))))
                .satisfies(reason -> assertThat(reason.split(",")).hasSize(6));
    }

    private String because(Condition condition) {
        return Readings.because("reason", condition, situation).words();
    }
}
