package dev.evenkeel.console;

import dev.evenkeel.console.markdown.Markdown;
import dev.evenkeel.dialogue.Fault;
import dev.evenkeel.dialogue.Issue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a host has learned of an issue since it was last asked. */
record IssueNews(Issue before, Issue now) {

    /** In words; empty if it has learned nothing. */
    String told() {
        List<String> news = new ArrayList<>();
        add(news, "about ", before.summary(), now.summary());
        add(news, "wish: ", before.desiredOutcome(), now.desiredOutcome());
        add(news, "root cause: ", before.rootCause(), now.rootCause());
        add(news, "depends on ", before.dependsOn(), now.dependsOn());
        add(news, "complaints: ", before.complaints(), now.complaints());
        add(news, "options: ", before.options(), now.options());
        add(news, "steps: ", before.steps(), now.steps());
        if (now.fault() != before.fault() && now.fault() != Fault.UNKNOWN) {
            news.add(now.fault() == Fault.OURS ? "fault: ours" : "fault: not ours");
        }
        return String.join("; ", news);
    }

    private static void add(List<String> news, String what, @Nullable String before, @Nullable String now) {
        if (now != null && !now.equals(before)) {
            news.add(what + Markdown.plain(now));
        }
    }

    private static void add(List<String> news, String what, List<String> before, List<String> now) {
        if (!now.isEmpty() && !now.equals(before)) {
            news.add(what + Markdown.plain(String.join(" \u00b7 ", now)));
        }
    }
}
