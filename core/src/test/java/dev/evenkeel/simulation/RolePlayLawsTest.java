package dev.evenkeel.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.Evenkeel;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds for every role play, whoever plays it. */
class RolePlayLawsTest {

    private static final Evenkeel EVENKEEL = Evenkeel.with(PracticePack.pack());

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_same_seed_and_lines_give_the_same_conversation_bit_for_bit(
            @ForAll Scenario scenario, @ForAll long seed, @ForAll("agentLines") List<String> lines) {
        RolePlay one = Agents.play(EVENKEEL, scenario, seed, inTurn(lines));
        RolePlay other = Agents.play(EVENKEEL, scenario, seed, inTurn(lines));

        assertThat(one.exchanges()).isEqualTo(other.exchanges());
        assertThat(one.customer()).isEqualTo(other.customer());
        assertThat(one.advice()).isEqualTo(other.advice());
        assertThat(ScoreCard.of(one)).isEqualTo(ScoreCard.of(other));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void every_role_play_ends_within_its_turns(
            @ForAll Scenario scenario, @ForAll long seed, @ForAll("agentLines") List<String> lines) {
        RolePlay played = Agents.play(EVENKEEL, scenario, seed, inTurn(lines));

        assertThat(played.ending()).isNotNull();
        assertThat(played.customer().said()).hasSizeLessThanOrEqualTo(scenario.turns());
        assertThat(played.exchanges()).hasSizeLessThanOrEqualTo(scenario.turns());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void all_that_is_felt_stays_in_bounds(
            @ForAll Scenario scenario, @ForAll long seed, @ForAll("agentLines") List<String> lines) {
        RolePlay played = Agents.play(EVENKEEL, scenario, seed, inTurn(lines));
        ScoreCard card = ScoreCard.of(played);

        assertThat(card.points()).isBetween(0, 100);
        assertThat(card.marks()).allSatisfy(mark -> {
            assertThat(mark.points()).isBetween(0.0, 1.0);
            assertThat(mark.heatBefore()).isBetween(0.0, card.heatAtMost());
            assertThat(mark.heatAfter()).isBetween(0.0, 1.0);
        });
        assertThat(played.exchanges())
                .allSatisfy(exchange -> assertThat(
                                exchange.advice().emotion().emotions().heat())
                        .isBetween(0.0, 1.0));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void the_customer_says_only_what_is_in_the_scenario_and_thanks_or_leaves_only_at_the_end(
            @ForAll Scenario scenario, @ForAll long seed, @ForAll("agentLines") List<String> lines) {
        RolePlay played = Agents.play(EVENKEEL, scenario, seed, inTurn(lines));
        List<ScenarioLine> said =
                played.customer().said().stream().map(scenario.lines()::get).toList();

        assertThat(said.get(0).mood()).isEqualTo(Mood.OPENING);
        assertThat(said.subList(1, said.size())).noneMatch(line -> line.mood() == Mood.OPENING);
        assertThat(said.subList(0, said.size() - 1))
                .noneMatch(line -> line.mood().isLast());
    }

    @Property(tries = 600)
    void who_sends_evenkeels_replies_leaves_a_calmer_customer_than_who_holds_blames_or_keeps_silent(
            @ForAll Temperament temperament, @ForAll long seed, @ForAll("scenarios") ScenarioBuilder scenario) {
        Scenario played = scenario.temperament(temperament).build();
        double good =
                Agents.play(EVENKEEL, played, seed, Agents.GOOD).customer().heat();

        for (Function<RolePlay, String> bad : List.of(Agents.HOLDING, Agents.BLAMING, Agents.SILENT)) {
            double other = Agents.play(EVENKEEL, played, seed, bad).customer().heat();
            if (temperament.heat() > 0 || temperament.flares() > 0) {
                assertThat(good).isLessThan(other);
            } else {
                assertThat(good).isEqualTo(other);
            }
        }
    }

    @Property(tries = 3000)
    void a_line_that_helps_more_never_leaves_more_heat(
            @ForAll Temperament temperament,
            @ForAll @DoubleRange(max = 1) double heat,
            @ForAll @DoubleRange(max = 1) double less,
            @ForAll @DoubleRange(max = 1) double more,
            @ForAll @DoubleRange(max = 1) double hurt) {
        double weak = temperament.heatAfter(heat, impression(Math.min(less, more), hurt));
        double strong = temperament.heatAfter(heat, impression(Math.max(less, more), hurt));

        assertThat(strong).isBetween(0.0, weak);
        assertThat(weak).isBetween(0.0, 1.0);
    }

    @Property(tries = 3000)
    void a_line_that_hurts_more_never_leaves_less_heat(
            @ForAll Temperament temperament,
            @ForAll @DoubleRange(max = 1) double heat,
            @ForAll @DoubleRange(max = 1) double less,
            @ForAll @DoubleRange(max = 1) double more,
            @ForAll @DoubleRange(max = 1) double soothing) {
        double mild = temperament.heatAfter(heat, impression(soothing, Math.min(less, more)));
        double harsh = temperament.heatAfter(heat, impression(soothing, Math.max(less, more)));

        assertThat(harsh).isBetween(mild, 1.0);
    }

    @Provide
    Arbitrary<List<String>> agentLines() {
        return Arbitraries.of(
                        "I'm listening.",
                        "I'm sorry.",
                        "I can offer you a voucher.",
                        "I'm sorry, but it is your own fault.",
                        "Please hold.",
                        "Hm.",
                        "",
                        "Goodbye now.")
                .list()
                .ofSize(Scenario.MOST_TURNS);
    }

    @Provide
    Arbitrary<ScenarioBuilder> scenarios() {
        return Arbitraries.of(true, false).map(quick -> quick ? Scenarios.lostSuitcase() : Scenarios.wrongKey());
    }

    private static Function<RolePlay, String> inTurn(List<String> lines) {
        return play -> lines.get(play.exchanges().size());
    }

    private static Impression impression(double soothing, double hurt) {
        return new Impression(List.of(remark(soothing)), List.of(remark(hurt)), Set.of());
    }

    private static Remark remark(double weight) {
        return new Remark("any", weight, "because", "instead");
    }
}
