package dev.evenkeel.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.playbook.Condition;
import dev.evenkeel.signal.RuleInfo;
import dev.evenkeel.technique.AgentLine;
import dev.evenkeel.testkit.SituationBuilder;
import dev.evenkeel.text.Vocabulary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewerTest {

    private static final String ENGLISH = "The desk is on the way to you and it is with the driver.";

    private static final Reviewer REVIEWER = Reviewer.of(
            List.of(new FindingRule(
                    RuleInfo.of("test.language"),
                    FindingId.WRONG_LANGUAGE,
                    Severity.WARNING,
                    List.of(),
                    List.of(),
                    0,
                    Condition.always(),
                    "This is another language.",
                    "Write in the customer's.")),
            new ReviewSettings(8, 0.6, 2, 2),
            Vocabulary.builder()
                    .commonWords(Map.of("en", List.of("the", "is", "and"), "de", List.of("der", "ist", "und")))
                    .build(),
            "en");

    @ParameterizedTest
    @ValueSource(strings = {"en", "EN", "en-GB", "EN-gb", "und", "UND"})
    void a_line_in_the_customers_language_is_right_however_its_tag_is_written(String locale) {
        assertThat(findings(locale)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "DE-at"})
    void a_line_in_another_language_is_told(String locale) {
        assertThat(findings(locale)).extracting(Finding::id).containsExactly(FindingId.WRONG_LANGUAGE);
    }

    private static List<Finding> findings(String locale) {
        AgentLine line = new AgentLine(ENGLISH, List.of(), List.of(), false);
        ReviewContext context =
                new ReviewContext(SituationBuilder.plain().build(), Agent.anonymous(), Issue.unknown(), locale, 0, 0);
        return REVIEWER.review(line, context);
    }
}
