package dev.evenkeel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.emotion.Trend;
import dev.evenkeel.playbook.Condition;
import dev.evenkeel.playbook.Counter;
import dev.evenkeel.playbook.Fact;
import dev.evenkeel.playbook.Milestone;
import dev.evenkeel.playbook.StateId;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.technique.TechniqueId;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every kind of condition comes back from its form as it was. */
class ConditionFormTest {

    private static final List<Condition> ONE_OF_EACH = List.of(
            new Condition.InState(Set.of(StateId.SAFETY)),
            new Condition.TensionBetween(Tension.ANNOYED, Tension.ANGRY),
            new Condition.TrendIn(Set.of(Trend.RISING)),
            new Condition.HasSignal(Set.of(SignalId.WAITING)),
            new Condition.TypeIn(Set.of(CustomerType.ESCALATOR)),
            new Condition.OnChannel(Set.of(Channel.EMAIL)),
            new Condition.Reached(Set.of(Milestone.OFFERED)),
            new Condition.FactHolds(Set.of(Fact.MAY_END)),
            new Condition.CountAtLeast(Counter.WARNINGS, 2),
            new Condition.Said(Set.of(TechniqueId.APOLOGISE)),
            new Condition.SaidLast(Set.of(TechniqueId.GREET)),
            new Condition.Advised(Set.of(TechniqueId.WAIT)),
            new Condition.OnEvent(Set.of(HostEvent.HANDED_OVER)),
            new Condition.AllOf(List.of()),
            new Condition.AnyOf(List.of(new Condition.TrendIn(Set.of(Trend.STEADY)), Condition.always())),
            new Condition.Not(new Condition.CountAtLeast(Counter.INSULTS, 1)));

    @Test
    void there_is_one_of_each() {
        assertThat(ONE_OF_EACH.stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrder(Condition.class.getPermittedSubclasses());
    }

    @Test
    void each_comes_back_as_it_was() {
        FormWriter out = new FormWriter();
        ConditionForm.CONDITION.writeAll(ONE_OF_EACH, out);
        FormReader in = new FormReader(ByteBuffer.wrap(out.toBytes()));

        assertThat(ConditionForm.CONDITION.readAll(in)).isEqualTo(ONE_OF_EACH);
        in.close();
    }

    @Test
    void sets_keep_their_order() {
        List<SignalId> signals = SignalId.standard();
        FormWriter out = new FormWriter();
        ConditionForm.CONDITION.write(new Condition.HasSignal(ImmutableSet.copyOf(signals)), out);
        Condition read = ConditionForm.CONDITION.read(new FormReader(ByteBuffer.wrap(out.toBytes())));

        assertThat(((Condition.HasSignal) read).signals()).containsExactlyElementsOf(signals);
    }
}
