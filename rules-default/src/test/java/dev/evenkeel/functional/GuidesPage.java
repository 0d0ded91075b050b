package dev.evenkeel.functional;

import dev.evenkeel.functional.GuideRows.Row;
import dev.evenkeel.functional.GuideRows.Shown;
import java.util.List;
import java.util.stream.Collectors;

/** Writes {@code docs/guides.md}: every row with what carries it and what shows it. */
final class GuidesPage {

    private static final String HEAD = """
            # What the guides teach, and where it stands

            Five guides to angry customers stand behind the default pack: S0 ten strategies, from listening to boundaries; S1 five ways
            with difficult calls; S2 from an angry customer to a satisfied one; S3 angry and difficult customers for support agents;
            S4 five steps to calm a call. What they ask for is restated here in our own words, row by row, with the rules of the pack
            that carry it and the conversations and tests that show it.

            A conversation is played twice by `GuideRowsTest`: as the pack is, and with its rules switched off; the second time it
            must go otherwise. Where no conversation can show something, an ordinary test is named, and why. What no rule carries,
            because it is the engine's own work, says *carried by code*: %s. The rows are data, in
            `rules-default/src/test/resources/dev/evenkeel/functional/rows`. This page is written from them: `GuidesPageTest` tells
            when it is out of date, and how to renew it.
            """;

    private GuidesPage() {}

    static String of(List<Row> rows) {
        String code = rows.stream().filter(Row::isCarriedByCode).map(Row::id).collect(Collectors.joining(", "));
        StringBuilder page = new StringBuilder(HEAD.formatted(code));
        section(page, "Requirements", rows, row -> Character.isDigit(row.id().charAt(0)));
        section(page, "Prohibitions", rows, row -> row.id().startsWith("P"));
        section(page, "Decisions", rows, row -> row.id().startsWith("K"));
        return page.toString();
    }

    private static void section(
            StringBuilder page, String title, List<Row> rows, java.util.function.Predicate<Row> belongs) {
        page.append("\n## ").append(title).append('\n');
        if (title.equals("Decisions")) {
            page.append(
                    "\nThe guides contradict each other in places, and here the advice of one is bent on purpose.\n");
        }
        rows.stream().filter(belongs).forEach(row -> write(page, row));
    }

    private static void write(StringBuilder page, Row row) {
        page.append("\n**")
                .append(row.id())
                .append("** (")
                .append(row.guides())
                .append(") ")
                .append(row.says())
                .append('\n');
        if (!row.bent().isEmpty()) {
            page.append("  \n*So:* ").append(row.bent()).append('\n');
        }
        if (!row.notYet().isEmpty()) {
            page.append("\n- not yet: ").append(row.notYet()).append('\n');
        }
        if (row.isCarriedByCode()) {
            page.append("  \n*Carried by code.*\n");
        }
        if (!row.shown().isEmpty()) {
            page.append('\n');
            row.shown().forEach(shown -> page.append("- ").append(line(shown)).append('\n'));
        }
    }

    private static String line(Shown shown) {
        String carriers = shown.carriers().stream().map(GuidesPage::shortName).collect(Collectors.joining(", "));
        return shown.name() + ": " + carriers
                + (shown.isTalk() ? "" : "; `" + simple(shown.proof()) + "`. *" + shown.because() + "*");
    }

    private static String shortName(String carrier) {
        return "`" + (carrier.startsWith("dev.evenkeel.") ? simple(carrier) : carrier) + "`";
    }

    private static String simple(String name) {
        String test = name.substring(name.substring(0, name.contains("#") ? name.indexOf('#') : name.length())
                        .lastIndexOf('.')
                + 1);
        return test.replace('#', '.');
    }
}
