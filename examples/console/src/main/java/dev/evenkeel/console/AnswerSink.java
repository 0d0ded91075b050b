package dev.evenkeel.console;

import dev.evenkeel.Advice;
import dev.evenkeel.Conversation;
import dev.evenkeel.Review;
import dev.evenkeel.dialogue.Speaker;
import java.io.IOException;

/** Where what comes of the lines of conversations goes. */
interface AnswerSink {

    /** What comes of a customer's line. */
    void advice(Advice advice) throws IOException;

    /** What comes of an agent's or supervisor's line, sent or draft. */
    void review(Speaker speaker, Review review) throws IOException;

    /** What comes of a host's note. */
    void noted(Conversation conversation) throws IOException;
}
