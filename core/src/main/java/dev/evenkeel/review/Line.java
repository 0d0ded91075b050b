package dev.evenkeel.review;

import dev.evenkeel.playbook.Situation;
import dev.evenkeel.technique.AgentLine;
import dev.evenkeel.text.Span;
import dev.evenkeel.text.TextReading;

/**
 * An agent's line under review.
 *
 * @param said the line as read
 * @param reading its words and marks
 * @param context what is known of the conversation before it
 * @param situation where the conversation would stand once it was sent, as far as what was said goes
 * @param settings the limits of a good reply
 */
record Line(AgentLine said, TextReading reading, ReviewContext context, Situation situation, ReviewSettings settings) {

    /** The whole text: where something is missing, it is missing everywhere. */
    Span whole() {
        return new Span(0, said.text().length());
    }
}
