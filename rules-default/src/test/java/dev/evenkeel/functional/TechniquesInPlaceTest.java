package dev.evenkeel.functional;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.evenkeel.Advice;
import dev.evenkeel.Conversation;
import dev.evenkeel.Evenkeel;
import dev.evenkeel.SwitchedOff;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.AgentTurn;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerTurn;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.emotion.Emotion;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.json.JsonFacts;
import dev.evenkeel.json.JsonSnapshots;
import dev.evenkeel.reply.Template;
import dev.evenkeel.rules.PackStamp;
import dev.evenkeel.rules.Rulebook;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.standard.StandardPack;
import dev.evenkeel.technique.Audience;
import dev.evenkeel.technique.Technique;
import dev.evenkeel.technique.TechniqueId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Techniques as they come up in conversations: what they calm, how they vary, and what the tips say. */
class TechniquesInPlaceTest {
    private static final SwitchedOff ENGINES = SwitchedOff.of(StandardPack.english());
    private static final Rulebook RULES = ENGINES.rules();
    private static final Evenkeel EVENKEEL = ENGINES.nothing();

    /** Signals that somebody shows who is upset, or makes others so. */
    private static final Set<SignalId> UPSET = Set.of(
            SignalId.INSULT,
            SignalId.HARASSMENT,
            SignalId.PROFANITY,
            SignalId.SHOUTING,
            SignalId.THREAT_LEGAL,
            SignalId.THREAT_REPUTATION,
            SignalId.THREAT_VIOLENCE,
            SignalId.SARCASM);

    @Test
    void a_paraphrase_calms_a_little_by_as_much_as_the_pack_says() {
        String saidBack = "What I'm hearing is that the van never came on Monday.";
        double untouched = frustrationAfter(EVENKEEL, "Monday.");
        double calmed = frustrationAfter(EVENKEEL, saidBack);
        double more = frustrationAfter(ENGINES.calming(TechniqueId.PARAPHRASE, 0.2), saidBack);
        double none = frustrationAfter(ENGINES.calming(TechniqueId.PARAPHRASE, 0), saidBack);

        assertThat(calmed).isLessThan(untouched).isGreaterThan(untouched - 0.2);
        assertThat(more).isLessThan(calmed);
        assertThat(none).isGreaterThan(calmed);
    }

    @Test
    void no_reply_comes_again_within_six_while_another_fits() {
        Conversation talk =
                EVENKEEL.open(Customer.named("Dana"), Agent.named("Sam"), Issue.about("a late desk"), Channel.CHAT);
        List<String> replies = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Advice advice = EVENKEEL.hear(talk, CustomerTurn.of("I'm annoyed, the desk is late."));
            replies.add(advice.recommendation().reply().template().id());
            talk = advice.conversation();
        }

