package dev.evenkeel.json;

import dev.evenkeel.rules.Value;
import dev.evenkeel.simulation.Cue;
import dev.evenkeel.simulation.Mood;
import dev.evenkeel.simulation.Scenario;
import dev.evenkeel.simulation.ScenarioLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads what the customer of a scenario may say: for each mood a list of texts, and of lines with more to them. */
final class ScenarioLines {
    private final ScenarioFields root;
    private final List<Mistake> mistakes;
    private final List<ScenarioLine> lines = new ArrayList<>();

    ScenarioLines(ScenarioFields root, List<Mistake> mistakes) {
        this.root = root;
        this.mistakes = mistakes;
    }

    List<ScenarioLine> read() {
        ScenarioFields moods = root.object("lines");
        if (moods == null) {
            if (!root.has("lines")) {
                root.wrong(root.origin(), "\"lines\" is missing", "");
            }
            return List.of();
        }
        for (Mood mood : Mood.values()) {
            moods.parts(mood.id()).forEach(part -> line(mood, part));
            boolean always = lines.stream().anyMatch(line -> line.mood() == mood && line.from() == 0);
            if (!always) {
                moods.wrong(
                        moods.origin(mood.id()),
                        "\"" + mood.id() + "\" needs a line that fits at any heat",
                        "leave \"from\" out of one at least");
            }
        }
        moods.close();
        if (lines.size() > Scenario.MOST_LINES) {
            moods.wrong(moods.origin(), "a scenario has at most " + Scenario.MOST_LINES + " lines", "");
        }
        return lines;
    }

    private void line(Mood mood, Value part) {
        if (part instanceof Value.Text text) {
            lines.add(ScenarioLine.of(mood, root.said(mood.id(), text)));
        } else if (part instanceof Value.Fields object) {
            ScenarioFields fields = new ScenarioFields(object, mistakes);
            String text = fields.prose("text");
            Set<Cue> after = new LinkedHashSet<>();
            for (Value.Text name : fields.texts("after")) {
                Cue cue = ScenarioNames.CUES.find(name, fields);
                if (cue != null) {
                    after.add(cue);
                }
            }
            lines.add(new ScenarioLine(mood, text, after, fields.number("from", 0, 1, 0)));
            fields.close();
        } else {
            root.wrong(part.origin(), "a line must be a text or an object, not " + part.kind(), "");
        }
    }
}
