package dev.evenkeel.simulation;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.Advice;
import dev.evenkeel.Conversation;
import dev.evenkeel.Evenkeel;
import dev.evenkeel.Review;
import dev.evenkeel.dialogue.AgentTurn;
import dev.evenkeel.dialogue.CustomerTurn;
import dev.evenkeel.dialogue.Draft;
import dev.evenkeel.playbook.StateId;
import dev.evenkeel.technique.TechniqueId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation with a simulated customer, as far as it has come.
 *
 * <p>Immutable: every answer gives the next role play, so that one can go back and try another line. The same scenario, seed
 * and agent's lines give the same role play, bit for bit; no time passes in it. It holds what was said, in memory only.
 *
 * <pre>{@code
 * RolePlay play = RolePlay.begin(evenkeel, scenario, 7);
 * while (!play.isOver()) {
 *     play = play.answer(ask(play.customerLine()));
 * }
 * ScoreCard card = ScoreCard.of(play);
 * }</pre>
 */
public final class RolePlay {

    private final Evenkeel evenkeel;
    private final Listener listener;
    private final SimulatedCustomer customer;
    private final Advice advice;
    private final List<Exchange> exchanges;
    private final @Nullable Ending ending;

    private RolePlay(
            Evenkeel evenkeel,
            Listener listener,
            SimulatedCustomer customer,
            Advice advice,
            List<Exchange> exchanges,
            @Nullable Ending ending) {
        this.evenkeel = evenkeel;
        this.listener = listener;
        this.customer = customer;
        this.advice = advice;
        this.exchanges = exchanges;
        this.ending = ending;
    }

    /**
     * A role play in which the customer has just said the first line.
     *
     * @param evenkeel reads the lines of both
     * @param scenario what is played
     * @param seed any number; another one gives other lines
     */
    public static RolePlay begin(Evenkeel evenkeel, Scenario scenario, long seed) {
        SimulatedCustomer customer = SimulatedCustomer.arriving(scenario, seed);
        Conversation opened = evenkeel.open(
                scenario.id() + " " + seed,
                scenario.customer(),
                scenario.agent(),
                scenario.issue(),
                scenario.channel());
        Advice advice = evenkeel.hear(opened, CustomerTurn.of(customer.line().text()));
        return new RolePlay(evenkeel, new Listener(evenkeel.techniques()), customer, advice, ImmutableList.of(), null);
    }

    /** What is played. */
    public Scenario scenario() {
        return customer.scenario();
    }

    /** The customer as they are now. */
    public SimulatedCustomer customer() {
        return customer;
    }

    /** What the customer said last; the last word of the role play once it is over, unless the agent ended it. */
    public String customerLine() {
        return customer.line().text();
    }

    /** What Evenkeel makes of the customer's last line. */
    public Advice advice() {
        return advice;
    }

    /** What was said and answered so far, oldest first. */
    public List<Exchange> exchanges() {
        return exchanges;
    }

    /** How it ended, or null if it goes on. */
    public @Nullable Ending ending() {
        return ending;
    }

    /** Whether there is nothing more to answer. */
    public boolean isOver() {
        return ending != null;
    }

    /**
     * The role play after the agent's answer and, unless it is over, the customer's next line.
     *
     * @param agentLine what the agent says, up to {@link dev.evenkeel.dialogue.Bounds#TEXT} characters; blank for nothing
     * @throws IllegalStateException if the role play is over
     * @throws IllegalArgumentException if the line is too long
     */
    public RolePlay answer(String agentLine) {
        if (isOver()) {
            throw new IllegalStateException("the role play is over");
        }
        AgentTurn turn = AgentTurn.of(agentLine);
        if (agentLine.isBlank()) {
            return next(agentLine, null, Impression.ofSilence(), advice.conversation());
        }
        Review review = evenkeel.said(advice.conversation(), turn);
        Impression impression = listener.impressionOf(review, soundly(agentLine, review), advice.recommendation());
        // It may be closed already, by the customer's thanks.
        boolean closes =
                review.state().equals(StateId.CLOSED) && !advice.state().equals(StateId.CLOSED);
        if (closes) {
            List<Exchange> all = with(agentLine, review, impression, customer.heat());
            return new RolePlay(evenkeel, listener, customer, advice, all, Ending.ENDED_BY_AGENT);
        }
        return next(agentLine, review, impression, review.conversation());
    }

    /** The techniques that stand in sentences without an error. */
    private List<TechniqueId> soundly(String agentLine, Review review) {
        String sound = SoundPart.of(agentLine, review.findings());
        return sound.equals(agentLine)
                ? review.techniquesUsed()
                : evenkeel.check(advice.conversation(), Draft.of(sound)).techniquesUsed();
    }

    private RolePlay next(String agentLine, @Nullable Review review, Impression impression, Conversation talk) {
        SimulatedCustomer answering = customer.hearing(impression);
        Advice heard = evenkeel.hear(talk, CustomerTurn.of(answering.line().text()));
        List<Exchange> all = with(agentLine, review, impression, answering.heat());
        return new RolePlay(evenkeel, listener, answering, heard, all, endingOf(answering));
    }

    private List<Exchange> with(String agentLine, @Nullable Review review, Impression impression, double heatAfter) {
        Exchange exchange =
                new Exchange(customer.line().text(), advice, agentLine, review, impression, customer.heat(), heatAfter);
        return ImmutableList.<Exchange>builder().addAll(exchanges).add(exchange).build();
    }

    private static @Nullable Ending endingOf(SimulatedCustomer customer) {
        return switch (customer.line().mood()) {
            case THANKING -> Ending.SETTLED;
            case LEAVING -> Ending.LEFT;
            default -> customer.isDone() ? Ending.OUT_OF_TURNS : null;
        };
    }

    @Override
    public String toString() {
        return "RolePlay[" + scenario().id() + ", exchanges=" + exchanges.size() + ", heat=" + customer.heat()
                + ", ending=" + (ending == null ? "none" : ending.id()) + "]";
    }
}
