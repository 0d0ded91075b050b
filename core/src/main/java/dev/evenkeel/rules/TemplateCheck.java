package dev.evenkeel.rules;

import dev.evenkeel.reply.TemplateText;
import org.jspecify.annotations.Nullable;

/** Checks the text of a template: slots in braces that exist, and passages in brackets that are closed and not nested. */
final class TemplateCheck {
    private TemplateCheck() {}

    static void check(Value.@Nullable Text template, Problems problems) {
        if (template == null) {
            return;
        }
        try {
            TemplateText.parse(template.text());
            return;
        } catch (IllegalArgumentException e) {
            if (!findAll(template, problems)) {
                problems.at(template.origin(), String.valueOf(e.getMessage()));
            }
        }
    }

    /** Reports each mistake at its column; the parser tells the first alone. */
    private static boolean findAll(Value.Text template, Problems problems) {
        int before = problems.count();
        String text = template.text();
        int bracket = -1;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '[' -> {
                    if (bracket >= 0) {
                        problems.inside(template, i, "a passage in brackets cannot lie within another", "");
                    }
                    bracket = i;
                }
                case ']' -> {
                    if (bracket < 0) {
                        problems.inside(template, i, "nothing is open here that could be closed", "");
                    }
                    bracket = -1;
                }
                case '{' -> i = slot(template, i, problems);
                case '}' -> problems.inside(template, i, "nothing is open here that could be closed", "");
                default -> {}
            }
        }
        if (bracket >= 0) {
            problems.inside(template, bracket, "the passage is not closed", "add ]");
        }
        return problems.count() > before;
    }

    /** Checks the slot that begins here and returns where it ends. */
    private static int slot(Value.Text template, int start, Problems problems) {
        int end = template.text().indexOf('}', start);
        if (end < 0) {
            problems.inside(template, start, "the slot is not closed", "add }");
            return template.text().length();
        }
        String name = template.text().substring(start + 1, end);
        if (!Slots.NAMES.byName().containsKey(name)) {
            problems.inside(
                    template,
                    start + 1,
                    "the slot \"" + name + "\" is not known",
                    Nearest.hint(name, Slots.NAMES.byName().keySet()));
        }
        return end;
    }
}
