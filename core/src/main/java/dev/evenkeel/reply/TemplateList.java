package dev.evenkeel.reply;

import dev.evenkeel.emotion.Tension;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The templates of one technique in one language, whose texts are read when the technique is first to be put into words.
 *
 * <p>Thread-safe once all are added; two threads that read them at the same time come to the same.
 */
final class TemplateList {

    private final List<Template> templates = new ArrayList<>();
    private final List<Integer> conditions = new ArrayList<>();
    private volatile @Nullable List<CompiledTemplate> compiled;

    /** Adds a template whose condition has this place. */
    void add(Template template, int condition) {
        templates.add(template);
        conditions.add(condition);
    }

    /** Whether one of them fits whatever the situation and however little is known: asked while an engine opens. */
    boolean hasOneThatAlwaysFits() {
        for (Template template : templates) {
            if (fitsAnybody(template) && needsNoFact(template.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean fitsAnybody(Template template) {
        return template.lowest() == Tension.CALM
                && template.highest() == Tension.FURIOUS
                && template.channels().isEmpty()
                && template.types().isEmpty()
                && template.when().isAlways()
                && template.commits().isEmpty()
                && !template.admitsFault();
    }

    /** Whether no slot stands outside of passages: soon told, and without reading the text as a {@link TemplateText}. */
    private static boolean needsNoFact(String text) {
        boolean inPassage = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '{' && !inPassage) {
                return false;
            }
            inPassage = c == '[' || (inPassage && c != ']');
        }
        return true;
    }

    /** @throws IllegalArgumentException if a template's text cannot be read */
    List<CompiledTemplate> compiled() {
        List<CompiledTemplate> ready = compiled;
        if (ready == null) {
            List<CompiledTemplate> all = new ArrayList<>(templates.size());
            for (int i = 0; i < templates.size(); i++) {
                all.add(CompiledTemplate.of(templates.get(i), conditions.get(i)));
            }
            ready = List.copyOf(all);
            compiled = ready;
        }
        return ready;
    }
}
