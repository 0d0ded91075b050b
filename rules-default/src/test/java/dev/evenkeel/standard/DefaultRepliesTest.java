package dev.evenkeel.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.dialogue.IssueBuilder;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.playbook.Band;
import dev.evenkeel.playbook.Candidate;
import dev.evenkeel.playbook.Condition;
import dev.evenkeel.playbook.Ranking;
import dev.evenkeel.playbook.Situation;
import dev.evenkeel.reply.Brief;
import dev.evenkeel.reply.Recommendation;
import dev.evenkeel.reply.Recommender;
import dev.evenkeel.reply.Reply;
import dev.evenkeel.reply.ReplyHistory;
import dev.evenkeel.reply.Slot;
import dev.evenkeel.reply.Template;
import dev.evenkeel.reply.TemplateText;
import dev.evenkeel.rules.Layers;
import dev.evenkeel.rules.Rulebook;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.Why;
import dev.evenkeel.technique.Audience;
import dev.evenkeel.technique.Technique;
import dev.evenkeel.technique.TechniqueId;
import dev.evenkeel.technique.TechniqueRecogniser;
import dev.evenkeel.technique.TechniqueUse;
import dev.evenkeel.testkit.SituationBuilder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The replies of the default pack, one by one and in every combination of facts. */
class DefaultRepliesTest {
    private static final Rulebook RULES = Layers.of(StandardPack.english()).rulebook();
    private static final Recommender RECOMMENDER =
            Recommender.of(RULES.templates(), RULES.locale(), RULES.outcome().zone());
    private static final List<TechniqueId> SAID = RULES.techniques().stream()
            .filter(technique -> technique.audience() == Audience.CUSTOMER)
            .map(Technique::id)
            .toList();

    private static final TechniqueRecogniser RECOGNISER = TechniqueRecogniser.of(
            RULES.recognition(),
            RULES.templates().stream().map(Template::asKnownReply).toList(),
            RULES.vocabulary());

    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final Pattern HOLE =
            Pattern.compile("\\{[a-zA-Z]+}|\\[,|null|  | [,.;:?!]|,,|\\.\\.|,\\.|,\\?|\\?\\.|\\.\\?");

    private static final Situation CALM = situation(Tension.CALM, Channel.CHAT, CustomerType.UNKNOWN);

    @Test
    void every_technique_has_at_least_four_replies() {
        Map<TechniqueId, Long> replies =
                RULES.templates().stream().collect(Collectors.groupingBy(Template::technique, Collectors.counting()));

        assertThat(SAID)
                .allSatisfy(technique -> assertThat(replies.getOrDefault(technique, 0L))
                        .as(technique.id())
                        .isGreaterThanOrEqualTo(4));
    }

    @Test
    void replies_are_short_and_a_cue_to_go_on_is_a_few_words() {
        for (Template template : RULES.templates()) {
            int words = WORDS.split(template.text().strip()).length;

            assertThat(words)
                    .as(template.info().id().id())
                    .isLessThanOrEqualTo(template.technique().equals(TechniqueId.WAIT) ? 8 : 45);
        }
    }

    @Test
    void a_reply_has_the_slots_that_its_technique_needs() {
        for (Technique technique : RULES.techniques()) {
            for (Template template : RULES.templates()) {
                if (template.technique().equals(technique.id())) {
                    assertThat(TemplateText.parse(template.text()).required())
                            .extracting(slot -> slot.id())
                            .as(template.info().id().id())
                            .containsAll(technique.needs());
                }
            }
        }
    }

    @Test
    void nothing_in_a_reply_is_shown_rather_than_said_or_put_on_hold_or_shouted() {
        assertThat(RULES.templates())
                .extracting(Template::text)
                .noneMatch(text -> Pattern.compile(
                                "(?i)smil|posture|breath|please hold|bear with|hang on|calm down|!|as i said|you should have known")
                        .matcher(text)
                        .find());
    }

