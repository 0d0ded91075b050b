package dev.evenkeel.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.signal.SignalId;
import dev.evenkeel.training.Message.Source;
import dev.evenkeel.training.SignalThreshold.Unseen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SignalThresholdTest {

    @Test
    void what_is_added_is_right_half_the_time_and_no_less() {
        SignalThreshold threshold = chosen(
                SignalId.WAITING,
                seen(0.9004, true),
                seen(0.8004, false),
                seen(0.7004, true),
                seen(0.6004, false),
                seen(0.5004, false));
        assertThat(threshold.above()).isEqualTo(0.6);
        assertThat(threshold.added()).isEqualTo(4);
        assertThat(threshold.right()).isEqualTo(2);
        assertThat(threshold.ruleF1()).isZero();
        assertThat(threshold.f1()).isEqualTo(4.0 / 6);
    }

    @Test
    void sarcasm_must_be_surer() {
        Unseen[] half = {seen(0.9004, true), seen(0.8004, true), seen(0.7004, false), seen(0.6004, false)};
        assertThat(chosen(SignalId.WAITING, half).added()).isEqualTo(4);
        assertThat(chosen(SignalId.SARCASM, half).added()).isEqualTo(3);
    }

    @Test
    void danger_must_be_surer_still() {
        Unseen[] twoOfThree = {seen(0.9004, true), seen(0.8004, true), seen(0.7004, false)};
        assertThat(chosen(SignalId.SARCASM, twoOfThree).added()).isEqualTo(3);
        assertThat(chosen(SignalId.SELF_HARM, twoOfThree).added()).isEqualTo(2);
        assertThat(chosen(SignalId.EMERGENCY, twoOfThree).added()).isEqualTo(2);
    }

    @Test
    void where_nothing_is_right_nothing_is_shown() {
        SignalThreshold threshold = chosen(SignalId.URGENCY, seen(0.9004, false), seen(0.8004, false));
        assertThat(threshold.above()).isEqualTo(1);
        assertThat(threshold.added()).isZero();
    }

    @Property
    void enough_of_what_is_added_is_right(
            @ForAll @Size(max = 40) List<@DoubleRange(min = 0, max = 1) Double> probabilities, @ForAll int seed) {
        List<Unseen> unseen = new ArrayList<>();
        for (int i = 0; i < probabilities.size(); i++) {
            unseen.add(seen(probabilities.get(i), (seed >> i % 32 & 1) == 1));
        }
        SignalThreshold threshold = SignalThreshold.of(SignalId.WAITING, 0, unseen);
        assertThat(2 * threshold.right()).isGreaterThanOrEqualTo(threshold.added());
    }

    private static SignalThreshold chosen(SignalId signal, Unseen... unseen) {
        return SignalThreshold.of(signal, 0, List.of(unseen));
    }

    /** Shows either every signal or none. */
    private static Unseen seen(double probability, boolean shows) {
        Set<SignalId> signals = shows ? Set.copyOf(SignalLearning.SIGNALS) : Set.of();
        Message message = new Message(Source.SERVICE, "some", "text", Map.of(), 4, false, true, signals);
        return new Unseen(message, List.of(probability), Set.of());
    }
}
