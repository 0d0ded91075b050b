package dev.evenkeel.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/** The names of what a pack can hold. */
final class Sections {
    static final String SIGNALS = "signals";
    static final String TYPES = "types";
    static final String TECHNIQUES = "techniques";
    static final String RECOGNITION = "recognition";
    static final String COMMITMENTS = "commitments";
    static final String FINDINGS = "findings";
    static final String TEMPLATES = "templates";
    static final String PLAYBOOKS = "playbooks";
    static final String ACTIONS = "actions";
    static final String CARE = "care";

    static final String VOCABULARY = "vocabulary";
    static final String DECLARES = "declares";
    static final String EMOTION = "emotion";
    static final String LEARNED = "learned";
    static final String REVIEW = "review";
    static final String OUTCOME = "outcome";

    static final String OVERRIDE = "override";
    static final String CONVERSATIONS = "conversations";

    /** Lists of rules, each with an id. */
    static final Set<String> OF_RULES = ImmutableSet.of(
            SIGNALS, TYPES, TECHNIQUES, RECOGNITION, COMMITMENTS, FINDINGS, TEMPLATES, PLAYBOOKS, ACTIONS, CARE);

    /** Lists of rules within a playbook. */
    static final List<String> OF_PLAYBOOK = ImmutableList.of("transitions", "preferences", "gates", "milestones");

    /** Objects of settings, which layers lay over each other field by field. */
    static final Set<String> OF_SETTINGS = ImmutableSet.of(VOCABULARY, DECLARES, EMOTION, LEARNED, REVIEW, OUTCOME);

    /** Every section, as files may hold them. */
    static final Set<String> ALL = ImmutableSet.<String>builder()
            .addAll(OF_RULES)
            .addAll(OF_SETTINGS)
            .add(OVERRIDE, CONVERSATIONS)
            .build();

    private Sections() {}

    /** Whether a section is a list; the others are objects. */
    static boolean isList(String section) {
        return OF_RULES.contains(section) || section.equals(CONVERSATIONS);
    }
}