    @Test
    void no_two_replies_say_the_same() {
        assertThat(RULES.templates()).extracting(Template::text).doesNotHaveDuplicates();
    }

    @Test
    void whatever_says_something_back_asks_whether_it_is_right() {
        assertThat(textsOf(TechniqueId.PARAPHRASE))
                .allSatisfy(text -> assertThat(text).contains("?"));
        assertThat(textsOf(TechniqueId.CONFIRM_UNDERSTANDING))
                .allSatisfy(text -> assertThat(text).contains("?"));
    }

    @Test
    void every_apology_goes_on_to_what_is_done() {
        assertThat(textsOf(TechniqueId.APOLOGISE))
                .allSatisfy(
                        text -> assertThat(text)
                                .containsPattern(
                                        "I'm (doing|taking|looking|picking|keeping|starting)|I'd like to|I want to|let's|my best"));
    }

    @Test
    void every_offer_says_who_does_what() {
        assertThat(textsOf(TechniqueId.OFFER_SOLUTION))
                .allSatisfy(text -> assertThat(text)
                        .containsPattern("\\b(I|I'll|I'm)\\b")
                        .containsPattern("offer|start|process|set|get"));
    }

    @Test
    void every_end_says_sorry_and_leaves_a_way_back() {
        assertThat(textsOf(TechniqueId.END_GRACEFULLY))
                .allSatisfy(text ->
                        assertThat(text).contains("sorry").containsPattern("welcome|come back|Whenever|whenever"));
    }

    private static List<String> textsOf(TechniqueId technique) {
        List<String> texts = RULES.templates().stream()
                .filter(template -> template.technique().equals(technique))
                .map(Template::text)
                .toList();
        assertThat(texts).isNotEmpty();
        return texts;
    }

    @Test
    void no_reply_has_a_hole_in_any_combination_of_its_facts() {
        for (Template template : RULES.templates()) {
            Recommender one = speakingOnly(template);
            List<Slot> slots = List.copyOf(TemplateText.parse(template.text()).slots());
            for (int known = 0; known < 1 << slots.size(); known++) {
                Set<Slot> given = EnumSet.noneOf(Slot.class);
                for (int i = 0; i < slots.size(); i++) {
                    if ((known >> i & 1) == 1) {
                        given.add(slots.get(i));
                    }
                }
                assertWhole(template, one.recommend(only(TechniqueId.GREET), CALM, brief(given), ReplyHistory.none()));
            }
        }
    }

    @Test
    void a_reply_that_is_sent_as_recommended_counts_as_its_technique() {
        for (Template template : RULES.templates()) {
            for (Set<Slot> given : List.of(
                    EnumSet.allOf(Slot.class),
                    TemplateText.parse(template.text()).required())) {
                Reply reply = speakingOnly(template)
                        .recommend(only(TechniqueId.GREET), CALM, brief(given), ReplyHistory.none())
                        .reply();

                assertThat(RECOGNISER.recognise(reply.text(), Channel.CHAT))
                        .as(template.info().id().id())
                        .extracting(TechniqueUse::technique)
                        .contains(template.technique());
            }
        }
    }

    @Property(tries = 100)
    void a_reply_has_no_hole_whatever_is_known(
            @ForAll Customer customer,
            @ForAll Agent agent,
            @ForAll Issue issue,
            @ForAll Tension tension,
            @ForAll Channel channel,
            @ForAll @IntRange(min = 1, max = 50) int turn) {
        Customer plain = named(customer);
        Brief brief = new Brief("c-" + turn, turn, plain, agent(agent), issue(issue));
        for (TechniqueId technique : SAID) {
            Recommendation recommendation = RECOMMENDER.recommend(
                    only(technique), situation(tension, channel, plain.type()), brief, ReplyHistory.none());
            assertWhole(recommendation.reply());
        }
    }

