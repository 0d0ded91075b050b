package dev.evenkeel.console.accuracy;

import dev.evenkeel.console.markdown.Markdown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What falls short of its aim: by how much, what was tried, and what stands in the way. */
final class Shortfalls {

    private static final String HEADING = "## ";

    private Shortfalls() {}

    static void write(List<Measured> figures, Markdown page) {
        page.paragraph("## What falls short");
        List<Measured> shorts = figures.stream().filter(Measured::isShort).toList();
        if (shorts.isEmpty()) {
            page.paragraph("Nothing that was measured here falls short of its aim.");
            return;
        }
        Map<String, String> notes = notes(Resource.read("accuracy-shortfalls.md"));
        for (Measured one : shorts) {
            page.paragraph("- **" + one.what() + "**: " + one.value() + ", the aim is " + one.aimShown() + ", "
                    + one.reached() + ". "
                    + notes.getOrDefault(one.what(), "Nobody has told yet what was tried."));
        }
    }

    /** What people wrote of each figure, each under a heading that is the figure's name. */
    static Map<String, String> notes(String resource) {
        Map<String, String> notes = new LinkedHashMap<>();
        List<String> parts = List.of(resource.split("(?m)^" + HEADING, -1));
        for (String part : parts.subList(1, parts.size())) {
            int end = part.indexOf('\n');
            notes.put(
                    part.substring(0, end).strip(), part.substring(end).strip().replaceAll("\\s+", " "));
        }
        return notes;
    }
}
