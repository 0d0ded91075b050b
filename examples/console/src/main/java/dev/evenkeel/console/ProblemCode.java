package dev.evenkeel.console;

import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.json.InputException;

/** Why a line cannot be used. */
enum ProblemCode implements Identified {
    BAD_JSON,
    BAD_ENCODING,
    MISSING_FIELD,
    WRONG_TYPE,
    UNKNOWN_ID,
    BAD_VALUE,
    TOO_LONG;

    private final String id = Identified.idOf(this);

    /** The code of a fact that cannot be used. */
    static ProblemCode of(InputException problem) {
        return Identified.find(ProblemCode.class, problem.code().id()).orElseThrow();
    }

    @Override
    public String id() {
        return id;
    }
}
