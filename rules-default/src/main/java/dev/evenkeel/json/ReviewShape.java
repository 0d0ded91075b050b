package dev.evenkeel.json;

import dev.evenkeel.Review;
import dev.evenkeel.dialogue.Speaker;
import dev.evenkeel.technique.Commitment;
import java.io.IOException;

/** How a review is written. */
final class ReviewShape {
    private ReviewShape() {}

    static void write(JsonOut out, Review review, String conversation, Speaker speaker) throws IOException {
        out.text("conversation", conversation);
        out.whole("turn", review.turn());
        out.id("speaker", speaker);
        out.flag("draft", review.draft());
        out.id("state", review.state());
        out.ids("techniquesUsed", review.techniquesUsed());
        out.objects("commitments", review.commitments(), ReviewShape::commitment);
        out.objects("findings", review.findings(), (fields, finding) -> {
            fields.id("id", finding.id());
            fields.id("severity", finding.severity());
            fields.whole("start", finding.span().start());
            fields.whole("end", finding.span().end());
            fields.text("message", finding.message());
            fields.text("suggestion", finding.suggestion());
            fields.id("rule", finding.rule());
        });
    }

    static void commitment(JsonOut out, Commitment commitment) throws IOException {
        out.id("kind", commitment.kind());
        out.decimal("amount", commitment.amount());
        out.text("currency", commitment.currency());
        out.time("due", commitment.due());
        out.whole("start", commitment.span().start());
        out.whole("end", commitment.span().end());
        out.id("rule", commitment.rule());
    }
}
