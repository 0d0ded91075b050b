package dev.evenkeel.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.technique.TechniqueId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class OccasionTest {

    @Test
    void what_is_severe_stays_as_it_was_handed_in() {
        RuleId rule = new RuleId("test.severe");
        Set<RuleId> severe = new HashSet<>(Set.of(rule));
        Occasion occasion =
                new Occasion(1, null, List.of(), severe, TechniqueId.SET_BOUNDARY, Issue.unknown(), List.of());

        severe.clear();

        assertThat(occasion.severe()).containsExactly(rule);
    }
}
