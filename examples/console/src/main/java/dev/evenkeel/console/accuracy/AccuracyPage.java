package dev.evenkeel.console.accuracy;

import dev.evenkeel.console.markdown.Markdown;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of Markdown: what was aimed at, a section for each set of data, and what falls short. It is written when it is
 * complete, since what stands at its beginning is known at its end.
 */
final class AccuracyPage implements Report {

    private final PrintStream out;
    private final Markdown body = new Markdown();
    private final List<Measured> all = new ArrayList<>();

    AccuracyPage(PrintStream out) {
        this.out = out;
    }

    @Override
    public void add(Section section, Bootstrap bootstrap) {
        Findings findings = section.findings();
        String about = section.about();
        body.paragraph("## " + section.name());
        body.paragraph(Character.toUpperCase(about.charAt(0)) + about.substring(1) + ". Measured on "
                + findings.sample() + ". [Where it comes from](" + section.link() + ").");
        List<Measured> measured = Measured.all(findings.figures(), bootstrap);
        all.addAll(measured);
        FigureTables.figures(measured, body);
        if (!findings.signals().isEmpty()) {
            SignalTables.write(findings.signals(), bootstrap, body);
        }
        findings.confusions().forEach(confusion -> FigureTables.confusion(confusion, body));
        findings.curves().forEach(curve -> FigureTables.curve(curve, bootstrap, body));
        if (!findings.mistakes().isEmpty()) {
            MistakeList.write(findings.mistakes(), body);
        }
    }

    @Override
    public void addParts(String table) {
        body.append(table);
    }

    @Override
    public void end(List<DataSet> absent) {
        Markdown glance = new Markdown();
        AgainstAims.write(all, absent, glance);
        Markdown closing = new Markdown();
        Shortfalls.write(all, closing);
        out.print(
                Resource.read("accuracy-opening.md") + glance + body + closing + Resource.read("accuracy-closing.md"));
    }
}
