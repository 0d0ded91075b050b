package dev.evenkeel.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.playbook.StateId;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.simulation.Ending;
import dev.evenkeel.simulation.Exchange;
import dev.evenkeel.simulation.Mood;
import dev.evenkeel.simulation.RolePlay;
import dev.evenkeel.simulation.Scenario;
import dev.evenkeel.simulation.ScenarioLine;
import dev.evenkeel.simulation.ScoreCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plays every scenario that ships with good, bad and silent agents. */
class StandardScenariosTest {

    private static final Evenkeel EVENKEEL = Evenkeel.with(StandardPack.english());
    private static final int SEEDS = 8;

    private static final Map<String, Function<RolePlay, String>> BAD = Map.of(
            "holds", play -> "Please hold.",
            "blames", play -> "That is your own fault.",
            "dismisses", play -> "Calm down. That's our policy.",
            "says nothing", play -> "");

    private static String good(RolePlay play) {
        return play.advice().recommendation().reply().text();
    }

    @Test
    void every_customer_type_has_two_and_safety_has_three() {
        Map<CustomerType, Long> byType =
                scenarios().collect(Collectors.groupingBy(Scenario::type, Collectors.counting()));

        for (CustomerType type : CustomerType.standard()) {
            assertThat(byType.get(type)).as(type.id()).isGreaterThanOrEqualTo(2);
        }
        assertThat(scenarios().map(Scenario::id)).doesNotHaveDuplicates();
        assertThat(scenarios().map(Scenario::channel))
                .contains(Channel.CHAT, Channel.EMAIL, Channel.PHONE, Channel.IN_PERSON);
    }

    @Test
    void every_file_beside_them_is_listed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/dev/evenkeel/standard/scenarios"))) {
            assertThat(files).hasSize(StandardScenarios.english().size());
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void every_mood_has_lines_enough_to_differ_by_seed(Scenario scenario) {
        for (Mood mood : Mood.values()) {
            assertThat(scenario.lines()).filteredOn(line -> line.mood() == mood).hasSizeGreaterThanOrEqualTo(3);
        }
        assertThat(scenario.lines()).extracting(ScenarioLine::text).doesNotHaveDuplicates();
        assertThat(played(scenario, StandardScenariosTest::good).stream()
                        .map(StandardScenariosTest::words)
                        .distinct())
                .hasSizeGreaterThan(SEEDS / 2);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void who_sends_evenkeels_replies_settles_it_and_leaves_a_calmer_customer(Scenario scenario) {
        List<RolePlay> good = played(scenario, StandardScenariosTest::good);

        assertThat(good).filteredOn(play -> play.ending() == Ending.SETTLED).hasSizeGreaterThan(SEEDS / 2);
        assertThat(good)
                .noneMatch(play -> play.ending() == Ending.LEFT)
                .allMatch(
                        play -> play.customer().heat() < scenario.temperament().heat());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void who_holds_blames_dismisses_or_says_nothing_loses_the_customer(Scenario scenario) {
        List<RolePlay> good = played(scenario, StandardScenariosTest::good);

        BAD.forEach((name, agent) -> {
            List<RolePlay> bad = played(scenario, agent);
            assertThat(bad).as(name).allMatch(play -> play.ending() == Ending.LEFT);
            for (int seed = 0; seed < SEEDS; seed++) {
                assertThat(bad.get(seed).customer().heat())
                        .as(name)
                        .isGreaterThan(good.get(seed).customer().heat());
                assertThat(ScoreCard.of(bad.get(seed)).points())
                        .isLessThan(ScoreCard.of(good.get(seed)).points());
            }
            assertThat(heatRead(bad)).as(name).isGreaterThan(heatRead(good));
        });
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void the_customers_words_say_what_they_feel(Scenario scenario) {
        assertThat(heatOf(scenario, Mood.CALMING)).isLessThan(heatOf(scenario, Mood.HEATING));
        assertThat(heatOf(scenario, Mood.THANKING)).isLessThan(heatOf(scenario, Mood.LEAVING));
        assertThat(heatOf(scenario, Mood.THANKING)).isLessThan(0.2);
    }

    @ParameterizedTest
    @MethodSource("safetyCases")
    void a_safety_case_opens_in_the_safety_lane_whatever_the_seed(Scenario scenario, SignalId signal) {
        for (RolePlay play : played(scenario, StandardScenariosTest::good)) {
            Exchange first = play.exchanges().get(0);
            assertThat(first.advice().state()).isEqualTo(StateId.SAFETY);
            assertThat(first.advice().reading().signals())
                    .extracting(one -> one.id())
                    .contains(signal);
        }
    }

    static Stream<Scenario> scenarios() {
        return StandardScenarios.english().stream();
    }

    static Stream<Arguments> safetyCases() {
        return Stream.of(
                safety("default.night-of-debts", SignalId.SELF_HARM),
                safety("default.threat-at-the-depot", SignalId.THREAT_VIOLENCE),
                safety("default.smell-of-gas", SignalId.EMERGENCY));
    }

    private static Arguments safety(String id, SignalId signal) {
        Scenario scenario =
                scenarios().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        return Arguments.of(scenario, signal);
    }

    private static List<RolePlay> played(Scenario scenario, Function<RolePlay, String> agent) {
        return LongStream.range(0, SEEDS)
                .mapToObj(seed -> played(scenario, seed, agent))
                .toList();
    }

    private static RolePlay played(Scenario scenario, long seed, Function<RolePlay, String> agent) {
        RolePlay play = RolePlay.begin(EVENKEEL, scenario, seed);
        while (!play.isOver()) {
            play = play.answer(agent.apply(play));
        }
        return play;
    }

    private static List<String> words(RolePlay play) {
        return play.exchanges().stream().map(Exchange::customer).toList();
    }

    /** What Evenkeel reads at the end, on average: single last words may sound calmer than they are meant. */
    private static double heatRead(List<RolePlay> plays) {
        return plays.stream()
                .mapToDouble(play -> play.advice().emotion().emotions().heat())
                .average()
                .orElseThrow();
    }

    private static double heatOf(Scenario scenario, Mood mood) {
        return scenario.lines().stream()
                .filter(line -> line.mood() == mood)
                .mapToDouble(line -> EVENKEEL.read(line.text(), scenario.channel())
                        .appraisal()
                        .emotions()
                        .heat())
                .average()
                .orElseThrow();
    }
}
