package dev.evenkeel.reply;

import static dev.evenkeel.reply.SmallTemplates.ALWAYS;
import static dev.evenkeel.reply.SmallTemplates.advised;
import static dev.evenkeel.reply.SmallTemplates.calm;
import static dev.evenkeel.reply.SmallTemplates.oneRule;
import static dev.evenkeel.reply.SmallTemplates.ranking;
import static dev.evenkeel.reply.SmallTemplates.recommender;
import static dev.evenkeel.reply.SmallTemplates.say;
import static dev.evenkeel.reply.SmallTemplates.situation;
import static dev.evenkeel.reply.SmallTemplates.template;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.playbook.Band;
import dev.evenkeel.playbook.Milestone;
import dev.evenkeel.playbook.Ranking;
import dev.evenkeel.playbook.WhyNot;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.technique.TechniqueId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class RecommenderTest {

    private static final Issue UNKNOWN = Issue.unknown();

    @Nested
    final class NotRepeatingItself {

        private final Recommender recommender = recommender(
                template("1", TechniqueId.GREET, "one").build(),
                template("2", TechniqueId.GREET, "two").build(),
                template("3", TechniqueId.GREET, "three").build());

        @Test
        void a_template_comes_again_only_when_all_others_did() {
            List<String> said = new ArrayList<>();
            ReplyHistory history = ReplyHistory.none();
            for (int turn = 1; turn <= 9; turn++) {
                Reply reply = recommender
                        .recommend(ranking(TechniqueId.GREET), calm(), SmallTemplates.turn(turn), history)
                        .reply();
                history = history.with(reply.template());
                said.add(reply.text());
            }

            assertThat(said.subList(0, 3)).containsExactlyInAnyOrder("one", "two", "three");
            assertThat(said.subList(3, 6)).isEqualTo(said.subList(0, 3));
            assertThat(said.subList(6, 9)).isEqualTo(said.subList(0, 3));
        }

        @Test
        void wording_varies_with_the_conversation_and_stays_for_the_same_one() {
            Set<String> openings = new HashSet<>();
            for (int i = 0; i < 40; i++) {
                Brief brief = new Brief("c-" + i, 1, Customer.anonymous(), Agent.anonymous(), UNKNOWN);
                openings.add(say(recommender, brief));
                assertThat(say(recommender, brief)).isEqualTo(say(recommender, brief));
            }

            assertThat(openings).containsExactlyInAnyOrder("one", "two", "three");
        }

        @Test
        void the_history_is_bounded() {
            ReplyHistory history = ReplyHistory.none();
            for (int i = 0; i < 10; i++) {
                history = history.with(new RuleId("small." + i));
            }

            assertThat(history.templates())
                    .extracting(RuleId::id)
                    .containsExactly("small.4", "small.5", "small.6", "small.7", "small.8", "small.9");
        }

        @Test
        void after_two_in_a_row_another_technique_of_the_same_rule_has_its_turn() {
            Ranking two = oneRule(Band.REVIEW, TechniqueId.ACTIVE_LISTENING, TechniqueId.GREET);

            Recommendation third = recommender.recommend(
                    two, advised(TechniqueId.ACTIVE_LISTENING, 2), SmallTemplates.turn(3), ReplyHistory.none());

            assertThat(third.technique()).isEqualTo(TechniqueId.GREET);
            assertThat(third.alternatives()).containsExactly(TechniqueId.ACTIVE_LISTENING);
            assertThat(third.whyNot())
                    .containsExactly(new WhyNot(
                            TechniqueId.ACTIVE_LISTENING, new RuleId("small.one"), "recommended 2 times in a row"));
        }

        @Test
        void a_rule_with_one_technique_insists_and_so_does_safety() {
            Recommendation single = recommender.recommend(
                    ranking(TechniqueId.ACTIVE_LISTENING, TechniqueId.GREET),
                    advised(TechniqueId.ACTIVE_LISTENING, 5),
                    SmallTemplates.turn(3),
                    ReplyHistory.none());
            Recommendation safety = recommender.recommend(
                    oneRule(Band.SAFETY, TechniqueId.ACTIVE_LISTENING, TechniqueId.GREET),
                    advised(TechniqueId.ACTIVE_LISTENING, 5),
                    SmallTemplates.turn(3),
                    ReplyHistory.none());

            assertThat(single.technique()).isEqualTo(TechniqueId.ACTIVE_LISTENING);
            assertThat(safety.technique()).isEqualTo(TechniqueId.ACTIVE_LISTENING);
        }
    }

    @Nested
    final class NeverAHole {

        private final Recommender recommender = recommender(
                template("p", TechniqueId.PARAPHRASE, "So it's about {summary}[, {customer}]?")
                        .build(),
                template("o", TechniqueId.OFFER_OPTIONS, "I can offer you {options}, by {followUp}.")
                        .build(),
                template("s", TechniqueId.OUTLINE_STEPS, "[{customer}: ]the steps:\n{steps}")
                        .build(),
                template("f", TechniqueId.REFER_TO_POLICY, "{policy} holds[; {dependsOn} decides]. {cause}.")
                        .build());

        @Test
        void a_technique_that_cannot_be_put_into_words_gives_way_and_says_what_is_missing() {
            Recommendation recommendation = recommender.recommend(
                    ranking(TechniqueId.PARAPHRASE, TechniqueId.GREET, TechniqueId.ANSWER_QUESTION),
                    calm(),
                    SmallTemplates.brief(UNKNOWN),
                    ReplyHistory.none());

            assertThat(recommendation.technique()).isEqualTo(TechniqueId.ANSWER_QUESTION);
            assertThat(recommendation.whyNot())
                    .containsExactly(
                            new WhyNot(TechniqueId.PARAPHRASE, new RuleId("small.paraphrase"), "not known: summary"),
                            new WhyNot(
                                    TechniqueId.GREET,
                                    new RuleId("small.greet"),
                                    "no reply fits this situation and what the agent may promise"));
        }

        @Test
        void where_nothing_can_be_said_there_still_is_a_reply() {
            Recommendation calm = recommender.recommend(
                    ranking(TechniqueId.PARAPHRASE), calm(), SmallTemplates.brief(UNKNOWN), ReplyHistory.none());
            Recommendation angry = recommender.recommend(
                    ranking(TechniqueId.PARAPHRASE),
                    situation(Tension.ANGRY, Channel.CHAT, CustomerType.UNKNOWN),
                    SmallTemplates.brief(UNKNOWN),
                    ReplyHistory.none());

            assertThat(calm.technique()).isEqualTo(TechniqueId.ANSWER_QUESTION);
            assertThat(angry.technique()).isEqualTo(TechniqueId.ACTIVE_LISTENING);
        }

        @Test
        void packs_without_such_a_reply_are_refused() {
            assertThatThrownBy(() -> Recommender.of(List.of(ALWAYS.get(0)), "en", ZoneOffset.UTC))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("answer-question");
        }

        @Property(tries = 300)
        void a_reply_has_no_hole_whatever_is_missing(
                @ForAll Customer customer, @ForAll Agent agent, @ForAll Issue issue, @ForAll int turn) {
            Brief brief = new Brief("c", turn, customer, agent, issue);
            for (TechniqueId technique : List.of(
                    TechniqueId.PARAPHRASE,
                    TechniqueId.OFFER_OPTIONS,
                    TechniqueId.OUTLINE_STEPS,
                    TechniqueId.REFER_TO_POLICY)) {
                String text = recommender
                        .recommend(ranking(technique), calm(), brief, ReplyHistory.none())
                        .reply()
                        .text();

                assertThat(text)
                        .isNotBlank()
                        .doesNotContain("null", "{summary}", "{options}", "{steps}", "  ", " ,", " .", ",,", "..")
                        .isEqualTo(text.strip());
            }
        }
    }

    @Test
    void a_recommendation_carries_what_is_held_back_and_what_is_open() {
        Issue issue = Issue.builder()
                .complaints(List.of("a rude call", "a late parcel"))
                .build();
        Ranking held = new Ranking(
                List.of(SmallTemplates.candidate(TechniqueId.ACTIVE_LISTENING, "listen")),
                List.of("offer-solution", "hold-phrase"),
                List.of(new WhyNot(TechniqueId.OFFER_SOLUTION, new RuleId("small.gate"), "not yet")),
                List.of());

        Recommendation recommendation =
                recommender().recommend(held, calm(), SmallTemplates.brief(issue), ReplyHistory.none());

        assertThat(recommendation.avoid()).containsExactly("offer-solution", "hold-phrase");
        assertThat(recommendation.whyNot()).extracting(WhyNot::technique).containsExactly(TechniqueId.OFFER_SOLUTION);
        assertThat(recommendation.openItems())
                .containsExactly("desired-outcome", "root-cause", "complaint-1", "complaint-2");
        assertThat(recommendation.why()).extracting(why -> why.rule().id()).containsExactly("small.listen");
    }

    @Test
    void what_is_known_or_waived_is_not_open() {
        Issue issue = Issue.builder().desiredOutcome("a refund").build();

        assertThat(OpenItems.of(issue, Set.of(Milestone.WAIVED))).isEmpty();
        assertThat(OpenItems.of(issue.toBuilder().rootCause(" ").build(), Set.of()))
                .containsExactly("root-cause");
    }

    @Test
    void a_follow_up_is_named_by_its_day_in_the_packs_time_zone() {
        Recommender recommender = recommender(
                template("f", TechniqueId.GREET, "See you on {followUp}.").build());
        Issue issue = Issue.builder()
                .followUpAt(Instant.parse("2026-03-04T10:15:00Z"))
                .build();

        assertThat(say(recommender, SmallTemplates.brief(issue))).isEqualTo("See you on Wednesday 4 March.");
    }

    @Test
    void no_name_and_no_fact_shows_when_it_is_printed() {
        Brief brief = new Brief("c", 1, Customer.named("Dana"), Agent.named("Sam"), Issue.about("a secret"));

        assertThat(brief.toString()).doesNotContain("Dana", "Sam", "secret");
    }
}
