package dev.evenkeel.rules;

import com.google.common.collect.ImmutableMap;
import dev.evenkeel.text.Context;
import java.util.List;

/** The names of how a phrase was said, as packs write them. */
final class Drops {
    static final int OF_SIGNALS = Context.NEGATED | Context.QUOTED;
    static final int OF_COMMITMENTS = Context.NEGATED | Context.CONDITIONAL | Context.ASKED | Context.QUOTED;
    static final int NONE = 0;

    static final Known<Integer> NAMES = new Known<>(
            "way of saying",
            ImmutableMap.<String, Integer>builder()
                    .put("negated", Context.NEGATED)
                    .put("conditional", Context.CONDITIONAL)
                    .put("asked", Context.ASKED)
                    .put("quoted", Context.QUOTED)
                    .put("before-contrast", Context.BEFORE_CONTRAST)
                    .put("after-contrast", Context.AFTER_CONTRAST)
                    .put("intensified", Context.INTENSIFIED)
                    .put("softened", Context.SOFTENED)
                    .put("capitals", Context.CAPITALS)
                    .put("exclaimed", Context.EXCLAIMED)
                    .put("dependent", Context.DEPENDENT)
                    .buildOrThrow());

    private Drops() {}

    static int bind(List<Value.Text> names, Problems problems) {
        return NAMES.findAll(names, problems).stream()
                .mapToInt(Integer::intValue)
                .reduce(0, (a, b) -> a | b);
    }
}
