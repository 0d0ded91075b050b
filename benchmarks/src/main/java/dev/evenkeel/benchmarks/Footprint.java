package dev.evenkeel.benchmarks;

import dev.evenkeel.Conversation;
import dev.evenkeel.Evenkeel;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.Draft;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.standard.StandardPack;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jol.info.GraphLayout;

/**
 * Counts what an engine and lexicons of several sizes retain, by JOL.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.evenkeel.benchmarks.Footprint
 * }</pre>
 */
public final class Footprint {

    private static final double MEGABYTE = 1e6;

    private Footprint() {}

    /**
     * Prints the sizes.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Figure.print(System.out, figures(10_000, 100_000));
    }

    static List<Figure> figures(int... sizes) {
        // Records tell nobody the places of their fields; JOL can work them out.
        System.setProperty("jol.magicFieldOffset", "true");
        Evenkeel evenkeel = Evenkeel.with(StandardPack.english());
        evenkeel.read("one reading, so that its scratch is counted too");
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of("engine.megabytes", bytes(evenkeel) / MEGABYTE));
        speak(evenkeel);
        figures.add(Figure.of("engine.spoken.megabytes", bytes(evenkeel) / MEGABYTE));
        for (int size : sizes) {
            figures.add(Figure.of("phrase.bytes." + size, 1.0 * bytes(PackSizeBenchmark.lexicon(size)) / size));
        }
        return figures;
    }

    /** What reads agents' lines is made when the first of them speaks. */
    private static void speak(Evenkeel evenkeel) {
        Conversation opened = evenkeel.open(
                "footprint", Customer.named("Dana"), Agent.named("Sam"), Issue.about("a parcel"), Channel.CHAT);
        evenkeel.check(opened, Draft.of("I will look into it now."));
    }

    private static long bytes(Object root) {
        return GraphLayout.parseInstance(root).totalSize();
    }
}
