package dev.evenkeel.console.accuracy;

import dev.evenkeel.Advice;
import dev.evenkeel.Conversation;
import dev.evenkeel.Evenkeel;
import dev.evenkeel.Review;
import dev.evenkeel.console.accuracy.Table.Row;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.AgentTurn;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerTurn;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.technique.TechniqueId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whole conversations as {@code advise} follows them.
 *
 * @param customers customers' lines, with what their conversation has come to
 * @param agents agents' lines
 * @param techniques what each of the agents' lines was recognised to do
 */
record Dialogues(Labelled customers, List<Row> agents, List<Set<TechniqueId>> techniques) {

    static Dialogues follow(Evenkeel evenkeel, Table table, Channel channel) {
        Map<String, Conversation> conversations = new HashMap<>();
        List<Row> customers = new ArrayList<>();
        List<Seen> seen = new ArrayList<>();
        List<Row> agents = new ArrayList<>();
        List<Set<TechniqueId>> techniques = new ArrayList<>();
        for (Row row : table.rows()) {
            Conversation talk = conversations.computeIfAbsent(
                    row.get("dialogue"),
                    id -> evenkeel.open(id, Customer.anonymous(), Agent.anonymous(), Issue.unknown(), channel));
            if (row.is("speaker", "customer")) {
                Advice advice = evenkeel.hear(talk, CustomerTurn.of(row.get("text")));
                conversations.put(talk.id(), advice.conversation());
                customers.add(row);
                seen.add(Seen.of(advice));
            } else if (row.is("speaker", "agent")) {
                Review review = evenkeel.said(talk, AgentTurn.of(row.get("text")));
                conversations.put(talk.id(), review.conversation());
                agents.add(row);
                techniques.add(Set.copyOf(review.techniquesUsed()));
            }
        }
        return new Dialogues(new Labelled(customers, seen), agents, techniques);
    }

    /** Those of the customers' lines that have a label. */
    Labelled labelled() {
        return customers.where(row -> !row.get("label").isEmpty());
    }
}
