package dev.evenkeel.console.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenkeel.console.accuracy.Table.Row;
import dev.evenkeel.emotion.Emotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LevelsTest {

    @Test
    void bothPassesAreReadInTheOrderOfTheEmotions() {
        Row first = new Row(
                List.of("id", "satisfaction", "anger", "frustration", "anxiety", "sadness", "confusion"),
                List.of("a-1", "4", "1", "2", "0", "3", "0"));

        assertThat(Levels.ofFirstPass(first)).isEqualTo(Levels.ofSecondPass(second("120304")));
    }

    @Test
    void heatIsTheMoreOfAngerAndFrustration() {
        assertThat(Levels.ofSecondPass(second("130000")).heat()).isEqualTo(3);
        assertThat(Levels.ofSecondPass(second("314444")).heat()).isEqualTo(3);
        assertThat(Levels.ofSecondPass(second("000004")).of(Emotion.SATISFACTION))
                .isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12030", "1203040", "12030x", "520000"})
    void anythingElseThanADigitAnEmotionIsToldWithTheMessageThatItIsOf(String digits) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Levels.ofSecondPass(second(digits)))
                .withMessage("emotions of a-1 must be a digit 0 to 4 for each of 6 emotions");
    }

    private static Row second(String digits) {
        return new Row(List.of("id", "emotions"), List.of("a-1", digits));
    }
}
