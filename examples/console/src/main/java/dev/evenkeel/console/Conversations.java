package dev.evenkeel.console;

import dev.evenkeel.Advice;
import dev.evenkeel.Conversation;
import dev.evenkeel.Evenkeel;
import dev.evenkeel.Review;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.AgentTurn;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerTurn;
import dev.evenkeel.dialogue.Draft;
import dev.evenkeel.dialogue.HostNote;
import dev.evenkeel.dialogue.Issue;
import java.io.IOException;
import java.nio.CharBuffer;
import java.util.HashMap;
import java.util.Map;

/** Conversations that go on line by line: the last snapshot of each. Mutable, for one stream of lines. */
final class Conversations {

    private final Evenkeel evenkeel;
    private final Map<String, Conversation> conversations = new HashMap<>();

    Conversations(Evenkeel evenkeel) {
        this.evenkeel = evenkeel;
    }

    /** How many are kept. */
    int size() {
        return conversations.size();
    }

    /** Takes the next line of one of them, and hands on what comes of it. */
    void take(CharBuffer line, AnswerSink answers) throws IOException, UnusableLine {
        take(ConversationLine.read(line), answers);
    }

    /** Takes the next line of one of them, read already. */
    void take(ConversationLine said, AnswerSink answers) throws IOException, UnusableLine {
        Conversation known = conversations.get(said.conversation());
        Conversation now = told(known == null ? opened(said.conversation()) : known, said);
        conversations.put(said.conversation(), next(now, said, answers));
    }

    private Conversation opened(String id) {
        return evenkeel.open(id, Customer.anonymous(), Agent.anonymous(), Issue.unknown(), Facts.FIRST_CHANNEL);
    }

    private static Conversation told(Conversation talk, ConversationLine said) throws UnusableLine {
        try {
            return said.facts().in(talk);
        } catch (UnusableLine problem) {
            throw problem.in(said.conversation());
        }
    }

    private Conversation next(Conversation now, ConversationLine said, AnswerSink answers) throws IOException {
        return switch (said.speaker()) {
            case CUSTOMER -> {
                Advice advice = evenkeel.hear(now, new CustomerTurn(said.text(), said.at(), said.complete()));
                answers.advice(advice);
                yield advice.conversation();
            }
            case AGENT, SUPERVISOR -> {
                Review review = said.draft()
                        ? evenkeel.check(now, new Draft(said.text(), said.at()))
                        : evenkeel.said(now, new AgentTurn(said.text(), said.at(), said.speaker()));
                answers.review(said.speaker(), review);
                yield review.conversation();
            }
            case SYSTEM -> {
                Conversation noted = evenkeel.note(now, new HostNote(said.event(), said.at()));
                answers.noted(noted);
                yield noted;
            }
        };
    }
}
