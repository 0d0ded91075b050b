package dev.evenkeel.training;

import com.google.common.collect.Maps;
import dev.evenkeel.emotion.LearnedPeerTalk;
import dev.evenkeel.text.WordFeature;
import dev.evenkeel.text.WordWeights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Puts together what was learned of people who talk to each other: what each column adds, and in the last how that shows. */
final class PeerTalk {

    private static final int MOST_FEATURES = 20_000;

    /** Those who ask are customers: what leans neither way is written to a company rather than not. */
    private static final double DOUBT = 0.5;

    private PeerTalk() {}

    /** What is added among peers, the weights in whole numbers, of which {@code cut} extreme ones are cut in each column. */
    static LearnedPeerTalk of(Learning.Learned learned, int cut) {
        if (learned.peerTalk() == null) {
            return LearnedPeerTalk.none();
        }
        List<Map<WordFeature, Double>> columns = new ArrayList<>();
        for (Regression column : learned.columns().subList(0, WordWeights.COLUMNS - 1)) {
            columns.add(column.amongPeers());
        }
        columns.add(Maps.filterKeys(learned.peerTalk().weights(), Design::isAmongPeers));
        Quantiser quantiser = new Quantiser(columns, cut);
        return new LearnedPeerTalk(
                quantiser.words(MOST_FEATURES),
                -DOUBT,
                IntStream.range(0, columns.size()).mapToObj(quantiser::scale).toList());
    }
}
