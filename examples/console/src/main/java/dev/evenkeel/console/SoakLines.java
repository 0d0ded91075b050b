package dev.evenkeel.console;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Lines of made-up conversations, one line of each after the other, made while they are read. Mutable, for one thread. */
final class SoakLines extends InputStream {

    static final List<String> CUSTOMER = List.of(
            "Hello, I have a question about my order from last week.",
            "This is the third time I'm writing, and nobody answers!",
            "My parcel still has not arrived and I am getting really annoyed.",
            "You people are useless. I want to speak to your manager!",
            "Why were there two invoices on my account this month?",
            "Yes, that is exactly what happened.",
            "I need this before Friday, my daughter's birthday is on Saturday.",
            "I've been waiting for TWO HOURS!!!",
            "Fine, the store credit works for me.",
            "No, that still does not work. The same error again \ud83d\ude20",
            "Thank you so much, it is working now. You have been a great help!",
            "I'm going to tell everyone on social media how you treat people.");

    static final List<String> AGENT = List.of(
            "Thank you for telling me, I can see why that is frustrating.",
            "So the parcel should have come on Monday and has not. Did I get that right?",
            "I'm sorry about the two invoices. Let me look at them with you right now.",
            "I can offer you store credit or a new parcel. Which would you rather have?",
            "Please hold.",
            "I will refund 20 EUR within three days.");

    private static final String FACTS = ",\"channel\":\"email\",\"customer\":{\"name\":\"Dana\"},"
            + "\"agent\":{\"name\":\"Sam\",\"commitments\":[{\"kind\":\"refund\",\"upTo\":50,\"currency\":\"EUR\"}]},"
            + "\"issue\":{\"summary\":\"a parcel that has not come\",\"options\":[\"store credit\",\"a new parcel\"]}";

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private final long turns;
    private final int conversations;
    private long made;
    private byte[] line = {};
    private int read;

    SoakLines(long turns, int conversations) {
        this.turns = turns;
        this.conversations = conversations;
    }

    @Override
    public int available() {
        return read < line.length || made < turns ? 1 : 0;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (read == line.length) {
            if (made == turns) {
                return -1;
            }
            line = line(made++).getBytes(StandardCharsets.UTF_8);
            read = 0;
        }
        int count = Math.min(length, line.length - read);
        System.arraycopy(line, read, into, offset, count);
        read += count;
        return count;
    }

    private String line(long number) {
        long conversation = number % conversations;
        long round = number / conversations;
        boolean agent = round % 2 == 1;
        List<String> texts = agent ? AGENT : CUSTOMER;
        // Steps that share no factor with the number of texts, so that the conversations differ and each meets all
        // texts. A speaker has every second round, so two rounds make a step.
        String text = texts.get((int) ((conversation * 5 + round / 2 * 7) % texts.size()));
        return "{\"conversation\":\"soak-" + conversation + "\",\"speaker\":\"" + (agent ? "agent" : "customer")
                + "\",\"at\":\"" + START.plus(Duration.ofMinutes(round)) + "\",\"text\":\"" + text + "\""
                + (round == 0 ? FACTS : "") + "}\n";
    }
}
