package dev.evenkeel.technique;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import dev.evenkeel.text.Span;
import dev.evenkeel.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Recognises replies of the pack that an agent sent as they were, or nearly so.
 *
 * <p>Immutable. Each reply is cut into the runs of words that stand between its slots and the ends of its sentences; a line
 * shows the reply when it has at least two thirds of those words.
 */
final class KnownReplies {

    private static final int LONGEST_RUN = 12;
    private static final int FEWEST_WORDS = 2;

    private static final Splitter RUNS =
            Splitter.on(CharMatcher.anyOf(".!?:;…—–\n")).trimResults().omitEmptyStrings();
    private static final Splitter WORDS = Splitter.on(CharMatcher.forPredicate(Character::isLetter)
                    .or(CharMatcher.is('\''))
                    .negate())
            .omitEmptyStrings();

    private final ImmutableList<Cut> replies;
    /** Each run's number, by its words. */
    private final ImmutableMap<String, Integer> runs;
    /** From the number of a run to the replies that have it, by their places. */
    private final ImmutableSetMultimap<Integer, Integer> repliesWith;

    private record Cut(KnownReply reply, ImmutableList<Run> runs, int words) {}

    private record Run(int number, int words) {}

    KnownReplies(List<KnownReply> known) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        ImmutableList.Builder<Cut> cuts = ImmutableList.builder();
        for (KnownReply reply : known) {
            List<Run> cut = new ArrayList<>();
            for (List<String> words : runsOf(reply)) {
                int number = numbers.computeIfAbsent(String.join(" ", words), run -> numbers.size());
                cut.add(new Run(number, words.size()));
            }
            int words = cut.stream().mapToInt(Run::words).sum();
            if (words >= FEWEST_WORDS) {
                cuts.add(new Cut(reply, ImmutableList.copyOf(cut), words));
            }
        }
        this.replies = cuts.build();
        ImmutableSetMultimap.Builder<Integer, Integer> with = ImmutableSetMultimap.builder();
        for (int i = 0; i < replies.size(); i++) {
            for (Run run : replies.get(i).runs()) {
                with.put(run.number(), i);
            }
        }
        this.repliesWith = with.build();
        this.runs = ImmutableMap.copyOf(numbers);
    }

    private static List<List<String>> runsOf(KnownReply reply) {
        List<List<String>> runs = new ArrayList<>();
        for (String piece : reply.wording()) {
            for (String run : RUNS.split(piece.replace('’', '\''))) {
                Iterables.partition(WORDS.split(run), LONGEST_RUN).forEach(runs::add);
            }
        }
        return runs;
    }

    /** What to look for in a line, in the order of the numbers of the runs. */
    List<Wording> wordings() {
        return runs.keySet().stream()
                .map(run -> new Wording(ImmutableList.of(run), ImmutableList.of(), 0, 0))
                .toList();
    }

    /** The replies that a line shows, given where it has which run, by number. */
    List<TechniqueUse> shown(Map<Integer, Span> found) {
        Set<Integer> touched = new TreeSet<>();
        found.keySet().forEach(run -> touched.addAll(repliesWith.get(run)));
        List<TechniqueUse> uses = new ArrayList<>();
        for (int reply : touched) {
            Cut cut = replies.get(reply);
            Span whole = null;
            int words = 0;
            for (Run run : cut.runs()) {
                Span span = found.get(run.number());
                if (span != null) {
                    words += run.words();
                    whole = whole == null ? span : whole.and(span);
                }
            }
            if (whole != null && words * 3 >= cut.words() * 2) {
                uses.add(new TechniqueUse(
                        cut.reply().technique(), whole, cut.reply().template(), false));
            }
        }
        return uses;
    }
}
