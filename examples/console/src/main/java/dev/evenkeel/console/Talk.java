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
import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.dialogue.HostNote;
import dev.evenkeel.dialogue.Issue;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;

/**
 * A conversation that a person types: the customer's lines, the agent's after {@code >}, drafts after {@code ?}, and what
 * the host would know after {@code :}. Mutable, for one person.
 */
final class Talk {

    private static final String PROMPT = "evenkeel: ";

    private final Evenkeel evenkeel;
    private final Page page;
    private final InstantSource clock;
    private Conversation conversation;
    private String suggested = "";

    Talk(Evenkeel evenkeel, Page page, InstantSource clock) {
        this.evenkeel = evenkeel;
        this.page = page;
        this.clock = clock;
        this.conversation = opened();
    }

    private Conversation opened() {
        return evenkeel.open("talk", Customer.anonymous(), Agent.anonymous(), Issue.unknown(), Facts.FIRST_CHANNEL);
    }

    /** Answers line after line, until there is none or the person has had enough. */
    void run(BufferedReader in) throws IOException {
        page.entry(
                "",
                2,
                "Type what the customer says. Begin with > for what the agent says (> alone sends the reply that was"
                        + " suggested), with ? for a draft, with : for what you know. :help tells more, :quit ends.",
                Ink.FAINT);
        page.blank();
        page.prompt(PROMPT);
        for (String line = in.readLine(); line != null && !line.strip().equals(":quit"); line = in.readLine()) {
            if (!line.isBlank()) {
                answer(line.strip());
            }
            page.prompt(PROMPT);
        }
        page.blank();
    }

    private void answer(String line) {
        String rest = line.substring(1).strip();
        switch (line.charAt(0)) {
            case '>' -> said(rest.isEmpty() ? suggested : rest);
            case '?' -> drafted(rest);
            case ':' -> told(rest);
            default -> heard(line);
        }
    }

    private void heard(String text) {
        Advice advice = evenkeel.hear(conversation, CustomerTurn.of(text).at(clock.instant()));
        conversation = advice.conversation();
        suggested = advice.recommendation().reply().text();
        new AdvicePage(page).show(text, advice);
    }

    private void said(String text) {
        if (text.isEmpty()) {
            page.entry("", 2, "nothing was suggested yet", Ink.YELLOW);
            return;
        }
        Review review = evenkeel.said(conversation, AgentTurn.of(text).at(clock.instant()));
        conversation = review.conversation();
        new ReviewPage(page).show(text, review);
    }

    private void drafted(String text) {
        new ReviewPage(page)
                .show(text, evenkeel.check(conversation, Draft.of(text).at(clock.instant())));
    }

    private void told(String words) {
        String command = words.split("\\s", 2)[0];
        String rest = words.substring(command.length()).strip();
        Optional<Knowledge> knowledge = Knowledge.toldBy(command);
        try {
            if (command.equals("new")) {
                conversation = opened();
                suggested = "";
            } else if (command.equals("event")) {
                happened(rest);
            } else if (knowledge.isPresent() && !rest.isEmpty()) {
                conversation = knowledge.get().change().apply(conversation, rest);
            } else {
                help();
            }
        } catch (IllegalArgumentException notUnderstood) {
            page.entry("", 2, String.valueOf(notUnderstood.getMessage()), Ink.YELLOW);
        }
    }

    private void happened(String id) {
        HostEvent event = Knowledge.id(HostEvent.class, id);
        conversation = evenkeel.note(conversation, HostNote.of(event).at(clock.instant()));
        page.entry("Stands at", conversation.progress().state().id(), Ink.PLAIN);
    }

    private void help() {
        page.blank();
        for (Knowledge knowledge : Knowledge.ALL) {
            help(":" + knowledge.command() + " " + knowledge.example(), knowledge.meaning());
        }
        help(":event resolved", "what happened: " + Knowledge.ids(HostEvent.class));
        help(":new", "a new conversation");
        help(":quit", "the end");
        page.blank();
    }

    private void help(String example, String meaning) {
        page.entry(example, 26, meaning, Ink.PLAIN);
    }
}