        assertThat(replies).doesNotHaveDuplicates();
    }

    @Test
    void a_reply_that_was_recommended_and_sent_moves_the_conversation_on() {
        Conversation talk = EVENKEEL.open(Customer.anonymous(), Agent.anonymous(), Issue.unknown(), Channel.CHAT);
        Advice abused = EVENKEEL.hear(talk, CustomerTurn.of("You are a complete moron."));
        Conversation warned = EVENKEEL.said(
                        abused.conversation(),
                        AgentTurn.of(abused.recommendation().reply().text()))
                .conversation();
        Advice again = EVENKEEL.hear(warned, CustomerTurn.of("You are a complete moron."));

        assertThat(abused.recommendation().technique()).isEqualTo(TechniqueId.SET_BOUNDARY);
        assertThat(again.warnings()).isEqualTo(1);
        assertThat(again.recommendation().technique()).isEqualTo(TechniqueId.HAND_OVER);
    }

    @Test
    void a_type_of_the_hosts_own_stands_and_one_is_never_guessed() {
        CustomerType own = new CustomerType("acme.long-standing");
        Customer given = new Customer(null, own, null);

        assertThat(EVENKEEL.hear(
                                EVENKEEL.open(given, Agent.anonymous(), Issue.unknown(), Channel.CHAT),
                                CustomerTurn.of("I'm an engineer. Feel free to be technical."))
                        .customerType()
                        .type())
                .isEqualTo(own);
        assertThat(EVENKEEL.hear(
                                EVENKEEL.open(Customer.anonymous(), Agent.anonymous(), Issue.unknown(), Channel.CHAT),
                                CustomerTurn.of("It is the blue one."))
                        .customerType()
                        .type())
                .isEqualTo(CustomerType.UNKNOWN);
    }

    @Test
    void the_tips_for_the_agent_say_what_the_guides_teach() {
        assertThat(explanationOf(TechniqueId.BREATHE))
                .contains("in slowly and deeply")
                .contains("a few seconds")
                .contains("breathe out slowly");
        assertThat(explanationOf(TechniqueId.DEPERSONALISE))
                .contains("situation, not about you")
                .contains("bad day");
        assertThat(explanationOf(TechniqueId.PERSPECTIVE_TAKING)).contains("in their place");
        assertThat(explanationOf(TechniqueId.NOTICE_REFLEX)).contains("hang up");
    }

    @Test
    void no_reply_reads_as_upset_itself() {
        for (Template template : RULES.templates()) {
            String text = template.text().replaceAll("[\\[\\]]", "").replaceAll("\\{[a-zA-Z]+}", "this");

            assertThat(EVENKEEL.read(text).signals())
                    .as(template.info().id().id())
                    .extracting(signal -> signal.id())
                    .doesNotContainAnyElementsOf(UPSET);
        }
    }

    @Test
    void every_technique_is_explained_with_a_good_and_a_bad_example() {
        assertThat(RULES.techniques()).hasSizeGreaterThanOrEqualTo(48).allSatisfy(technique -> {
            assertThat(technique.explanation()).as(technique.id().id()).hasSizeBetween(40, 240);
            assertThat(technique.good()).as(technique.id().id()).isNotBlank();
            assertThat(technique.bad()).as(technique.id().id()).isNotBlank().isNotEqualTo(technique.good());
        });
    }

    @Test
    void every_technique_that_is_said_has_its_places_in_the_published_taxonomies() {
        assertThat(RULES.techniques())
                .allSatisfy(technique -> assertThat(technique.taxonomy() != null)
                        .as(technique.id().id())
                        .isEqualTo(technique.audience() == Audience.CUSTOMER));
    }

    @Test
    void a_recommended_reply_earns_no_finding_where_it_is_recommended() {
        List<String> wrong = new ArrayList<>();
        for (GuideRows.Row row : GuideRows.all()) {
            for (GuideRows.Shown shown : row.shown()) {
                for (Talk.Heard one : Talk.heard(EVENKEEL, shown.talk())) {
                    one.wrong().stream()
                            // Whoever is left after abuse is given no day, and that the contract has pointed out all
                            // the same.
                            .filter(finding -> !finding.equals("no-follow-up-date"))
                            .forEach(finding -> wrong.add(row.id() + ", " + shown.name() + ": " + finding + " in "
                                    + one.answer().path("reply")));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void somebody_who_has_a_hard_time_is_given_time_and_not_question_after_question() {
        Conversation talk = EVENKEEL.open(Customer.anonymous(), Agent.anonymous(), Issue.unknown(), Channel.PHONE);
        Advice told =
                EVENKEEL.hear(talk, CustomerTurn.of("My husband died last month, and bills in his name still come."));
        talk = EVENKEEL.said(
                        told.conversation(),
                        AgentTurn.of(told.recommendation().reply().text()))
                .conversation();
        Advice again = EVENKEEL.hear(talk, CustomerTurn.of("I've sent the certificate twice, it's so frustrating."));

        assertThat(told.recommendation().technique()).isEqualTo(TechniqueId.VALIDATE_FEELINGS);
        assertThat(again.recommendation().technique()).isEqualTo(TechniqueId.REASSURE);
        assertThat(again.recommendation().reply().text()).contains("person");
    }

    @Test
    void what_is_recommended_fits_where_it_is_recommended() {
        Map<String, Technique> byId = new TreeMap<>();
        RULES.techniques().forEach(technique -> byId.put(technique.id().id(), technique));
        int heard = 0;
        List<String> misfits = new ArrayList<>();
        for (GuideRows.Row row : GuideRows.all()) {
            for (GuideRows.Shown shown : row.shown()) {
                for (Talk.Heard one : Talk.heard(EVENKEEL, shown.talk())) {
                    JsonNode answer = one.answer();
                    heard++;
                    List<String> advised =
                            new ArrayList<>(List.of(answer.path("technique").asText()));
                    answer.path("agentCare").forEach(tip -> advised.add(tip.asText()));
                    for (String id : advised) {
                        if (!byId.get(id)
                                .fit()
                                .includes(
                                        answer.path("state").asText(),
                                        JsonFacts.id(
                                                "tension",
                                                Tension.class,
                                                answer.path("tension").asText()),
                                        new CustomerType(
                                                answer.at("/customerType/id").asText()),
                                        one.channel())) {
                            misfits.add(row.id() + ", " + shown.name() + ": " + id + " in " + answer.path("state") + " "
                                    + answer.path("tension") + " on " + one.channel());
                        }
                    }
                }
            }
        }
        assertThat(misfits).isEmpty();
        assertThat(heard).isGreaterThan(200);
    }

    @Test
    void a_conversation_goes_on_under_other_packs_and_names_them() {
        Conversation talk = EVENKEEL.open(Customer.anonymous(), Agent.anonymous(), Issue.unknown(), Channel.CHAT);
        Advice before = EVENKEEL.hear(talk, CustomerTurn.of("I'm annoyed, the desk is late."));
        Advice after = ENGINES.calming(TechniqueId.PARAPHRASE, 0.2)
                .hear(before.conversation(), CustomerTurn.of("It's really annoying."));

        assertThat(before.packs()).extracting(PackStamp::id).containsExactly("default");
        assertThat(before.packs()).allSatisfy(pack -> assertThat(pack.version()).isNotBlank());
        assertThat(after.turn()).isEqualTo(2);
    }

    @Test
    void an_erased_conversation_tells_nothing_of_anybody() {
        Conversation talk = EVENKEEL.open(
                "ticket-4711",
                Customer.named("Dana Whitfield"),
                Agent.named("Sam Okafor"),
                Issue.builder()
                        .summary("a late walnut desk")
                        .rootCause("a strike")
                        .build(),
                Channel.CHAT);
        talk = EVENKEEL.hear(talk, CustomerTurn.of("My walnut desk is late, I'm annoyed."))
                .conversation();

        String shared = JsonSnapshots.write(talk.erased());

        assertThat(shared)
                .contains("listening")
                .doesNotContain("4711", "Dana", "Whitfield", "Sam", "Okafor", "walnut", "strike");
    }

    private static double frustrationAfter(Evenkeel evenkeel, String agentSays) {
        Conversation talk = evenkeel.open(Customer.anonymous(), Agent.anonymous(), Issue.unknown(), Channel.CHAT);
        talk = evenkeel.hear(talk, CustomerTurn.of("I'm really frustrated, the van never came."))
                .conversation();
        talk = evenkeel.said(talk, AgentTurn.of(agentSays)).conversation();
        return evenkeel.hear(talk, CustomerTurn.of("It was the blue van."))
                .emotion()
                .emotions()
                .get(Emotion.FRUSTRATION);
    }

    private static String explanationOf(TechniqueId id) {
        return RULES.techniques().stream()
                .filter(technique -> technique.id().equals(id))
                .map(Technique::explanation)
                .findFirst()
                .orElseThrow();
    }
}
