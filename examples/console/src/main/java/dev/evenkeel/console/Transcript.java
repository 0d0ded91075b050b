package dev.evenkeel.console;

import dev.evenkeel.Advice;
import dev.evenkeel.Conversation;
import dev.evenkeel.Review;
import dev.evenkeel.console.markdown.Markdown;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.dialogue.Speaker;
import dev.evenkeel.outcome.OutcomeRecord;
import java.io.IOException;
import java.nio.CharBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells a conversation line by line, with what came of each beside it. Mutable, for one conversation. */
final class Transcript implements AnswerSink {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private final Markdown page;
    private @Nullable ConversationLine line;
    private Issue known = Issue.unknown();
    private @Nullable OutcomeRecord outcome;

    Transcript(Markdown page) {
        this.page = page;
    }

    /** Tells the next line, and what comes of it. */
    void tell(String json, Conversations conversations) throws IOException {
        try {
            line = ConversationLine.read(CharBuffer.wrap(json.toCharArray()));
            conversations.take(line, this);
        } catch (UnusableLine problem) {
            throw new IOException("a conversation of the tour cannot be used: " + problem.message(), problem);
        }
    }

    /** Tells how it came out. */
    void end() {
        OutcomeRecord record = Objects.requireNonNull(outcome);
        page.paragraph("*How it came out:* **" + record.standing().id() + "**, in " + record.turns() + " lines, "
                + record.highest().id() + " at its hottest"
                + (record.churnRisk() ? "; there was a risk of losing the customer" : "")
                + (record.rootCause() == null ? "" : "; root cause: " + Markdown.plain(record.rootCause())) + ".");
    }

    @Override
    public void advice(Advice advice) {
        spoken(advice.conversation(), name(advice.conversation().customer().name(), "The customer"));
        new AdviceTable(page).show(said().text(), advice);
    }

    @Override
    public void review(Speaker speaker, Review review) {
        Conversation conversation = review.conversation();
        String agent = name(conversation.agent().name(), "The agent");
        spoken(conversation, review.draft() ? agent + ", as a first draft" : agent);
        new ReviewTable(page).show(said().text(), review);
    }

    @Override
    public void noted(Conversation conversation) {
        outcome = conversation.outcome();
        page.paragraph("*What the helpdesk tells:* it happened that "
                + Markdown.code(Objects.requireNonNull(said().event()).id()) + "; the conversation now stands at "
                + Markdown.code(conversation.progress().state().id()) + ".");
    }

    private void spoken(Conversation conversation, String who) {
        String learned = new IssueNews(known, conversation.issue()).told();
        known = conversation.issue();
        outcome = conversation.outcome();
        if (!learned.isEmpty()) {
            page.paragraph("*What the helpdesk tells:* " + learned + ".");
        }
        String time = said().at() == null ? "" : " \u00b7 " + time(said().at());
        page.paragraph("**" + Markdown.plain(who) + "**" + time).quote(said().text());
    }

    /** A point in time, for a person to read. */
    static String time(Instant at) {
        return TIME.format(at);
    }

    private ConversationLine said() {
        return Objects.requireNonNull(line);
    }

    private static String name(@Nullable String name, String otherwise) {
        return name == null ? otherwise : name;
    }
}
