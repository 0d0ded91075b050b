package dev.evenkeel.console.accuracy;

import dev.evenkeel.console.accuracy.Anchors.Anchor;
import dev.evenkeel.console.markdown.Markdown;
import java.util.List;
import java.util.Locale;

/** What was aimed at beside what is reached, and what could not be measured. */
final class AgainstAims {

    private AgainstAims() {}

    static void write(List<Measured> figures, List<DataSet> absent, Markdown page) {
        page.paragraph("## At a glance");
        page.paragraph(
                "What this project set out to reach before anything was written, and what it reaches on the sets below:");
        page.head(List.of(">value", "<95 % interval", "<aim", "<reached", ">VADER", "<what"));
        for (Measured one : figures) {
            if (one.aim().isPresent()) {
                page.row(List.of(one.value(), one.range(), one.aimShown(), one.reached(), one.vader(), one.what()));
            }
        }
        if (!absent.isEmpty()) {
            page.paragraph("Not measured here, for want of the file:");
            page.line("");
            absent.forEach(
                    set -> page.line("- [" + set.name() + "](" + set.link() + "), `" + set.file() + "`" + aims(set)));
        }
    }

    private static String aims(DataSet set) {
        StringBuilder aims = new StringBuilder();
        for (Anchor anchor : Anchors.aimsOf(set.file())) {
            aims.append(aims.isEmpty() ? ": " : "; ")
                    .append(anchor.figure())
                    .append(", aim ")
                    .append(anchor.aim().map(Aim::shown).orElseThrow());
            anchor.vader()
                    .ifPresent(vader -> aims.append(" (VADER ")
                            .append(String.format(Locale.ROOT, "%.2f", vader))
                            .append(')'));
        }
        return aims.toString();
    }
}
