package dev.evenkeel.playbook;

import dev.evenkeel.signal.Rule;
import java.util.Comparator;

/** A rule of a playbook that competes with others: its band decides, then its priority, higher first, then its id. */
interface Banded extends Rule {

    Comparator<Banded> ORDER = new Order();

    Band band();

    int priority();

    /** A class of its own for the reason that {@link Rule} gives. */
    final class Order implements Comparator<Banded> {
        @Override
        public int compare(Banded one, Banded other) {
            int order = one.band().compareTo(other.band());
            order = order != 0 ? order : Integer.compare(other.priority(), one.priority());
            return order != 0
                    ? order
                    : one.info().id().id().compareTo(other.info().id().id());
        }
    }
}
