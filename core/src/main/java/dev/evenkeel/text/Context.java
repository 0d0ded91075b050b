package dev.evenkeel.text;

/** How a phrase was said, as bit flags: the same words mean something else when negated, asked or quoted. */
public final class Context {

    /** A negator stands up to three words before it in the same clause ("not", "never", "isn't"). */
    public static final int NEGATED = 1;

    /** It stands under a condition, from "if" or "unless" to the end of that clause: the part that may not come true. */
    public static final int CONDITIONAL = 1 << 1;

    /** Its sentence ends with a question mark or begins as a question. */
    public static final int ASKED = 1 << 2;

    /** It stands in quotation marks, or after "she said that" in the same clause. An email's quoted history is not read at all. */
    public static final int QUOTED = 1 << 3;

    /** A contrast follows it in the same sentence ("…, but"): what comes after weighs more. */
    public static final int BEFORE_CONTRAST = 1 << 4;

    /** It follows a contrast in the same sentence. */
    public static final int AFTER_CONTRAST = 1 << 5;

    /** An intensifier stands just before it ("very", "so", "absolutely"). */
    public static final int INTENSIFIED = 1 << 6;

    /** A softener stands just before it ("a bit", "slightly", "kind of"). */
    public static final int SOFTENED = 1 << 7;

    /** Its letters are capitals in a text that is not all capitals by habit. */
    public static final int CAPITALS = 1 << 8;

    /** Its sentence ends with an exclamation mark. */
    public static final int EXCLAIMED = 1 << 9;

    /** Its sentence holds a condition that it does not stand under itself: "if you return it, I'll refund you". */
    public static final int DEPENDENT = 1 << 10;

    private Context() {}
}
