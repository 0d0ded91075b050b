package dev.evenkeel.training;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.emotion.Appraisal;
import dev.evenkeel.emotion.Appraiser;
import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.rules.Layers;
import dev.evenkeel.rules.Rulebook;
import dev.evenkeel.signal.Scan;
import dev.evenkeel.signal.SignalScanner;
import dev.evenkeel.standard.StandardPack;
import dev.evenkeel.text.LearnedWords;
import org.jspecify.annotations.Nullable;

/** Reads messages with the engine's own scanner and the default pack's rules, so that learning and reading cannot drift. */
final class Reader {

    private static final Rulebook RULES = Layers.of(StandardPack.english()).rulebook();

    private final SignalScanner scanner;
    private final Appraiser appraiser;

    /** A reader with these weights; null for one that knows none. */
    Reader(@Nullable LearnedFeelings learned) {
        this.scanner = scanner(learned == null ? LearnedWords.none() : learned.lexicalWords());
        this.appraiser = new Appraiser(RULES.emotion(), learned, RULES.locale());
    }

    /** A scanner of the default pack's rules that knows so much of words. */
    static SignalScanner scanner(LearnedWords learned) {
        return SignalScanner.of(
                RULES.signals(), SignalScanner.lexicon(RULES.signals(), RULES.vocabulary(), RULES.locale(), learned));
    }

    /** What may be learned about a text. */
    TextFeatures features(String text) {
        Scan scan = scanner.scan(text, Channel.CHAT);
        return new TextFeatures(scanner.features(text, Channel.CHAT), scan.measures(), scan.signals());
    }

    /** What a text shows, learned insults apart. */
    Appraisal appraise(String text) {
        Scan scan = scanner.scan(text, Channel.CHAT);
        return appraiser.appraise(scan.signals(), scan.measures(), scan.sums());
    }
}
