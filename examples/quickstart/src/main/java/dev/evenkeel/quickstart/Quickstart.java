package dev.evenkeel.quickstart;

import dev.evenkeel.Advice;
import dev.evenkeel.Conversation;
import dev.evenkeel.Evenkeel;
import dev.evenkeel.Review;
import dev.evenkeel.dialogue.*;
import dev.evenkeel.review.Finding;
import dev.evenkeel.standard.StandardPack;
import java.io.PrintStream;

public final class Quickstart {

    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Evenkeel evenkeel = Evenkeel.with(StandardPack.english()); // build once, share between threads
        Issue issue = Issue.about("a refund that has not arrived");
        Conversation talk = evenkeel.open(Customer.named("Dana"), Agent.named("Sam"), issue, Channel.CHAT);

        Advice advice = evenkeel.hear(talk, CustomerTurn.of("Three weeks without my refund. This is ridiculous."));
        out.println("feels      " + advice.emotion().tension().id());
        out.println("technique  " + advice.recommendation().technique().id());
        out.println("reply      " + advice.recommendation().reply().text());

        Review review = evenkeel.check(advice.conversation(), Draft.of("Please hold."));
        for (Finding finding : review.findings()) {
            out.println("draft      " + finding.id().id());
        }
    }
}
