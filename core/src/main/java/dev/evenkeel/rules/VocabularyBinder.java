package dev.evenkeel.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.evenkeel.text.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the {@link Vocabulary} of the section of that name. */
final class VocabularyBinder {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");

    private VocabularyBinder() {}

    static Vocabulary bind(Entry section) {
        Vocabulary vocabulary = Vocabulary.builder()
                .negators(cues(section, "negators"))
                .falseNegators(cues(section, "falseNegators"))
                .intensifiers(cues(section, "intensifiers"))
                .softeners(cues(section, "softeners"))
                .contrasts(cues(section, "contrasts"))
                .conditionals(cues(section, "conditionals"))
                .conditionEnds(cues(section, "conditionEnds"))
                .questions(cues(section, "questions"))
                .reporters(cues(section, "reporters"))
                .closings(cues(section, "closings"))
                .footers(cues(section, "footers"))
                .spellings(spellings(section))
                .collections(collections(section))
                .commonWords(lists(section, "commonWords"))
                .build();
        section.close();
        return vocabulary;
    }

    private static List<String> cues(Entry section, String key) {
        List<String> cues = new ArrayList<>();
        for (Value.Text cue : section.texts(key)) {
            if (cue.text().isBlank()) {
                section.problems().at(cue.origin(), "a cue must not be blank");
            }
            cues.add(cue.text());
        }
        return cues;
    }

    private static Map<String, String> spellings(Entry section) {
        TreeMap<String, String> spellings = new TreeMap<>();
        Value.Fields object = section.object("spellings");
        if (object != null) {
            Entry entry = new Entry(object, section.problems());
            object.fields().keySet().forEach(word -> spellings.put(word, entry.prose(word)));
        }
        return ImmutableMap.copyOf(spellings);
    }

    private static Map<String, List<String>> collections(Entry section) {
        TreeMap<String, List<String>> lists = new TreeMap<>();
        Value.Fields object = section.object("collections");
        if (object != null) {
            Entry entry = new Entry(object, section.problems());
            PhraseCheck alternatives = PhraseCheck.ofCollections();
            object.fields().forEach((name, field) -> {
                if (!NAME.matcher(name).matches()) {
                    section.problems().at(field.key(), "the name of a collection is made of a-z, 0-9 and '-'");
                }
                List<String> sound = sound(entry.texts(name), alternatives, section.problems());
                if (entry.texts(name).isEmpty()) {
                    section.problems().at(field.key(), "the collection \"" + name + "\" needs at least one part");
                }
                // A stand-in keeps a broken collection from being told again for each phrase that names it.
                lists.put(name, sound.isEmpty() ? List.of("word") : sound);
            });
        }
        return ImmutableMap.copyOf(lists);
    }

    /** A sign such as "€" is no phrase, but the readers of amounts look it up among the names of its currency. */
    private static List<String> sound(List<Value.Text> parts, PhraseCheck alternatives, Problems problems) {
        Map<Boolean, List<Value.Text>> bySign =
                parts.stream().collect(Collectors.partitioningBy(part -> isSign(part.text())));
        return ImmutableList.<String>builder()
                .addAll(alternatives.check(bySign.getOrDefault(false, List.of()), problems))
                .addAll(bySign.getOrDefault(true, List.of()).stream()
                        .map(Value.Text::text)
                        .distinct()
                        .toList())
                .build();
    }

    private static boolean isSign(String part) {
        int only = part.isEmpty() ? 0 : part.codePointAt(0);
        boolean alone = !part.isEmpty() && part.codePointCount(0, part.length()) == 1;
        return alone && (Character.getType(only) == Character.CURRENCY_SYMBOL || only == '%');
    }

    private static Map<String, List<String>> lists(Entry section, String key) {
        TreeMap<String, List<String>> lists = new TreeMap<>();
        Value.Fields object = section.object(key);
        if (object != null) {
            Entry entry = new Entry(object, section.problems());
            object.fields().keySet().forEach(name -> lists.put(name, cues(entry, name)));
        }
        return ImmutableMap.copyOf(lists);
    }
}
