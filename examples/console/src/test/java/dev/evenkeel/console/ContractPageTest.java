package dev.evenkeel.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Fault;
import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.dialogue.Speaker;
import dev.evenkeel.dialogue.Stress;
import dev.evenkeel.emotion.Emotion;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.emotion.Trend;
import dev.evenkeel.outcome.ActionId;
import dev.evenkeel.playbook.StateId;
import dev.evenkeel.review.FindingId;
import dev.evenkeel.review.Severity;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.technique.TechniqueId;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds docs/contract.md to the ids that there are. */
class ContractPageTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                Emotion.class,
                Tension.class,
                Trend.class,
                Speaker.class,
                Channel.class,
                HostEvent.class,
                Stress.class,
                Fault.class,
                CommitmentKind.class,
                CustomerType.class,
                StateId.class,
                TechniqueId.class,
                ActionId.class,
                FindingId.class,
                Severity.class,
                SignalId.class,
                ProblemCode.class
            })
    void every_id_has_its_place_on_the_page(Class<? extends Identified> set) throws Exception {
        String pages = Files.readString(Path.of("../../docs/contract.md"))
                + Files.readString(Path.of("../../docs/console.md"));

        assertThat(ids(set)).isNotEmpty().allSatisfy(id -> assertThat(pages).contains("`" + id + "`"));
    }

    private static List<String> ids(Class<? extends Identified> set) throws IllegalAccessException {
        List<String> ids = new ArrayList<>();
        for (Field field : set.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == set) {
                ids.add(set.cast(field.get(null)).id());
            }
        }
        return ids;
    }
}
