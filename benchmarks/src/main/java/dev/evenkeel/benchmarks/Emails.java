package dev.evenkeel.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A hundred emails made of the messages: three of them, a signature, and three more as quoted history. */
final class Emails {

    private static final int EACH = 3;

    private Emails() {}

    /** How long they are, to tell the time of a character. */
    static List<Figure> figures() {
        return List.of(Figure.of(
                "email.characters",
                all().stream().mapToInt(String::length).average().orElse(0)));
    }

    static List<String> all() {
        List<String> messages = Messages.all();
        ImmutableList.Builder<String> emails = ImmutableList.builder();
        for (int first = 0; first + EACH <= messages.size(); first += EACH) {
            int history = (first + messages.size() / 2) % messages.size();
            emails.add("Hello,\n\n"
                    + String.join("\n\n", messages.subList(first, first + EACH))
                    + "\n\nKind regards,\nDana Reed\n12 Mill Lane\n\nOn Monday at 10:02, Support wrote:\n> "
                    + String.join("\n> ", messages.subList(history, history + EACH))
                    + "\n\nThis email is confidential and meant for the person it is addressed to.\n");
        }
        return emails.build();
    }
}
