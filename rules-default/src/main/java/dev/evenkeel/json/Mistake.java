package dev.evenkeel.json;

import dev.evenkeel.rules.Origin;
import dev.evenkeel.rules.Problem;

/** Something wrong that was found while a file was read. */
record Mistake(Origin at, String message, String hint) {

    Problem in(String text) {
        return Problem.in(text, at, message, hint);
    }
}
