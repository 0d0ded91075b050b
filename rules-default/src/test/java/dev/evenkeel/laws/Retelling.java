package dev.evenkeel.laws;

import dev.evenkeel.Advice;
import dev.evenkeel.Conversation;
import dev.evenkeel.Evenkeel;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerTurn;
import dev.evenkeel.dialogue.Draft;
import dev.evenkeel.rules.Scene;
import dev.evenkeel.rules.Spoken;
import dev.evenkeel.rules.TestConversation;
import dev.evenkeel.rules.TestLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A conversation told again with something changed that should matter little or not at all.
 *
 * @param evenkeel who listens
 * @param words what becomes of the customer's words
 * @param name the name of the customer and the agent from now on, or null to leave them as they are
 */
record Retelling(
        Evenkeel evenkeel,
        UnaryOperator<String> words,
        @Nullable String name) {

    /** The advice on each of the customer's lines. */
    List<Advice> advice(TestConversation told) {
        List<Advice> advice = new ArrayList<>();
        run(told, advice, (talk, line) -> {});
        return advice;
    }

    /** Shows each agent's line, sent or draft, with the conversation as it stood before. */
    void agentLines(TestConversation told, BiConsumer<Conversation, String> seen) {
        run(told, new ArrayList<>(), seen);
    }

    private void run(TestConversation told, List<Advice> advice, BiConsumer<Conversation, String> agentLines) {
        Scene opening = named(told.opening());
        Conversation talk =
                evenkeel.open(told.name(), opening.customer(), opening.agent(), opening.issue(), opening.channel());
        for (TestLine line : told.lines()) {
            Scene scene = named(line.scene());
            talk = talk.with(scene.customer())
                    .with(scene.agent())
                    .with(scene.issue())
                    .with(scene.channel());
            if (line.spoken() instanceof Spoken.ByCustomer customer) {
                CustomerTurn turn = customer.turn();
                Advice next =
                        evenkeel.hear(talk, new CustomerTurn(words.apply(turn.text()), turn.at(), turn.complete()));
                advice.add(next);
                talk = next.conversation();
            } else if (line.spoken() instanceof Spoken.ByAgent agent) {
                agentLines.accept(talk, agent.turn().text());
                talk = evenkeel.said(talk, agent.turn()).conversation();
            } else if (line.spoken() instanceof Spoken.Drafted drafted) {
                Draft draft = drafted.draft();
                agentLines.accept(talk, draft.text());
            } else if (line.spoken() instanceof Spoken.Noted noted) {
                talk = evenkeel.note(talk, noted.note());
            }
        }
    }

    private Scene named(Scene scene) {
        if (name == null) {
            return scene;
        }
        Customer customer = scene.customer();
        Agent agent = scene.agent();
        return new Scene(
                new Customer(name, customer.type(), customer.locale()),
                new Agent(name, agent.stress(), agent.hardConversations(), agent.mayEnd(), agent.commitments()),
                scene.issue(),
                scene.channel());
    }
}
