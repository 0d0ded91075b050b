package dev.evenkeel.benchmarks.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import dev.evenkeel.benchmarks.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes {@code docs/performance.md} and its plots from a folder of results.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.evenkeel.benchmarks.page.Page results docs
 * }</pre>
 */
public final class Page {

    /** A line where a table belongs, such as {@code {{goals}}}. */
    private static final Pattern PLACE = Pattern.compile("^\\{\\{([a-z-]+)}}$", Pattern.MULTILINE);

    private Page() {}

    /**
     * Writes the page.
     *
     * @param args the folder of results, and that of the documents
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path docs = Path.of(args[1]);
        Results results = Results.in(Path.of(args[0]));
        Files.writeString(
                docs.resolve("performance.md"),
                of(results, Resources.toString(Resources.getResource(Page.class, "performance.md"), UTF_8)),
                UTF_8);
        Plots.draw(results, docs.resolve("images"));
    }

    /** @throws IllegalArgumentException if the page has a place for a table that there is none of */
    static String of(Results results, String page) {
        Map<String, Supplier<String>> tables = tables(results);
        return PLACE.matcher(page).replaceAll(place -> {
            Supplier<String> table = tables.get(place.group(1));
            if (table == null) {
                throw new IllegalArgumentException("there is no table " + place.group(1));
            }
            return Matcher.quoteReplacement(table.get());
        });
    }

    private static Map<String, Supplier<String>> tables(Results results) {
        ReadingTables readings = new ReadingTables(results);
        GrowthTables growth = new GrowthTables(results);
        OtherTables others = new OtherTables(results);
        ProgramTables programs = new ProgramTables(results);
        return ImmutableMap.<String, Supplier<String>>builder()
                .put("machine", programs::machine)
                .put("goals", new Goals(results)::table)
                .put("messages", () -> readings.contenders(Texts.MESSAGES))
                .put("long", () -> readings.contenders(Texts.LONG))
                .put("hostile", () -> readings.contenders(Texts.HOSTILE))
                .put("turns", readings::turns)
                .put("emails", others::emails)
                .put("machines", others::machines)
                .put("engines", others::engines)
                .put("lengths", growth::lengths)
                .put("worst", growth::worst)
                .put("phrases", growth::phrases)
                .put("threads", growth::threads)
                .put("entries", programs::entries)
                .put("sizes", programs::sizes)
                .put("opening", programs::opening)
                .put("classify", programs::classify)
                .buildOrThrow();
    }
}
