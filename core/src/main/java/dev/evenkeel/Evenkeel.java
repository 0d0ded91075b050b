package dev.evenkeel;

import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.AgentTurn;
import dev.evenkeel.dialogue.Bounds;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerTurn;
import dev.evenkeel.dialogue.Draft;
import dev.evenkeel.dialogue.HostNote;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.rules.PackStamp;
import dev.evenkeel.rules.RulePack;
import dev.evenkeel.technique.Technique;
import java.util.List;

/**
 * Reads what customers and agents say, and advises: build it once, share it between all threads.
 *
 * <p>Immutable and thread-safe. It keeps nothing between calls: a conversation's state is the {@link Conversation} that every
 * step takes and hands back. The same conversation and line give the same answer, bit for bit, on every machine; there is no
 * clock (time comes with the line), no network and no thread of its own.
 *
 * <pre>{@code
 * Evenkeel evenkeel = Evenkeel.with(StandardPack.english());
 * Conversation talk = evenkeel.open(Customer.named("Dana"), Agent.named("Sam"), Issue.about("a late refund"), Channel.CHAT);
 * Advice advice = evenkeel.hear(talk, CustomerTurn.of("This is the third time I'm writing!!"));
 * Review review = evenkeel.check(advice.conversation(), Draft.of("Please hold."));
 * }</pre>
 */
public final class Evenkeel {

    private final EvenkeelBuilder.Parts parts;
    private final Hearing hearing;
    private final Saying saying;
    private final Noting noting;

    Evenkeel(EvenkeelBuilder.Parts parts) {
        this.parts = parts;
        this.hearing = new Hearing(parts);
        this.saying = new Saying(parts);
        this.noting = new Noting(parts);
    }

    /**
     * An engine with these packs, lowest layer first, and everything else as it comes.
     *
     * @throws dev.evenkeel.rules.PackException if a pack is wrong: it names every problem and its place
     */
    public static Evenkeel with(RulePack... packs) {
        return builder().packs(List.of(packs)).build();
    }

    /** A builder for an engine with plug-ins or another playbook. */
    public static EvenkeelBuilder builder() {
        return new EvenkeelBuilder();
    }

    /** A conversation before its first line. */
    public Conversation open(Customer customer, Agent agent, Issue issue, Channel channel) {
        return open("", customer, agent, issue, channel);
    }

    /**
     * A conversation before its first line.
     *
     * @param id the host's own id; replies vary from one conversation to another by it
     * @throws IllegalArgumentException if the id is longer than {@link Bounds#FACT} characters
     */
    public Conversation open(String id, Customer customer, Agent agent, Issue issue, Channel channel) {
        return Conversation.opened(
                id, customer, agent, issue, channel, parts.playbook().playbook());
    }

    /**
     * What one message shows on its own, outside any conversation.
     *
     * @param text up to {@link Bounds#TEXT} characters; empty is valid and neutral
     * @throws IllegalArgumentException if the text is too long
     */
    public Reading read(String text) {
        return read(text, Channel.CHAT);
    }

    /**
     * What one message shows on its own; on email, quoted history, signature and footer are not read for feeling.
     *
     * @param text up to {@link Bounds#TEXT} characters; empty is valid and neutral
     * @throws IllegalArgumentException if the text is too long
     */
    public Reading read(String text, Channel channel) {
        return parts.reader().reading(Bounds.text(text), channel);
    }

    /**
     * Hears a customer's line: what it means for the conversation, and what to do next.
     *
     * @throws IllegalArgumentException if the conversation stands in a state that the playbook of this engine does not have
     */
    public Advice hear(Conversation conversation, CustomerTurn turn) {
        return hearing.hear(conversation, turn);
    }

    /**
     * Reviews a draft before it is sent; the conversation does not move.
     *
     * @throws IllegalArgumentException if the conversation stands in a state that the playbook of this engine does not have
     */
    public Review check(Conversation conversation, Draft draft) {
        return saying.check(conversation, draft);
    }

    /**
     * Takes note of a line that an agent or a supervisor has sent.
     *
     * @throws IllegalArgumentException if the conversation stands in a state that the playbook of this engine does not have
     */
    public Review said(Conversation conversation, AgentTurn turn) {
        return saying.said(conversation, turn);
    }

    /**
     * Takes note of something that only the host can know.
     *
     * @throws IllegalArgumentException if it is an event, and the conversation stands in a state that the playbook of this
     *     engine does not have
     */
    public Conversation note(Conversation conversation, HostNote note) {
        return noting.note(conversation, note);
    }

    /** The techniques that its packs teach, each with an explanation and examples to show to an agent. */
    public List<Technique> techniques() {
        return parts.rules().techniques();
    }

    /** The packs that it works by, lowest layer first. */
    public List<PackStamp> packs() {
        return parts.rules().packs();
    }
}
