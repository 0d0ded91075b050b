package dev.evenkeel.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.emotion.Tension;
import dev.evenkeel.playbook.Milestone;
import dev.evenkeel.playbook.Progress;
import dev.evenkeel.playbook.StateId;
import dev.evenkeel.signal.SignalId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeRecordTest {

    @ParameterizedTest
    @CsvSource({
        "furious,    calm,       following-up, true,  recovered",
        "frustrated, annoyed,    closed,       true,  recovered",
        "annoyed,    calm,       following-up, true,  never-upset",
        "furious,    frustrated, following-up, true,  lost",
        "furious,    furious,    listening,    false, lost",
        "furious,    calm,       closed,       false, lost",
        "annoyed,    annoyed,    closed,       false, never-upset",
        "furious,    annoyed,    resolving,    false, open",
        "furious,    furious,    handover,     false, handed-over",
        "calm,       calm,       safety,       false, handed-over",
        "furious,    calm,       handover,     true,  recovered",
        "calm,       calm,       understanding,false, never-upset"
    })
    void it_tells_how_a_conversation_came_out(
            String highest, String now, String state, boolean resolved, String standing) {
        Course course = Course.start().after(tension(highest), Set.of());

        assertThat(record(course, tension(now), state, resolved).standing().id())
                .isEqualTo(standing);
    }

    @Test
    void who_spoke_of_leaving_is_lost_unless_it_was_solved() {
        Course leaving = Course.start().after(Tension.CALM, Set.of(SignalId.CHURN_INTENT));

        assertThat(record(leaving, Tension.CALM, "resolving", false).standing()).isEqualTo(Standing.LOST);
        assertThat(record(leaving, Tension.CALM, "following-up", true).standing())
                .isEqualTo(Standing.NEVER_UPSET);
        assertThat(record(leaving, Tension.CALM, "following-up", true).churnRisk())
                .isTrue();
    }

    @Test
    void who_spoke_of_going_public_is_a_risk_however_it_comes_out() {
        Course course = Course.start()
                .after(Tension.ANGRY, Set.of(SignalId.THREAT_REPUTATION))
                .after(Tension.CALM, Set.of(SignalId.GRATITUDE));

        OutcomeRecord record = record(course, Tension.CALM, "following-up", true);

        assertThat(record.reviewRisk()).isTrue();
        assertThat(record.churnRisk()).isFalse();
        assertThat(record.highest()).isEqualTo(Tension.ANGRY);
        assertThat(record.standing()).isEqualTo(Standing.RECOVERED);
    }

    @Property
    void the_highest_tension_is_the_highest_of_all_turns_in_any_order(@ForAll List<Tension> turns) {
        Course course = Course.start();
        for (Tension turn : turns) {
            course = course.after(turn, Set.of());
        }

        assertThat(course.highest())
                .isEqualTo(turns.stream().max(Tension::compareTo).orElse(Tension.CALM));
    }

    @Test
    void it_does_not_show_the_root_cause() {
        OutcomeRecord record = record(Course.start(), Tension.CALM, "closed", true);

        assertThat(record.rootCause()).isEqualTo("a strike at the depot");
        assertThat(record.toString()).doesNotContain("strike").contains("never-upset", "turns=7");
    }

    private static OutcomeRecord record(Course course, Tension now, String state, boolean resolved) {
        Set<Milestone> milestones = resolved ? Set.of(Milestone.RESOLVED) : Set.of();
        Progress progress = new Progress("default", new StateId(state), milestones, Map.of(), Set.of(), Set.of(), null);
        return OutcomeRecord.of(course, progress, now, "a strike at the depot", 7);
    }

    private static Tension tension(String id) {
        return List.of(Tension.values()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
