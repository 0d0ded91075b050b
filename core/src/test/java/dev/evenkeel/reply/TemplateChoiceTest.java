package dev.evenkeel.reply;

import static dev.evenkeel.reply.SmallTemplates.calm;
import static dev.evenkeel.reply.SmallTemplates.recommender;
import static dev.evenkeel.reply.SmallTemplates.say;
import static dev.evenkeel.reply.SmallTemplates.situation;
import static dev.evenkeel.reply.SmallTemplates.template;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Allowance;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Fault;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.playbook.Condition;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.technique.TechniqueId;
import dev.evenkeel.testkit.SituationBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which of several replies is chosen. */
final class TemplateChoiceTest {

    private static final Issue UNKNOWN = Issue.unknown();

    @Test
    void a_template_fits_its_tension_channel_and_type() {
        Recommender recommender = recommender(
                template("hot", TechniqueId.GREET, "hot")
                        .tension(Tension.ANGRY, Tension.FURIOUS)
                        .build(),
                template("phone", TechniqueId.GREET, "phone")
                        .channels(Channel.PHONE)
                        .build(),
                template("expert", TechniqueId.GREET, "expert")
                        .types(CustomerType.KNOW_IT_ALL)
                        .build(),
                template("plain", TechniqueId.GREET, "plain")
                        .tension(Tension.CALM, Tension.CALM)
                        .build());

        assertThat(say(recommender, situation(Tension.ANGRY, Channel.CHAT, CustomerType.UNKNOWN)))
                .isEqualTo("hot");
        assertThat(say(recommender, situation(Tension.CALM, Channel.PHONE, CustomerType.UNKNOWN)))
                .isEqualTo("phone");
        assertThat(say(recommender, situation(Tension.CALM, Channel.CHAT, CustomerType.KNOW_IT_ALL)))
                .isEqualTo("expert");
        assertThat(say(recommender, situation(Tension.CALM, Channel.CHAT, CustomerType.UNKNOWN)))
                .isEqualTo("plain");
    }

    @Test
    void a_template_that_answers_the_signals_of_the_turn_comes_first() {
        Recommender recommender = recommender(
                template("any", TechniqueId.GREET, "any").build(),
                template("late", TechniqueId.GREET, "late")
                        .when(new Condition.HasSignal(Set.of(SignalId.WAITING)))
                        .build());

        assertThat(say(recommender, calm())).isEqualTo("any");
        assertThat(say(
                        recommender,
                        SituationBuilder.plain().signals(SignalId.WAITING).build()))
                .isEqualTo("late");
    }

    @Test
    void a_promise_is_made_only_if_the_agent_may_make_all_of_it() {
        Recommender recommender = recommender(
                template("bold", TechniqueId.GREET, "I'll refund you and call you")
                        .commits(CommitmentKind.REFUND, CommitmentKind.CALLBACK)
                        .build(),
                template("safe", TechniqueId.GREET, "I'm doing what I can").build());
        Agent half = Agent.named("Sam").mayPromise(Allowance.of(CommitmentKind.REFUND));
        Agent all = half.mayPromise(Allowance.of(CommitmentKind.REFUND), Allowance.of(CommitmentKind.CALLBACK));

        assertThat(say(recommender, new Brief("c", 1, Customer.anonymous(), half, UNKNOWN)))
                .isEqualTo("I'm doing what I can");
        assertThat(say(recommender, new Brief("c", 1, Customer.anonymous(), all, UNKNOWN)))
                .isEqualTo("I'll refund you and call you");
    }

    @Test
    void fault_is_admitted_only_where_it_is_ours() {
        Recommender recommender = recommender(
                template("fault", TechniqueId.GREET, "our mistake: {summary}")
                        .admittingFault()
                        .build(),
                template("trouble", TechniqueId.GREET, "sorry for the trouble").build());

        for (Fault fault : Fault.values()) {
            Issue issue = Issue.builder().summary("a lost parcel").fault(fault).build();
            assertThat(say(recommender, SmallTemplates.brief(issue)))
                    .isEqualTo(fault == Fault.OURS ? "our mistake: a lost parcel" : "sorry for the trouble");
        }
    }

    @Test
    void words_about_the_matter_come_before_words_that_fit_any() {
        Recommender recommender = recommender(
                template("a", TechniqueId.GREET, "any").build(),
                template("b", TechniqueId.GREET, "about {summary}").build());

        assertThat(say(recommender, SmallTemplates.brief(UNKNOWN))).isEqualTo("any");
        assertThat(say(recommender, SmallTemplates.brief(Issue.about("a bill"))))
                .isEqualTo("about a bill");
    }

    @Test
    void the_customers_language_is_spoken_where_it_is_known() {
        Recommender recommender = recommender(
                template("en", TechniqueId.GREET, "hello").build(),
                template("de", TechniqueId.GREET, "hallo").locale("de").build());

        assertThat(say(recommender, inLocale("de-AT"))).isEqualTo("hallo");
        assertThat(say(recommender, inLocale("DE"))).isEqualTo("hallo");
        assertThat(say(recommender, inLocale("en-GB"))).isEqualTo("hello");
        assertThat(say(recommender, inLocale("fr"))).isEqualTo("hello");
        assertThat(say(recommender, inLocale(null))).isEqualTo("hello");
    }

    private Brief inLocale(@Nullable String locale) {
        return new Brief("c", 1, new Customer(null, CustomerType.UNKNOWN, locale), Agent.anonymous(), UNKNOWN);
    }
}
