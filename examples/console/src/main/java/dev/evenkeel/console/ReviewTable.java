package dev.evenkeel.console;

import static java.util.stream.Collectors.joining;

import dev.evenkeel.Review;
import dev.evenkeel.console.markdown.Markdown;
import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.review.Finding;
import dev.evenkeel.technique.Commitment;
import java.util.List;

/** Lays out what comes of an agent's line. */
final class ReviewTable {

    private final Markdown page;

    ReviewTable(Markdown page) {
        this.page = page;
    }

    void show(String text, Review review) {
        page.head(List.of("<Evenkeel", "<"))
                .fact(
                        "shows",
                        review.techniquesUsed().stream()
                                .map(Identified::id)
                                .map(Markdown::code)
                                .collect(joining(", ")))
                .fact(
                        "promises",
                        review.commitments().stream()
                                .map(one -> promise(text, one))
                                .collect(joining("<br>")));
        for (Finding finding : review.findings()) {
            page.fact("**" + finding.severity().id() + "**", found(text, finding));
        }
        if (review.findings().isEmpty()) {
            page.fact("**good**", "nothing to change");
        }
        page.fact("stands at", Markdown.code(review.state().id()));
    }

    private static String promise(String text, Commitment promise) {
        return Markdown.code(promise.kind().id()) + " "
                + words(text, promise.span().start(), promise.span().end())
                + (promise.due() == null ? "" : ", due " + Transcript.time(promise.due()));
    }

    private static String found(String text, Finding finding) {
        int start = finding.span().start();
        int end = finding.span().end();
        boolean part = end - start < text.length();
        return Markdown.code(finding.id().id()) + (part ? " " + words(text, start, end) : "") + "<br>"
                + Markdown.plain(finding.message()) + "<br>*Better:* " + Markdown.plain(finding.suggestion());
    }

    private static String words(String text, int start, int end) {
        return Markdown.said(text.substring(start, end));
    }
}
