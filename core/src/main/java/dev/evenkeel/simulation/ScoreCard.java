package dev.evenkeel.simulation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a role play showed: turn by turn what helped, what hurt, and a better line.
 *
 * <p>Immutable. It judges lines, never a person, and compares nobody with anybody.
 *
 * @param scenario the id of the scenario
 * @param ending how it ended, or null if it is not over
 * @param points the mean of the marks' points as a whole number, 0..100; 0 without a mark
 * @param heatAtFirst the customer's heat at the first line, 0..1
 * @param heatAtMost the customer's heat when it was hottest, 0..1
 * @param heatAtLast the customer's heat at the end, 0..1
 * @param marks one for each answer, in their order
 */
public record ScoreCard(
        String scenario,
        @Nullable Ending ending,
        int points,
        double heatAtFirst,
        double heatAtMost,
        double heatAtLast,
        List<Mark> marks) {

    public ScoreCard {
        marks = List.copyOf(marks);
    }

    /** The score card of a role play, as far as it has come. */
    public static ScoreCard of(RolePlay play) {
        ImmutableList.Builder<Mark> building = ImmutableList.builder();
        for (int i = 0; i < play.exchanges().size(); i++) {
            building.add(Mark.of(i + 1, play.exchanges().get(i)));
        }
        List<Mark> marks = building.build();
        double first = play.scenario().temperament().heat();
        double most = first;
        double sum = 0;
        for (Mark mark : marks) {
            most = Math.max(most, mark.heatAfter());
            sum += mark.points();
        }
        int points = marks.isEmpty() ? 0 : (int) StrictMath.rint(100 * sum / marks.size());
        return new ScoreCard(
                play.scenario().id(),
                play.ending(),
                points,
                first,
                most,
                play.customer().heat(),
                marks);
    }
}
