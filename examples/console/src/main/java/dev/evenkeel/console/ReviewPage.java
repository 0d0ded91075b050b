package dev.evenkeel.console;

import dev.evenkeel.Review;
import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.review.Finding;
import dev.evenkeel.review.Severity;
import dev.evenkeel.technique.Commitment;
import java.util.stream.Collectors;

/** Shows a review of an agent's line to a person at a terminal. */
final class ReviewPage {

    private final Page page;

    ReviewPage(Page page) {
        this.page = page;
    }

    void show(String text, Review review) {
        page.blank();
        page.entry("Stands at", review.state().id(), Ink.PLAIN);
        page.entry(
                "Uses",
                review.techniquesUsed().stream().map(Identified::id).collect(Collectors.joining(", ")),
                Ink.CYAN);
        review.commitments().forEach(promise -> page.entry("Promises", promise(text, promise), Ink.YELLOW));
        review.findings().forEach(this::finding);
        if (review.findings().isEmpty()) {
            page.entry("Good", "nothing to change", Ink.GREEN);
        }
        page.blank();
    }

    private void finding(Finding finding) {
        Ink ink = finding.severity() == Severity.HINT ? Ink.PLAIN : Ink.YELLOW;
        page.entry(
                finding.severity().id(),
                finding.id().id() + ": " + finding.message(),
                finding.severity() == Severity.ERROR ? Ink.RED : ink);
        page.entry("  better", finding.suggestion(), Ink.PLAIN);
    }

    private static String promise(String text, Commitment promise) {
        String amount = promise.amount() == null
                ? ""
                : " " + promise.amount().toPlainString() + (promise.currency() == null ? "" : " " + promise.currency());
        return promise.kind().id() + amount + ": \u201c"
                + text.substring(promise.span().start(), promise.span().end()) + "\u201d";
    }
}
