package dev.evenkeel.review;

import dev.evenkeel.dialogue.Identified;
import java.util.List;

/** The id of something wrong in an agent's text, such as {@code hold-phrase}. An open set: a pack may add its own with a dotted prefix. */
public record FindingId(String id) implements Identified {

    public static final FindingId HOLD_PHRASE = new FindingId("hold-phrase");
    public static final FindingId PROMISE_NOT_ALLOWED = new FindingId("promise-not-allowed");
    public static final FindingId UNREALISTIC_TIMELINE = new FindingId("unrealistic-timeline");
    public static final FindingId FAULT_ADMISSION = new FindingId("fault-admission");
    public static final FindingId DEFENSIVE = new FindingId("defensive");
    public static final FindingId BLAME = new FindingId("blame");
    public static final FindingId DISMISSIVE = new FindingId("dismissive");
    public static final FindingId HOSTILE_TONE = new FindingId("hostile-tone");
    public static final FindingId SHOUTING = new FindingId("shouting");
    public static final FindingId SARCASM = new FindingId("sarcasm");
    public static final FindingId COUNTER_THREAT = new FindingId("counter-threat");
    public static final FindingId MISSING_ACKNOWLEDGEMENT = new FindingId("missing-acknowledgement");
    public static final FindingId GENERIC_APOLOGY = new FindingId("generic-apology");
    public static final FindingId OVER_APOLOGY = new FindingId("over-apology");
    public static final FindingId RUSHED_SOLUTION = new FindingId("rushed-solution");
    public static final FindingId BARE_REFUSAL = new FindingId("bare-refusal");
    public static final FindingId INTERRUPTION = new FindingId("interruption");
    public static final FindingId TALKS_TOO_MUCH = new FindingId("talks-too-much");
    public static final FindingId TOO_MANY_QUESTIONS = new FindingId("too-many-questions");
    public static final FindingId NO_OFFER = new FindingId("no-offer");
    public static final FindingId OPEN_ITEMS = new FindingId("open-items");
    public static final FindingId NO_FOLLOW_UP_DATE = new FindingId("no-follow-up-date");
    public static final FindingId UNFILLED_PLACEHOLDER = new FindingId("unfilled-placeholder");
    public static final FindingId WRONG_LANGUAGE = new FindingId("wrong-language");

    private static final List<FindingId> STANDARD = List.of(
            HOLD_PHRASE,
            PROMISE_NOT_ALLOWED,
            UNREALISTIC_TIMELINE,
            FAULT_ADMISSION,
            DEFENSIVE,
            BLAME,
            DISMISSIVE,
            HOSTILE_TONE,
            SHOUTING,
            SARCASM,
            COUNTER_THREAT,
            MISSING_ACKNOWLEDGEMENT,
            GENERIC_APOLOGY,
            OVER_APOLOGY,
            RUSHED_SOLUTION,
            BARE_REFUSAL,
            INTERRUPTION,
            TALKS_TOO_MUCH,
            TOO_MANY_QUESTIONS,
            NO_OFFER,
            OPEN_ITEMS,
            NO_FOLLOW_UP_DATE,
            UNFILLED_PLACEHOLDER,
            WRONG_LANGUAGE);

    /** @throws IllegalArgumentException if the id is not well formed */
    public FindingId {
        Identified.requireWellFormed("finding", id);
    }

    /** The findings that every engine knows, in the order of the contract. */
    public static List<FindingId> standard() {
        return STANDARD;
    }
}
