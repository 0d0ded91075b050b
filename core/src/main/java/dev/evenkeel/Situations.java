package dev.evenkeel;

import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.emotion.EmotionalState;
import dev.evenkeel.emotion.TypeReader;
import dev.evenkeel.playbook.Circumstances;
import dev.evenkeel.playbook.Counter;
import dev.evenkeel.playbook.Fact;

/** What surrounds a line, as far as a snapshot tells. */
final class Situations {

    /** A share says something only once both have said something. */
    private static final long ENOUGH_CHARACTERS = 200;

    private Situations() {}

    /** What surrounds the next line, before it is read. */
    static Circumstances before(Conversation conversation, EvenkeelBuilder.Parts parts) {
        CustomerType type = TypeReader.belief(conversation.customer().type(), conversation.typeEvidence())
                .type();
        return of(conversation, parts, conversation.emotion(), type)
                .with(Fact.COMPLETE, conversation.progress().count(Counter.UNFINISHED) == 0);
    }

    static Circumstances of(
            Conversation conversation, EvenkeelBuilder.Parts parts, EmotionalState emotion, CustomerType type) {
        return Circumstances.of(conversation.issue(), conversation.agent(), conversation.channel(), emotion, type)
                .with(
                        Fact.TALKS_TOO_MUCH,
                        talksTooMuch(conversation, parts.rules().review().agentShare()));
    }

    private static boolean talksTooMuch(Conversation conversation, double limit) {
        long all = conversation.agentCharacters() + conversation.customerCharacters();
        return all >= ENOUGH_CHARACTERS && conversation.agentCharacters() > limit * all;
    }
}
