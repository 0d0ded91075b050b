package dev.evenkeel.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what is wrong, so that one run tells all of it.
 *
 * <p>Mutable and for one thread; lives as long as one binding.
 */
final class Problems {
    private static final int KEPT = 1_000;

    private final Excerpts excerpts = new Excerpts();
    private final List<Problem> found = new ArrayList<>();
    private boolean unread;

    /** Takes over what was wrong when a pack was read, and the texts to show lines of. */
    void takeOver(String pack, List<PackFile> files, List<Problem> problems) {
        files.forEach(file -> excerpts.add(pack, file));
        found.addAll(problems);
        // A name that seems unknown may stand in a file that could not be read.
        unread |= !problems.isEmpty();
    }

    /** Keeps the text of a file to show lines of. */
    void show(String pack, PackFile file) {
        excerpts.add(pack, file);
    }

    void at(Origin origin, String message) {
        at(origin, message, "");
    }

    void at(Origin origin, String message, String hint) {
        if (found.size() < KEPT) {
            found.add(excerpts.problem(origin, message, hint));
        }
    }

    /** Something wrong at one character of a text. */
    void inside(Value.Text text, int index, String message, String hint) {
        at(excerpts.within(text, index), message, hint);
    }

    /** A name that nothing has; withheld while a file is missing in which it may be given. */
    void unknown(Value.Text name, String what, Collection<String> known) {
        if (!unread) {
            at(
                    name.origin(),
                    "the " + what + " \"" + name.text() + "\" is not known",
                    Nearest.hint(name.text(), known));
        }
    }

    /** Something missing that may stand in a file that could not be read. */
    void missing(Origin origin, String message, String hint) {
        if (!unread) {
            at(origin, message, hint);
        }
    }

    int count() {
        return found.size();
    }

    /** What was found, in the order in which it was found. */
    List<Problem> all() {
        return List.copyOf(found);
    }

    /** What was found, in the order of layers, of the files within them, and of lines and columns. */
    List<Problem> sorted(List<RulePack> layers) {
        Map<String, Integer> places = new HashMap<>();
        for (RulePack pack : layers) {
            pack.files().forEach(file -> places.putIfAbsent(pack.id() + '\n' + file.name(), places.size()));
        }
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.<Problem>comparingInt(problem -> places.getOrDefault(
                        problem.origin().pack() + '\n' + problem.origin().file(), Integer.MAX_VALUE))
                .thenComparing(problem -> problem.origin().line())
                .thenComparing(problem -> problem.origin().column()));
        return List.copyOf(sorted);
    }
}
