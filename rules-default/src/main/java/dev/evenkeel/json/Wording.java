package dev.evenkeel.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** What a parser's complaint means. */
final class Wording {
    private Wording() {}

    static String of(JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            return "the file ends too early: a text, a list or an object is not closed";
        }
        if (e instanceof StreamConstraintsException) {
            return "too much for a pack: " + e.getOriginalMessage();
        }
        return "this is not JSON: " + e.getOriginalMessage();
    }
}