    private static void assertWhole(Template template, Recommendation recommendation) {
        boolean filled =
                recommendation.reply().template().equals(template.info().id());
        assertThat(filled || recommendation.technique().equals(TechniqueId.ANSWER_QUESTION))
                .isTrue();
        assertWhole(recommendation.reply());
    }

    private static void assertWhole(Reply reply) {
        assertThat(reply.text())
                .as(reply.template().id())
                .isNotBlank()
                .isEqualTo(reply.text().strip())
                .doesNotContainPattern(HOLE);
        assertThat(Character.isLowerCase(reply.text().codePointAt(0))).isFalse();
    }

    /** A recommender that has this reply for every situation, and else only what it cannot do without. */
    private static Recommender speakingOnly(Template template) {
        Template always = new Template(
                template.info(),
                TechniqueId.GREET,
                template.locale(),
                template.text(),
                Tension.CALM,
                Tension.FURIOUS,
                Set.of(),
                Set.of(),
                Condition.always(),
                Set.of(),
                false);
        return Recommender.of(
                Stream.concat(
                                Stream.of(always),
                                RULES.templates().stream()
                                        .filter(other -> other.info().id().id().endsWith("active-listening.1")
                                                || other.info().id().id().endsWith("answer-question.1")))
                        .toList(),
                "en",
                ZoneOffset.UTC);
    }

    private static Brief brief(Set<Slot> given) {
        IssueBuilder issue = Issue.builder()
                .summary(given.contains(Slot.SUMMARY) ? "a refund that has not arrived" : null)
                .desiredOutcome(given.contains(Slot.OUTCOME) ? "the money back" : null)
                .rootCause(given.contains(Slot.CAUSE) ? "a lost label" : null)
                .complaints(given.contains(Slot.COMPLAINT) ? List.of("a rude call") : List.of())
                .options(
                        given.contains(Slot.OPTIONS) || given.contains(Slot.OPTION)
                                ? List.of("store credit", "a refund today")
                                : List.of())
                .steps(given.contains(Slot.STEPS) ? List.of("send the form", "get the money") : List.of())
                .dependsOn(given.contains(Slot.DEPENDS_ON) ? "the billing team" : null)
                .policy(given.contains(Slot.POLICY) ? "returns within 30 days" : null)
                .followUpAt(given.contains(Slot.FOLLOW_UP) ? Instant.parse("2026-03-04T10:15:00Z") : null);
        return new Brief(
                "c-1",
                1,
                given.contains(Slot.CUSTOMER) ? Customer.named("Dana") : Customer.anonymous(),
                given.contains(Slot.AGENT) ? Agent.named("Sam") : Agent.anonymous(),
                issue.build());
    }

    /** What looks like template text is another property's matter. */
    private static Customer named(Customer customer) {
        String name = customer.name();
        boolean odd = name != null && (name.contains("{") || name.contains("["));
        return new Customer(odd ? "Dana" : name, customer.type(), null);
    }

    private static Agent agent(Agent agent) {
        String name = agent.name();
        boolean odd = name != null && (name.contains("{") || name.contains("["));
        return new Agent(
                odd ? "Sam" : name, agent.stress(), agent.hardConversations(), agent.mayEnd(), agent.commitments());
    }

    private static Issue issue(Issue issue) {
        return issue.toBuilder()
                .complaints(without(issue.complaints()))
                .options(without(issue.options()))
                .steps(List.of("send the form", "get the money"))
                .build();
    }

    private static List<String> without(List<String> facts) {
        return facts.stream().filter(fact -> !fact.contains("{")).toList();
    }

    private static Ranking only(TechniqueId technique) {
        return new Ranking(
                List.of(new Candidate(technique, Band.STATE, new Why(new RuleId("test.only"), "only"))),
                List.of(),
                List.of(),
                List.of());
    }

    private static Situation situation(Tension tension, Channel channel, CustomerType type) {
        return SituationBuilder.plain()
                .tension(tension)
                .channel(channel)
                .type(type)
                .build();
    }
}
