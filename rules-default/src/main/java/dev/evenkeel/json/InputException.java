package dev.evenkeel.json;

import dev.evenkeel.dialogue.Identified;

/** Thrown when JSON that a host hands in cannot be used: it says which field and why, and never the value. */
public final class InputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Code code;

    /** Why it cannot be used, by the codes of the contract. */
    public enum Code implements Identified {
        /** Not JSON at all. */
        BAD_JSON,
        MISSING_FIELD,
        /** A text where a number belongs, and the like. */
        WRONG_TYPE,
        /** An id that nothing has. */
        UNKNOWN_ID,
        /** Of the right kind, and out of range or not well formed. */
        BAD_VALUE,
        TOO_LONG;

        @Override
        public String id() {
            return Identified.idOf(this);
        }
    }

    InputException(Code code, String field, String message) {
        super(field.isEmpty() ? message : field + " " + message);
        this.code = code;
    }

    /** Why. */
    public Code code() {
        return code;
    }
}
