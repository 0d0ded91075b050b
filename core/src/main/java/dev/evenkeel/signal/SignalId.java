package dev.evenkeel.signal;

import dev.evenkeel.dialogue.Identified;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The id of something that a customer's message can show, such as {@code threat-legal}. An open set: a pack may add its own with a dotted prefix. */
public record SignalId(String id) implements Identified {

    public static final SignalId ANGER = new SignalId("anger");
    public static final SignalId FRUSTRATION = new SignalId("frustration");
    public static final SignalId ANXIETY = new SignalId("anxiety");
    public static final SignalId SADNESS = new SignalId("sadness");
    public static final SignalId CONFUSION = new SignalId("confusion");
    public static final SignalId SATISFACTION = new SignalId("satisfaction");
    public static final SignalId GRATITUDE = new SignalId("gratitude");
    public static final SignalId SARCASM = new SignalId("sarcasm");
    public static final SignalId SHOUTING = new SignalId("shouting");
    public static final SignalId PROFANITY = new SignalId("profanity");
    public static final SignalId INSULT = new SignalId("insult");
    public static final SignalId HARASSMENT = new SignalId("harassment");
    public static final SignalId THREAT_VIOLENCE = new SignalId("threat-violence");
    public static final SignalId THREAT_LEGAL = new SignalId("threat-legal");
    public static final SignalId THREAT_REPUTATION = new SignalId("threat-reputation");
    public static final SignalId SELF_HARM = new SignalId("self-harm");
    public static final SignalId EMERGENCY = new SignalId("emergency");
    public static final SignalId VULNERABILITY = new SignalId("vulnerability");
    public static final SignalId HUMAN_REQUEST = new SignalId("human-request");
    public static final SignalId CHURN_INTENT = new SignalId("churn-intent");
    public static final SignalId REFUND_REQUEST = new SignalId("refund-request");
    public static final SignalId DISCOUNT_REQUEST = new SignalId("discount-request");
    public static final SignalId REPEAT_CONTACT = new SignalId("repeat-contact");
    public static final SignalId WAITING = new SignalId("waiting");
    public static final SignalId NOT_RESOLVED = new SignalId("not-resolved");
    public static final SignalId NO_PROGRESS = new SignalId("no-progress");
    public static final SignalId RESOLUTION_CONFIRMED = new SignalId("resolution-confirmed");
    public static final SignalId URGENCY = new SignalId("urgency");
    public static final SignalId EXPERTISE_CLAIM = new SignalId("expertise-claim");
    public static final SignalId NOT_UNDERSTANDING = new SignalId("not-understanding");
    public static final SignalId UNDERSTANDING_CONFIRMED = new SignalId("understanding-confirmed");
    public static final SignalId UNDERSTANDING_DENIED = new SignalId("understanding-denied");
    public static final SignalId OFFER_ACCEPTED = new SignalId("offer-accepted");
    public static final SignalId OFFER_DECLINED = new SignalId("offer-declined");
    public static final SignalId QUESTION = new SignalId("question");
    public static final SignalId GREETING = new SignalId("greeting");
    public static final SignalId FAREWELL = new SignalId("farewell");

    private static final List<SignalId> DANGER = List.of(SELF_HARM, EMERGENCY, THREAT_VIOLENCE);

    private static final List<SignalId> STANDARD = List.of(
            ANGER,
            FRUSTRATION,
            ANXIETY,
            SADNESS,
            CONFUSION,
            SATISFACTION,
            GRATITUDE,
            SARCASM,
            SHOUTING,
            PROFANITY,
            INSULT,
            HARASSMENT,
            THREAT_VIOLENCE,
            THREAT_LEGAL,
            THREAT_REPUTATION,
            SELF_HARM,
            EMERGENCY,
            VULNERABILITY,
            HUMAN_REQUEST,
            CHURN_INTENT,
            REFUND_REQUEST,
            DISCOUNT_REQUEST,
            REPEAT_CONTACT,
            WAITING,
            NOT_RESOLVED,
            NO_PROGRESS,
            RESOLUTION_CONFIRMED,
            URGENCY,
            EXPERTISE_CLAIM,
            NOT_UNDERSTANDING,
            UNDERSTANDING_CONFIRMED,
            UNDERSTANDING_DENIED,
            OFFER_ACCEPTED,
            OFFER_DECLINED,
            QUESTION,
            GREETING,
            FAREWELL);

    /** Looked up and never gone through, so the order does not matter. */
    private static final Map<String, SignalId> STANDARD_BY_ID = new HashMap<>();

    static {
        for (SignalId signal : STANDARD) {
            STANDARD_BY_ID.put(signal.id, signal);
        }
    }

    /** @throws IllegalArgumentException if the id is not well formed */
    public SignalId {
        Identified.requireWellFormed("signal", id);
    }

    /**
     * The signal with this id: of those that every engine knows always the same object, so that they are soon compared.
     *
     * @throws IllegalArgumentException if the id is not well formed
     */
    public static SignalId of(String id) {
        SignalId standard = STANDARD_BY_ID.get(id);
        return standard == null ? new SignalId(id) : standard;
    }

    /** The signals that every engine knows, in the order of the contract. */
    public static List<SignalId> standard() {
        return STANDARD;
    }

    /** The signals that lead to the safety lane before all else. */
    public static List<SignalId> danger() {
        return DANGER;
    }

    // By hand: what a record brings along is linked when it is first used, and engines open sooner without that.

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof SignalId that && id.equals(that.id));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
