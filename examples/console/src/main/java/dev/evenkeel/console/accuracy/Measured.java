package dev.evenkeel.console.accuracy;

import dev.evenkeel.console.accuracy.Anchors.Anchor;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A figure with its value and interval, ready to be shown. */
record Measured(Figure figure, Bootstrap.Interval interval) {

    static List<Measured> all(List<Figure> figures, Bootstrap bootstrap) {
        return figures.stream()
                .map(figure -> new Measured(figure, bootstrap.of(figure.statistic(), figure.groups())))
                .toList();
    }

    String what() {
        return figure.what();
    }

    Optional<Aim> aim() {
        return Anchors.of(what()).flatMap(Anchor::aim);
    }

    /** Whether the figure was measured and is not what it is meant to be. */
    boolean isShort() {
        return isMeasured() && aim().isPresent() && !aim().get().isReached(interval.value());
    }

    /** Whether the aim is reached or by how much it is not, nothing where there is none. */
    String reached() {
        return aim().map(this::against).orElse("");
    }

    private String against(Aim aim) {
        if (!isMeasured()) {
            return "not measured";
        }
        return aim.isReached(interval.value())
                ? "yes"
                : "short by " + figure.statistic().shown(aim.missing(interval.value()));
    }

    /** Whether the data had anything that the figure is about. */
    private boolean isMeasured() {
        return !Double.isNaN(interval.value());
    }

    String value() {
        return figure.statistic().shown(interval.value());
    }

    String range() {
        return figure.statistic().shown(interval.low())
                + " – "
                + figure.statistic().shown(interval.high());
    }

    String aimShown() {
        return aim().map(Aim::shown).orElse("");
    }

    String vader() {
        OptionalDouble vader = Anchors.of(what()).map(Anchor::vader).orElse(OptionalDouble.empty());
        return vader.isPresent() ? figure.statistic().shown(vader.getAsDouble()) : "";
    }
}
