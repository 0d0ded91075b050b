package dev.evenkeel.console;

import dev.evenkeel.dialogue.Bounds;
import dev.evenkeel.reply.Recommendation;
import dev.evenkeel.simulation.RolePlay;
import dev.evenkeel.simulation.Scenario;
import dev.evenkeel.simulation.ScoreCard;
import dev.evenkeel.technique.Technique;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A role play that a person types: answers as they come, and what helps to practise after {@code :}. Mutable, for one person.
 */
final class Practice {

    private static final String PROMPT = "you: ";

    private final Page page;
    private final boolean prompting;
    private final Deque<RolePlay> earlier = new ArrayDeque<>();

    /** @param prompting whether somebody is there to be asked for each line */
    Practice(Page page, boolean prompting) {
        this.page = page;
        this.prompting = prompting;
    }

    /** Plays until it is over, the input ends, or the person has had enough; then shows the score card. */
    void run(RolePlay begun, BufferedReader in) throws IOException {
        RolePlay play = begun;
        introduce(play);
        says(play);
        while (!play.isOver()) {
            ask();
            String line = in.readLine();
            if (line == null || line.strip().equals(":quit")) {
                break;
            }
            play = after(play, line.strip());
        }
        new ScoreCardPage(page).show(ScoreCard.of(play), name(play));
    }

    private RolePlay after(RolePlay play, String line) {
        if (line.equals(":hint")) {
            hint(play);
            return play;
        }
        if (line.equals(":back")) {
            RolePlay before = earlier.isEmpty() ? play : earlier.pop();
            says(before);
            return before;
        }
        if (line.length() > Bounds.TEXT) {
            page.entry("", "that is too long: " + Bounds.TEXT + " characters are allowed", Ink.YELLOW);
            return play;
        }
        RolePlay next = play.answer(line.equals(">") ? recommended(play) : line);
        earlier.push(play);
        if (next.customer().said().size() > play.customer().said().size()) {
            says(next);
        }
        return next;
    }

    private String recommended(RolePlay play) {
        String reply = play.advice().recommendation().reply().text();
        page.entry("You", reply, Ink.PLAIN);
        return reply;
    }

    private void introduce(RolePlay play) {
        Scenario scenario = play.scenario();
        page.blank();
        page.entry("", 2, scenario.title(), Ink.BOLD);
        page.entry("", 2, scenario.briefing(), Ink.PLAIN);
        page.blank();
        if (prompting) {
            page.entry(
                    "",
                    2,
                    "Answer as you would. :hint tells what this moment calls for, > sends Evenkeel's own reply, :back"
                            + " takes your last line back, an empty line is silence, :quit ends.",
                    Ink.FAINT);
            page.entry("", 2, "Seed " + play.customer().seed() + " plays this one again.", Ink.FAINT);
            page.blank();
        }
    }

    private void says(RolePlay play) {
        page.entry(name(play), play.customerLine(), Ink.CYAN);
    }

    private void ask() {
        if (prompting) {
            page.prompt(PROMPT);
        }
    }

    private void hint(RolePlay play) {
        Recommendation next = play.advice().recommendation();
        page.entry("Use", next.technique().id(), Ink.GREEN);
        Engine.ENGLISH.techniques().stream()
                .filter(technique -> technique.id().equals(next.technique()))
                .map(Technique::explanation)
                .forEach(explanation -> page.entry("", explanation, Ink.PLAIN));
        page.entry("Avoid", String.join(", ", next.avoid()), Ink.PLAIN);
    }

    private static String name(RolePlay play) {
        String name = play.scenario().customer().name();
        return name == null ? "Customer" : name;
    }
}
