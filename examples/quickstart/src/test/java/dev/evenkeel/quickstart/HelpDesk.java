package dev.evenkeel.quickstart;

import dev.evenkeel.Advice;
import dev.evenkeel.Conversation;
import dev.evenkeel.Evenkeel;
import dev.evenkeel.Review;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.AgentTurn;
import dev.evenkeel.dialogue.Allowance;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerTurn;
import dev.evenkeel.dialogue.Draft;
import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.dialogue.HostNote;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.json.JsonSnapshots;
import dev.evenkeel.outcome.Action;
import dev.evenkeel.outcome.ActionId;
import dev.evenkeel.review.Severity;
import dev.evenkeel.standard.StandardPack;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The code of docs/integration.md: a helpdesk, as small as one can be. */
final class HelpDesk {

    static final Evenkeel EVENKEEL = Evenkeel.with(StandardPack.english());

    private final Map<String, Conversation> snapshots = new ConcurrentHashMap<>();
    private final List<String> paged = new ArrayList<>();

    Conversation open(String ticket, String customerName, String agentName, String about) {
        Agent agent = Agent.named(agentName)
                .mayPromise(
                        Allowance.upTo(CommitmentKind.REFUND, new BigDecimal("50"), "EUR"),
                        Allowance.of(CommitmentKind.CALLBACK).notSoonerThan(48));
        Conversation opened =
                EVENKEEL.open(ticket, Customer.named(customerName), agent, Issue.about(about), Channel.CHAT);
        snapshots.put(ticket, opened);
        return opened;
    }

    Advice customerWrote(String ticket, String text, Instant at) {
        Advice advice = EVENKEEL.hear(snapshot(ticket), CustomerTurn.of(text).at(at));
        snapshots.put(ticket, advice.conversation());
        advice.actions().forEach(action -> act(ticket, action));
        return advice;
    }

    boolean maySend(String ticket, String draft, Instant at) {
        Review review = EVENKEEL.check(snapshot(ticket), Draft.of(draft).at(at));
        return review.findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    void agentSent(String ticket, String text, Instant at) {
        Review review = EVENKEEL.said(snapshot(ticket), AgentTurn.of(text).at(at));
        snapshots.put(ticket, review.conversation());
    }

    void customerAcceptedInTheShop(String ticket, Instant at) {
        change(
                ticket,
                talk -> EVENKEEL.note(
                        talk, HostNote.of(HostEvent.OFFER_ACCEPTED).at(at)));
    }

    void causeFound(String ticket, String cause) {
        change(
                ticket,
                talk -> talk.with(talk.issue().toBuilder().rootCause(cause).build()));
    }

    String stored(String ticket) {
        return JsonSnapshots.write(snapshot(ticket));
    }

    void restore(String ticket, String stored) {
        snapshots.put(ticket, JsonSnapshots.read(stored));
    }

    private void change(String ticket, UnaryOperator<Conversation> change) {
        snapshots.put(ticket, change.apply(snapshot(ticket)));
    }

    private void act(String ticket, Action action) {
        if (action.id().equals(ActionId.FOLLOW_SAFETY_PROTOCOL)) {
            paged.add(ticket); // wakes the person on duty
        }
    }

    List<String> paged() {
        return List.copyOf(paged);
    }

    Conversation snapshot(String ticket) {
        return Objects.requireNonNull(snapshots.get(ticket), "no such ticket");
    }
}
