package dev.evenkeel.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.Advice;
import dev.evenkeel.Evenkeel;
import dev.evenkeel.Review;
import dev.evenkeel.dialogue.AgentTurn;
import dev.evenkeel.playbook.WhyNot;
import dev.evenkeel.reply.Recommendation;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.technique.TechniqueId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListenerTest {

    private final Evenkeel evenkeel = Evenkeel.with(PracticePack.pack());
    private final Listener listener = new Listener(evenkeel.techniques());
    private final Advice advice =
            RolePlay.begin(evenkeel, Scenarios.lostSuitcase().build(), 1).advice();

    @Test
    void what_a_gate_holds_back_does_not_help() {
        Recommendation held = advised(TechniqueId.ACTIVE_LISTENING, List.of("apologise"), "it is too early");

        assertThat(sorry(held).isHelpedBy(TechniqueId.APOLOGISE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"its replies need the fact issue.summary", "recommended 2 times in a row"})
    void what_could_not_be_said_for_a_fact_or_was_said_often_enough_still_helps(String because) {
        Recommendation passedOver = advised(TechniqueId.ACTIVE_LISTENING, List.of(), because);

        assertThat(sorry(passedOver).isHelpedBy(TechniqueId.APOLOGISE)).isTrue();
    }

    @Test
    void what_is_recommended_helps_though_it_is_to_be_avoided() {
        Recommendation forced = advised(TechniqueId.APOLOGISE, List.of("apologise"), "it is too early");

        assertThat(sorry(forced).isHelpedBy(TechniqueId.APOLOGISE)).isTrue();
    }

    private Impression sorry(Recommendation advised) {
        Review review = evenkeel.said(advice.conversation(), AgentTurn.of("I'm sorry."));
        return listener.impressionOf(review, List.of(TechniqueId.APOLOGISE), advised);
    }

    /** Recommends this, avoids these, and tells why not to apologise. */
    private Recommendation advised(TechniqueId technique, List<String> avoid, String because) {
        return new Recommendation(
                technique,
                List.of(),
                advice.recommendation().reply(),
                avoid,
                List.of(),
                List.of(),
                List.of(new WhyNot(TechniqueId.APOLOGISE, new RuleId("practice.any"), because)));
    }
}
