package dev.evenkeel.text;

import java.util.List;
import java.util.Map;

/** Builds a {@link Vocabulary}, whose components explain each part. Mutable and not thread-safe, unlike what it builds. */
public final class VocabularyBuilder {

    private List<String> negators = List.of();
    private List<String> falseNegators = List.of();
    private List<String> intensifiers = List.of();
    private List<String> softeners = List.of();
    private List<String> contrasts = List.of();
    private List<String> conditionals = List.of();
    private List<String> conditionEnds = List.of();
    private List<String> questions = List.of();
    private List<String> reporters = List.of();
    private List<String> closings = List.of();
    private List<String> footers = List.of();
    private Map<String, String> spellings = Map.of();
    private Map<String, List<String>> collections = Map.of();
    private Map<String, List<String>> commonWords = Map.of();

    VocabularyBuilder() {}

    public VocabularyBuilder negators(List<String> cues) {
        negators = cues;
        return this;
    }

    public VocabularyBuilder falseNegators(List<String> cues) {
        falseNegators = cues;
        return this;
    }

    public VocabularyBuilder intensifiers(List<String> cues) {
        intensifiers = cues;
        return this;
    }

    public VocabularyBuilder softeners(List<String> cues) {
        softeners = cues;
        return this;
    }

    public VocabularyBuilder contrasts(List<String> cues) {
        contrasts = cues;
        return this;
    }

    public VocabularyBuilder conditionals(List<String> cues) {
        conditionals = cues;
        return this;
    }

    public VocabularyBuilder conditionEnds(List<String> cues) {
        conditionEnds = cues;
        return this;
    }

    public VocabularyBuilder questions(List<String> cues) {
        questions = cues;
        return this;
    }

    public VocabularyBuilder reporters(List<String> cues) {
        reporters = cues;
        return this;
    }

    public VocabularyBuilder closings(List<String> cues) {
        closings = cues;
        return this;
    }

    public VocabularyBuilder footers(List<String> cues) {
        footers = cues;
        return this;
    }

    public VocabularyBuilder spellings(Map<String, String> value) {
        spellings = value;
        return this;
    }

    public VocabularyBuilder collections(Map<String, List<String>> value) {
        collections = value;
        return this;
    }

    public VocabularyBuilder commonWords(Map<String, List<String>> value) {
        commonWords = value;
        return this;
    }

    public Vocabulary build() {
        return new Vocabulary(
                negators,
                falseNegators,
                intensifiers,
                softeners,
                contrasts,
                conditionals,
                conditionEnds,
                questions,
                reporters,
                closings,
                footers,
                spellings,
                collections,
                commonWords);
    }
}
