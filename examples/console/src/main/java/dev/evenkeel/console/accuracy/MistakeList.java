package dev.evenkeel.console.accuracy;

import dev.evenkeel.console.accuracy.Mistake.Share;
import dev.evenkeel.console.markdown.Markdown;
import java.util.List;

/** The worst kinds of error, each with what it looks like. */
final class MistakeList {

    private MistakeList() {}

    static void write(List<Mistake> mistakes, Markdown page) {
        page.paragraph("### The worst kinds of error");
        page.paragraph(
                "Of what people or the engine see in at least one message in fifty, ranked by how often they disagree there."
                        + " They are counted in the held-out fifth; the examples are from messages that may be learned from. Vowels are"
                        + " hidden where somebody is threatened or insulted.");
        page.line("");
        int place = 1;
        for (Mistake mistake : mistakes) {
            page.line(place + ". **" + mistake.what() + "**");
            String indent = " ".repeat(Integer.toString(place).length() + 2);
            line(indent, "missed", mistake.missed(), mistake.whereMissed(), page);
            line(indent, "imagined", mistake.imagined(), mistake.whereImagined(), page);
            place++;
        }
    }

    private static void line(String indent, String how, Share share, String example, Markdown page) {
        if (share.some() > 0) {
            page.line(indent + "- " + how + " in " + share.some() + " of " + share.all() + " (" + share.percent() + " %"
                    + (share.most().isEmpty() ? "" : ", most in " + words(share.most())) + ")"
                    + (example.isEmpty() ? "" : ": \u201c" + Markdown.plain(example) + "\u201d"));
        }
    }

    /** How a manner of the corpus is called in a sentence. */
    private static String words(String manner) {
        return switch (manner) {
            case "learner" -> "learner's English";
            case "capitals", "dialect", "emoji" -> manner;
            default -> manner + " messages";
        };
    }
}
