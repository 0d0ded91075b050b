package dev.evenkeel.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.emotion.Trend;
import dev.evenkeel.playbook.Condition;
import dev.evenkeel.playbook.Counter;
import dev.evenkeel.playbook.Fact;
import dev.evenkeel.playbook.Milestone;
import dev.evenkeel.playbook.Progress;
import dev.evenkeel.playbook.Situation;
import dev.evenkeel.playbook.SmallPlaybook;
import dev.evenkeel.playbook.StateId;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.RuleInfo;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.technique.Commitment;
import dev.evenkeel.technique.TechniqueId;
import dev.evenkeel.testkit.SituationBuilder;
import dev.evenkeel.text.Span;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class OutcomesTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T10:15:00Z");
    private static final OutcomeSettings SETTINGS =
            new OutcomeSettings(24, 2, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), ZoneOffset.UTC);

    private final Outcomes outcomes = Outcomes.of(
            List.of(
                    on(SignalId.THREAT_LEGAL, ActionId.DOCUMENT_INCIDENT),
                    on(SignalId.HARASSMENT, ActionId.DOCUMENT_INCIDENT),
                    on(SignalId.HUMAN_REQUEST, ActionId.HAND_OVER),
                    rule("hand-over.z", inState(StateId.HANDOVER), ActionId.HAND_OVER, "under-way"),
                    rule("switch", inState(StateId.HANDOVER), ActionId.SWITCH_CHANNEL, "handed-over"),
                    rule("switch.hot", hot(), ActionId.SWITCH_CHANNEL, "heated"),
                    rule("follow", inState(StateId.FOLLOWING_UP), ActionId.SCHEDULE_FOLLOW_UP, "follow-up"),
                    rule(
                            "update",
                            new Condition.FactHolds(Set.of(Fact.UPDATE_DUE)),
                            ActionId.SEND_UPDATE,
                            "update-due")),
            List.of(
                    new CareRule(RuleInfo.of("small.b"), 10, hot(), TechniqueId.BREATHE),
                    new CareRule(RuleInfo.of("small.a"), 90, hot(), TechniqueId.FOCUS_ON_PROBLEM),
                    new CareRule(RuleInfo.of("small.c"), 5, Condition.always(), TechniqueId.BREATHE)),
            SETTINGS);

    @Test
    void a_calm_line_leads_to_nothing() {
        Outcome outcome = outcomes.after(situation(StateId.LISTENING, Tension.CALM), occasion(MONDAY));

        assertThat(outcome.actions()).isEmpty();
        assertThat(outcome.incident()).isNull();
        assertThat(outcome.handOver()).isNull();
        assertThat(outcome.followUp()).isNull();
        assertThat(outcome.channelAdvice()).isNull();
    }

    @Test
    void every_incident_is_an_action_and_the_first_is_recorded_without_its_words() {
        Signal harassment = signal(SignalId.HARASSMENT, 0.7, 30, 38);
        Signal threat = signal(SignalId.THREAT_LEGAL, 0.9, 3, 12);
        Outcome outcome =
                outcomes.after(shows(SignalId.HARASSMENT, SignalId.THREAT_LEGAL), occasion(MONDAY, harassment, threat));

        assertThat(outcome.actions())
                .containsExactly(
                        new Action(ActionId.DOCUMENT_INCIDENT, "harassment", null),
                        new Action(ActionId.DOCUMENT_INCIDENT, "threat-legal", null));
        assertThat(outcome.incident())
                .isEqualTo(new Incident(
                        4,
                        MONDAY,
                        SignalId.HARASSMENT,
                        true,
                        new Span(30, 38),
                        new RuleId("small.harassment"),
                        "set-boundary"));
    }

    @Test
    void an_incident_is_severe_where_its_rule_says_so() {
        Signal threat = signal(SignalId.THREAT_LEGAL, 0.9, 3, 12);
        Occasion plain = occasion(MONDAY, threat);
        Occasion severe = new Occasion(
                4,
                MONDAY,
                List.of(threat),
                Set.of(threat.rule()),
                TechniqueId.SET_BOUNDARY,
                Issue.unknown(),
                List.of());

        assertThat(outcomes.after(shows(SignalId.THREAT_LEGAL), plain).incident())
                .matches(incident -> !incident.severe());
        assertThat(outcomes.after(shows(SignalId.THREAT_LEGAL), severe).incident())
                .matches(Incident::severe);
    }

    @Test
    void of_two_reasons_to_hand_over_the_first_stands_in_action_and_packet() {
        Issue issue = Issue.builder()
                .summary("a late parcel")
                .desiredOutcome("the parcel")
                .options(List.of("a new one"))
                .build();
        Commitment promise = promise(MONDAY.plusSeconds(60));
        Situation asked = SituationBuilder.plain()
                .state(StateId.HANDOVER)
                .tension(Tension.ANGRY)
                .trend(Trend.RISING)
                .signals(SignalId.HUMAN_REQUEST)
                .channel(Channel.EMAIL)
                .reached(Set.of(Milestone.HEARD))
                .count(Counter.WARNINGS, 1)
                .build();
        Outcome outcome = outcomes.after(
                asked, new Occasion(4, MONDAY, List.of(), Set.of(), TechniqueId.HAND_OVER, issue, List.of(promise)));

        assertThat(outcome.actions())
                .containsExactly(
                        new Action(ActionId.HAND_OVER, "human-request", null),
                        new Action(ActionId.SWITCH_CHANNEL, "handed-over", null));
        assertThat(outcome.handOver())
                .isEqualTo(new HandOver(
                        "human-request",
                        "a late parcel",
                        "the parcel",
                        Set.of(Milestone.HEARD),
                        List.of("a new one"),
                        List.of(promise),
                        Tension.ANGRY,
                        Trend.RISING,
                        1));
        assertThat(String.valueOf(outcome.handOver())).doesNotContain("parcel");
    }

    @Test
    void what_is_heated_or_handed_over_is_better_spoken_and_never_mailed() {
        assertThat(advice(StateId.HANDOVER, Tension.CALM, Channel.EMAIL))
                .isEqualTo(new ChannelAdvice(
                        List.of(Channel.VIDEO, Channel.PHONE), "the conversation is handed over on email"));
        assertThat(advice(StateId.LISTENING, Tension.ANGRY, Channel.CHAT))
                .isEqualTo(new ChannelAdvice(List.of(Channel.VIDEO, Channel.PHONE), "tension is angry on chat"));
        assertThat(advice(StateId.HANDOVER, Tension.ANGRY, Channel.IN_PERSON))
                .isEqualTo(new ChannelAdvice(
                        List.of(Channel.IN_PERSON, Channel.VIDEO, Channel.PHONE),
                        "the conversation is handed over on in-person"));
        assertThat(advice(StateId.LISTENING, Tension.FRUSTRATED, Channel.CHAT)).isNull();
    }

    @Test
    void a_follow_up_is_due_on_the_hosts_date_or_the_first_promise_or_by_the_calendar() {
        Situation closing = situation(StateId.FOLLOWING_UP, Tension.CALM);
        Instant friday = Instant.parse("2026-03-06T09:00:00Z");
        Instant tuesday = Instant.parse("2026-03-03T09:00:00Z");
        Issue agreed = Issue.builder().followUpAt(friday).build();

        assertThat(follow(closing, agreed, promise(tuesday))).isEqualTo(new FollowUp(friday, Channel.CHAT, "update"));
        assertThat(follow(closing, Issue.unknown(), promise(friday), promise(tuesday)))
                .isEqualTo(new FollowUp(tuesday, Channel.CHAT, "commitment"));
        assertThat(follow(closing, Issue.unknown(), promise(null)))
                .isEqualTo(new FollowUp(Instant.parse("2026-03-04T10:15:00Z"), Channel.CHAT, "update"));
    }

    @Test
    void a_follow_up_after_a_solution_is_a_check_in_and_after_heat_it_is_a_call() {
        Situation solved = SituationBuilder.plain()
                .state(StateId.FOLLOWING_UP)
                .tension(Tension.ANGRY)
                .trend(Trend.FALLING)
                .reached(Set.of(Milestone.RESOLVED))
                .build();

        assertThat(follow(solved, Issue.unknown()))
                .isEqualTo(new FollowUp(Instant.parse("2026-03-04T10:15:00Z"), Channel.PHONE, "check-in"));
    }

    @Test
    void without_times_a_follow_up_has_no_date() {
        Outcome outcome = outcomes.after(situation(StateId.FOLLOWING_UP, Tension.CALM), occasion(null));

        assertThat(outcome.followUp()).isEqualTo(new FollowUp(null, Channel.CHAT, "update"));
        assertThat(outcome.actions()).containsExactly(new Action(ActionId.SCHEDULE_FOLLOW_UP, "follow-up", null));
    }

    @Test
    void the_action_carries_the_date_of_the_follow_up() {
        Outcome outcome = outcomes.after(situation(StateId.FOLLOWING_UP, Tension.CALM), occasion(MONDAY));

        assertThat(outcome.actions())
                .containsExactly(
                        new Action(ActionId.SCHEDULE_FOLLOW_UP, "follow-up", Instant.parse("2026-03-04T10:15:00Z")));
    }

    @Test
    void care_comes_in_the_order_of_its_priority_and_each_tip_once() {
        assertThat(outcomes.after(situation(StateId.LISTENING, Tension.FURIOUS), occasion(MONDAY))
                        .agentCare())
                .containsExactly(TechniqueId.FOCUS_ON_PROBLEM, TechniqueId.BREATHE);
    }

    @Test
    void an_update_is_due_when_an_open_issue_has_had_no_agent_line_for_too_long() {
        Progress open = Progress.start(SmallPlaybook.sound());
        Instant dayBefore = MONDAY.minusSeconds(24 * 3600);

        assertThat(outcomes.isUpdateDue(open, dayBefore, null, MONDAY)).isTrue();
        assertThat(outcomes.isUpdateDue(open, null, dayBefore, MONDAY)).isTrue();
        assertThat(outcomes.isUpdateDue(open, dayBefore.plusSeconds(1), dayBefore, MONDAY))
                .isFalse();
        assertThat(outcomes.isUpdateDue(open, dayBefore, null, null)).isFalse();
        assertThat(outcomes.isUpdateDue(open, null, null, MONDAY)).isFalse();
        assertThat(outcomes.isUpdateDue(at(StateId.CLOSED, Set.of()), dayBefore, null, MONDAY))
                .isFalse();
        assertThat(outcomes.isUpdateDue(at(StateId.LISTENING, Set.of(Milestone.RESOLVED)), dayBefore, null, MONDAY))
                .isFalse();
    }

    private @Nullable FollowUp follow(Situation situation, Issue issue, Commitment... promised) {
        return outcomes.after(
                        situation,
                        new Occasion(4, MONDAY, List.of(), Set.of(), TechniqueId.CHECK_IN, issue, List.of(promised)))
                .followUp();
    }

    private @Nullable ChannelAdvice advice(StateId state, Tension tension, Channel channel) {
        Situation situation = SituationBuilder.plain()
                .state(state)
                .tension(tension)
                .channel(channel)
                .build();
        return outcomes.after(situation, occasion(MONDAY)).channelAdvice();
    }

    private static Progress at(StateId state, Set<Milestone> reached) {
        return new Progress("small", state, reached, Map.of(), Set.of(), Set.of(), null);
    }

    private static Occasion occasion(@Nullable Instant at, Signal... signals) {
        return new Occasion(4, at, List.of(signals), Set.of(), TechniqueId.SET_BOUNDARY, Issue.unknown(), List.of());
    }

    private static Situation shows(SignalId... signals) {
        return SituationBuilder.plain().signals(signals).build();
    }

    private static Situation situation(StateId state, Tension tension) {
        return SituationBuilder.plain().state(state).tension(tension).build();
    }

    private static Signal signal(SignalId id, double strength, int start, int end) {
        return new Signal(id, strength, new Span(start, end), new RuleId("small." + id.id()));
    }

    private static Commitment promise(@Nullable Instant due) {
        return new Commitment(
                CommitmentKind.UPDATE, null, null, null, due, new Span(0, 1), new RuleId("small.promise"));
    }

    private static ActionRule on(SignalId signal, ActionId action) {
        return rule(action.id() + "." + signal.id(), new Condition.HasSignal(Set.of(signal)), action, signal.id());
    }

    private static ActionRule rule(String id, Condition when, ActionId action, String reason) {
        return new ActionRule(RuleInfo.of("small." + id), when, action, reason);
    }

    private static Condition inState(StateId state) {
        return new Condition.InState(Set.of(state));
    }

    private static Condition hot() {
        return new Condition.TensionBetween(Tension.ANGRY, Tension.FURIOUS);
    }
}
