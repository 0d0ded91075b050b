package dev.evenkeel.text;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;

/**
 * The words that shape how other words are read, and the names that phrases may use for groups of words.
 *
 * <p>Immutable. Cues are words or short phrases without any of the phrase syntax.
 *
 * @param negators words that turn a phrase around ("not", "never")
 * @param falseNegators cues that hold a negator and do not negate ("not only", "no wonder", "why don't you")
 * @param intensifiers words that strengthen ("very", "so")
 * @param softeners words that weaken ("a bit", "slightly")
 * @param contrasts words after which the weight of a sentence lies ("but", "however")
 * @param conditionals words that open a condition ("if", "unless", "otherwise")
 * @param conditionEnds words that close a condition before its sentence ends ("then")
 * @param questions words that open a question ("can", "why")
 * @param reporters words that report somebody else's speech ("said that")
 * @param closings how letters end ("kind regards"), without a mark: after them, an email holds a signature; in any case
 * @param footers how legal footers begin ("this email is confidential"); in any case
 * @param spellings how misspelt and shortened words are meant ("dont" is "don't")
 * @param collections what {@code @name} stands for in a phrase: alternatives in phrase syntax, without further names
 * @param commonWords the commonest words of each language, by BCP 47 tag, from which the language of a text is told
 */
public record Vocabulary(
        List<String> negators,
        List<String> falseNegators,
        List<String> intensifiers,
        List<String> softeners,
        List<String> contrasts,
        List<String> conditionals,
        List<String> conditionEnds,
        List<String> questions,
        List<String> reporters,
        List<String> closings,
        List<String> footers,
        Map<String, String> spellings,
        Map<String, List<String>> collections,
        Map<String, List<String>> commonWords) {

    private static final Vocabulary EMPTY = builder().build();

    public Vocabulary {
        negators = List.copyOf(negators);
        falseNegators = List.copyOf(falseNegators);
        intensifiers = List.copyOf(intensifiers);
        softeners = List.copyOf(softeners);
        contrasts = List.copyOf(contrasts);
        conditionals = List.copyOf(conditionals);
        conditionEnds = List.copyOf(conditionEnds);
        questions = List.copyOf(questions);
        reporters = List.copyOf(reporters);
        closings = List.copyOf(closings);
        footers = List.copyOf(footers);
        spellings = ImmutableMap.copyOf(spellings);
        collections = ImmutableMap.copyOf(collections);
        commonWords = ImmutableMap.copyOf(commonWords);
    }

    /** No cues at all: phrases are found, and nothing is known of how they were said. */
    public static Vocabulary empty() {
        return EMPTY;
    }

    /** A builder that starts without any cues. */
    public static VocabularyBuilder builder() {
        return new VocabularyBuilder();
    }
}
