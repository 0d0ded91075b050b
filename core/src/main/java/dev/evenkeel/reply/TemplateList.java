package dev.evenkeel.reply;

import com.google.common.collect.ImmutableList;
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
    private volatile @Nullable ImmutableList<CompiledTemplate> compiled;

    /** Adds a template whose condition has this place among those of all templates. */
    void add(Template template, int condition) {
        templates.add(template);
        conditions.add(condition);
    }

    /** @throws IllegalArgumentException if a template's text cannot be read */
    ImmutableList<CompiledTemplate> compiled() {
        ImmutableList<CompiledTemplate> ready = compiled;
        if (ready == null) {
            ImmutableList.Builder<CompiledTemplate> all = ImmutableList.builder();
            for (int i = 0; i < templates.size(); i++) {
                all.add(CompiledTemplate.of(templates.get(i), conditions.get(i)));
            }
            ready = all.build();
            compiled = ready;
        }
        return ready;
    }
}
