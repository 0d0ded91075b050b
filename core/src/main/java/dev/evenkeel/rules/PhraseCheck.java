package dev.evenkeel.rules;

import com.google.common.collect.ImmutableSet;
import dev.evenkeel.text.PhraseSyntax;
import dev.evenkeel.text.PhraseSyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks phrases one by one, so that each mistake is told where it stands, and counts them. */
final class PhraseCheck {
    private final ImmutableSet<String> names;
    private final PhraseSyntax syntax;
    private final boolean ofCollections;
    private int count;

    PhraseCheck(Map<String, List<String>> collections) {
        this(collections, false);
    }

    private PhraseCheck(Map<String, List<String>> collections, boolean ofCollections) {
        this.names = ImmutableSet.copyOf(collections.keySet());
        this.syntax = new PhraseSyntax(collections);
        this.ofCollections = ofCollections;
    }

    /** A check for the parts of collections, which are phrases that name no collection. */
    static PhraseCheck ofCollections() {
        return new PhraseCheck(Map.of(), true);
    }

    /** The phrases that can be read, each once. */
    List<String> check(List<Value.Text> phrases, Problems problems) {
        Set<String> seen = new LinkedHashSet<>();
        List<String> sound = new ArrayList<>();
        for (Value.Text phrase : phrases) {
            count++;
            if (count == PackBounds.PHRASES + 1) {
                problems.at(phrase.origin(), "more than " + PackBounds.PHRASES + " phrases");
            }
            if (!seen.add(phrase.text())) {
                problems.at(phrase.origin(), "the phrase \"" + phrase.text() + "\" is listed twice");
            } else if (count <= PackBounds.PHRASES && isSound(phrase, problems)) {
                sound.add(phrase.text());
            }
        }
        return sound;
    }

    private boolean isSound(Value.Text phrase, Problems problems) {
        try {
            syntax.check(phrase.text());
            return true;
        } catch (PhraseSyntaxException e) {
            int index = e.getColumn() - 1;
            String unknown = unknownCollection(phrase.text(), index);
            if (unknown.isEmpty()) {
                problems.inside(phrase, index, withoutColumn(String.valueOf(e.getMessage())), "");
            } else if (ofCollections) {
                problems.inside(
                        phrase,
                        index,
                        "a collection cannot name another, as here \"" + unknown + "\"; write out what it stands for",
                        "");
            } else {
                problems.inside(
                        phrase, index, "the collection \"" + unknown + "\" is not known", Nearest.hint(unknown, names));
            }
            return false;
        }
    }

    /** The name of a collection that begins at an index and is not known; empty if there is none. */
    private String unknownCollection(String phrase, int at) {
        if (at >= phrase.length() || phrase.charAt(at) != '@') {
            return "";
        }
        int end = at + 1;
        while (end < phrase.length() && (Character.isLetterOrDigit(phrase.charAt(end)) || phrase.charAt(end) == '-')) {
            end++;
        }
        String name = phrase.substring(at + 1, end);
        return names.contains(name) ? "" : name;
    }

    /** The message without the column, which the origin tells better. */
    private static String withoutColumn(String message) {
        return message.substring(message.indexOf(": ") + 2);
    }
}
