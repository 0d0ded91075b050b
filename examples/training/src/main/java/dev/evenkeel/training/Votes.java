package dev.evenkeel.training;

import de.bwaldvogel.liblinear.Feature;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.training.Message.Source;
import dev.evenkeel.training.Message.Target;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What messages say yes and no to. The solver knows no weights, so each vote is a row of its own. */
final class Votes {

    /** Customers write of what went wrong; of these feelings, strangers who write of anything tell at least as much. */
    private static final Set<Target> ANYWHERE = EnumSet.of(Target.ANXIETY, Target.SADNESS, Target.CONFUSION);

    private final List<Feature[]> rows = new ArrayList<>();
    private final List<Double> votes = new ArrayList<>();

    private Votes() {}

    /** The votes of the messages that are labelled for a target; of four, an intensity of 0.75 gives three to yes. */
    static Votes on(Target target, List<Message> messages, Map<Message, Feature[]> vectors) {
        Votes votes = new Votes();
        for (Message message : messages) {
            Double label = message.labels().get(target);
            if (label != null) {
                int most = ANYWHERE.contains(target) ? (message.votes() + 1) / 2 : message.votes();
                votes.add(vectors.get(message), (int) Math.round(label * most), most);
            }
        }
        return votes;
    }

    /** The votes of messages on a signal, so many each of our own, and one of every other. */
    static Votes on(SignalId signal, List<Message> messages, int ofOwn, Map<Message, Feature[]> vectors) {
        Votes votes = new Votes();
        for (Message message : messages) {
            int most = message.isOwn() ? ofOwn : 1;
            votes.add(vectors.get(message), message.shows(signal) ? most : 0, most);
        }
        return votes;
    }

    /** The vote of each message on whether people talk to each other in it, from its words alone. */
    static Votes onPeerTalk(List<Message> messages, Design design) {
        Votes votes = new Votes();
        for (Message message : messages) {
            if (message.isPeerTalk() || message.source() == Source.SERVICE) {
                votes.add(design.wordVector(message), message.isPeerTalk() ? 1 : 0, 1);
            }
        }
        return votes;
    }

    private void add(Feature[] row, int yes, int most) {
        for (int vote = 0; vote < most; vote++) {
            rows.add(row);
            votes.add(vote < yes ? 1.0 : -1.0);
        }
    }

    /** A row for each vote. */
    Feature[][] rows() {
        return rows.toArray(Feature[][]::new);
    }

    /** Above 0 for yes, below for no. */
    double[] votes() {
        return votes.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
