package dev.evenkeel.console;

import dev.evenkeel.Conversation;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Allowance;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.Fault;
import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.dialogue.IssueBuilder;
import dev.evenkeel.dialogue.Stress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What a host knows beside the words of a conversation, and how a person at a terminal tells it.
 *
 * @param command the word that begins it
 * @param example what may stand after the word
 * @param meaning what it tells
 * @param change what it changes; throws an {@link IllegalArgumentException} that says what would be right
 */
record Knowledge(
        String command, String example, String meaning, BiFunction<Conversation, String, Conversation> change) {

    /** All that can be told. */
    static final List<Knowledge> ALL = List.of(
            new Knowledge("name", "Dana", "the customer's name", (talk, words) -> {
                Customer customer = talk.customer();
                return talk.with(new Customer(words, customer.type(), customer.locale()));
            }),
            new Knowledge(
                    "channel",
                    "phone",
                    "where you talk: " + ids(Channel.class),
                    (talk, words) -> talk.with(id(Channel.class, words))),
            new Knowledge(
                    "about",
                    "a late refund",
                    "what it is about",
                    (talk, words) -> issue(talk, issue -> issue.summary(words))),
            new Knowledge(
                    "wants",
                    "the money back",
                    "what the customer wants",
                    (talk, words) -> issue(talk, issue -> issue.desiredOutcome(words))),
            new Knowledge(
                    "cause",
                    "a stuck payment",
                    "why it happened",
                    (talk, words) -> issue(talk, issue -> issue.rootCause(words))),
            new Knowledge("fault", "ours", "whose fault it is: " + ids(Fault.class), (talk, words) -> {
                Fault fault = id(Fault.class, words);
                return issue(talk, issue -> issue.fault(fault));
            }),
            new Knowledge("option", "store credit", "one more thing that you can offer", (talk, words) -> {
                List<String> options = withOneMore(talk.issue().options(), words);
                return issue(talk, issue -> issue.options(options));
            }),
            new Knowledge("step", "call the bank", "one more step that will be taken", (talk, words) -> {
                List<String> steps = withOneMore(talk.issue().steps(), words);
                return issue(talk, issue -> issue.steps(steps));
            }),
            new Knowledge("agent", "Sam", "the agent's name", (talk, words) -> {
                Agent agent = talk.agent();
                return talk.with(new Agent(
                        words, agent.stress(), agent.hardConversations(), agent.mayEnd(), agent.commitments()));
            }),
            new Knowledge(
                    "stress",
                    "high",
                    "how stressed the agent is: " + ids(Stress.class),
                    (talk, words) -> talk.with(talk.agent().withStress(id(Stress.class, words)))),
            new Knowledge("may", "refund 50 EUR", "one more thing that the agent may promise", (talk, words) -> {
                List<Allowance> allowances = withOneMore(talk.agent().commitments(), allowance(words));
                return talk.with(talk.agent().mayPromise(allowances.toArray(Allowance[]::new)));
            }));

    /** The knowledge that a command tells, if it tells any. */
    static Optional<Knowledge> toldBy(String command) {
        return ALL.stream()
                .filter(knowledge -> knowledge.command().equals(command))
                .findFirst();
    }

    private static Conversation issue(Conversation talk, UnaryOperator<IssueBuilder> change) {
        return talk.with(change.apply(talk.issue().toBuilder()).build());
    }

    private static <T> List<T> withOneMore(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }

    private static Allowance allowance(String words) {
        String[] parts = words.split("\\s+", -1);
        CommitmentKind kind = id(CommitmentKind.class, parts[0]);
        if (parts.length == 1) {
            return Allowance.of(kind);
        }
        if (parts.length == 3 && parts[1].matches("\\d{1,9}(\\.\\d{1,2})?")) {
            return Allowance.upTo(kind, new BigDecimal(parts[1]), parts[2]);
        }
        throw new IllegalArgumentException("say what, and up to how much of which currency: refund 50 EUR");
    }

    static <E extends Enum<E> & Identified> E id(Class<E> set, String id) {
        return Identified.find(set, id).orElseThrow(() -> new IllegalArgumentException("one of " + ids(set)));
    }

    static <E extends Enum<E> & Identified> String ids(Class<E> set) {
        return Arrays.stream(set.getEnumConstants()).map(Identified::id).collect(Collectors.joining(", "));
    }
}
