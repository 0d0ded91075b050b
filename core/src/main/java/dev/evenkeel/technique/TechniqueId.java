package dev.evenkeel.technique;

import dev.evenkeel.dialogue.Identified;
import java.util.List;

/** The id of a technique, said to the customer or advised to the agent, such as {@code paraphrase}. An open set: a pack may add its own with a dotted prefix. */
public record TechniqueId(String id) implements Identified {

    public static final TechniqueId GREET = new TechniqueId("greet");
    public static final TechniqueId ANSWER_QUESTION = new TechniqueId("answer-question");
    public static final TechniqueId WAIT = new TechniqueId("wait");
    public static final TechniqueId ACTIVE_LISTENING = new TechniqueId("active-listening");
    public static final TechniqueId REFLECT_PAUSE = new TechniqueId("reflect-pause");
    public static final TechniqueId PARAPHRASE = new TechniqueId("paraphrase");
    public static final TechniqueId CONFIRM_UNDERSTANDING = new TechniqueId("confirm-understanding");
    public static final TechniqueId GATHER_DETAILS = new TechniqueId("gather-details");
    public static final TechniqueId ASK_DESIRED_OUTCOME = new TechniqueId("ask-desired-outcome");
    public static final TechniqueId FIND_ROOT_CAUSE = new TechniqueId("find-root-cause");
    public static final TechniqueId VALIDATE_FEELINGS = new TechniqueId("validate-feelings");
    public static final TechniqueId APOLOGISE = new TechniqueId("apologise");
    public static final TechniqueId PERSONALISE = new TechniqueId("personalise");
    public static final TechniqueId PRIORITISE_CUSTOMER = new TechniqueId("prioritise-customer");
    public static final TechniqueId COLLABORATE = new TechniqueId("collaborate");
    public static final TechniqueId TAKE_OWNERSHIP = new TechniqueId("take-ownership");
    public static final TechniqueId ACKNOWLEDGE_EXPERTISE = new TechniqueId("acknowledge-expertise");
    public static final TechniqueId EXPLAIN_SIMPLY = new TechniqueId("explain-simply");
    public static final TechniqueId REASSURE = new TechniqueId("reassure");
    public static final TechniqueId NARRATE_RESEARCH = new TechniqueId("narrate-research");
    public static final TechniqueId OFFER_SOLUTION = new TechniqueId("offer-solution");
    public static final TechniqueId OFFER_OPTIONS = new TechniqueId("offer-options");
    public static final TechniqueId OUTLINE_STEPS = new TechniqueId("outline-steps");
    public static final TechniqueId SET_EXPECTATIONS = new TechniqueId("set-expectations");
    public static final TechniqueId ASSURE_BEST_EFFORT = new TechniqueId("assure-best-effort");
    public static final TechniqueId REFER_TO_POLICY = new TechniqueId("refer-to-policy");
    public static final TechniqueId SEND_UPDATE = new TechniqueId("send-update");
    public static final TechniqueId AGREE_NEXT_STEPS = new TechniqueId("agree-next-steps");
    public static final TechniqueId REQUEST_FEEDBACK = new TechniqueId("request-feedback");
    public static final TechniqueId CHECK_IN = new TechniqueId("check-in");
    public static final TechniqueId THANK_CUSTOMER = new TechniqueId("thank-customer");
    public static final TechniqueId SET_BOUNDARY = new TechniqueId("set-boundary");
    public static final TechniqueId HAND_OVER = new TechniqueId("hand-over");
    public static final TechniqueId SWITCH_CHANNEL = new TechniqueId("switch-channel");
    public static final TechniqueId END_GRACEFULLY = new TechniqueId("end-gracefully");
    public static final TechniqueId FOLLOW_SAFETY_PROTOCOL = new TechniqueId("follow-safety-protocol");
    public static final TechniqueId BREATHE = new TechniqueId("breathe");
    public static final TechniqueId DEPERSONALISE = new TechniqueId("depersonalise");
    public static final TechniqueId PERSPECTIVE_TAKING = new TechniqueId("perspective-taking");
    public static final TechniqueId NOTICE_REFLEX = new TechniqueId("notice-reflex");
    public static final TechniqueId CALM_TONE = new TechniqueId("calm-tone");
    public static final TechniqueId OPEN_POSTURE = new TechniqueId("open-posture");
    public static final TechniqueId WARM_SMILE = new TechniqueId("warm-smile");
    public static final TechniqueId FOCUS_ON_PROBLEM = new TechniqueId("focus-on-problem");
    public static final TechniqueId LISTEN_MORE = new TechniqueId("listen-more");
    public static final TechniqueId PAUSE_BEFORE_SENDING = new TechniqueId("pause-before-sending");
    public static final TechniqueId ASK_FOR_HELP = new TechniqueId("ask-for-help");
    public static final TechniqueId TAKE_BREAK = new TechniqueId("take-break");
    public static final TechniqueId DEBRIEF = new TechniqueId("debrief");

    private static final List<TechniqueId> STANDARD = List.of(
            GREET,
            ANSWER_QUESTION,
            WAIT,
            ACTIVE_LISTENING,
            REFLECT_PAUSE,
            PARAPHRASE,
            CONFIRM_UNDERSTANDING,
            GATHER_DETAILS,
            ASK_DESIRED_OUTCOME,
            FIND_ROOT_CAUSE,
            VALIDATE_FEELINGS,
            APOLOGISE,
            PERSONALISE,
            PRIORITISE_CUSTOMER,
            COLLABORATE,
            TAKE_OWNERSHIP,
            ACKNOWLEDGE_EXPERTISE,
            EXPLAIN_SIMPLY,
            REASSURE,
            NARRATE_RESEARCH,
            OFFER_SOLUTION,
            OFFER_OPTIONS,
            OUTLINE_STEPS,
            SET_EXPECTATIONS,
            ASSURE_BEST_EFFORT,
            REFER_TO_POLICY,
            SEND_UPDATE,
            AGREE_NEXT_STEPS,
            REQUEST_FEEDBACK,
            CHECK_IN,
            THANK_CUSTOMER,
            SET_BOUNDARY,
            HAND_OVER,
            SWITCH_CHANNEL,
            END_GRACEFULLY,
            FOLLOW_SAFETY_PROTOCOL,
            BREATHE,
            DEPERSONALISE,
            PERSPECTIVE_TAKING,
            NOTICE_REFLEX,
            CALM_TONE,
            OPEN_POSTURE,
            WARM_SMILE,
            FOCUS_ON_PROBLEM,
            LISTEN_MORE,
            PAUSE_BEFORE_SENDING,
            ASK_FOR_HELP,
            TAKE_BREAK,
            DEBRIEF);

    /** @throws IllegalArgumentException if the id is not well formed */
    public TechniqueId {
        Identified.requireWellFormed("technique", id);
    }

    /** The techniques that every engine knows, in the order of the contract. */
    public static List<TechniqueId> standard() {
        return STANDARD;
    }

    // By hand: what a record brings along is linked when it is first used, and engines open sooner without that.

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof TechniqueId that && id.equals(that.id));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
