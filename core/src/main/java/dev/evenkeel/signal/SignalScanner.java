package dev.evenkeel.signal;

import com.google.common.collect.ImmutableSet;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.text.LearnedWords;
import dev.evenkeel.text.Lexicon;
import dev.evenkeel.text.LexiconBuilder;
import dev.evenkeel.text.ReadText;
import dev.evenkeel.text.ScratchPool;
import dev.evenkeel.text.Vocabulary;
import dev.evenkeel.text.WordFeatures;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Finds the signals in a customer's message. Compiled once from rules, then shared between threads: immutable.
 *
 * <p>A hit has the strength of its rule, more when intensified, in capitals or exclaimed, less when softened or followed
 * by a contrast. Praise and thanks that a sarcastic phrase overlaps are not meant, and show nothing. Shouting and questions are
 * read from the text itself.
 */
public final class SignalScanner {

    /** What people write disguised; where a word could be several, the first of these is meant, and of one the strongest. */
    private static final List<SignalId> DISGUISED = List.of(SignalId.PROFANITY, SignalId.INSULT, SignalId.HARASSMENT);

    /** Who insults does not calm down, whatever else stands in the sentence. Looked up and never gone through. */
    private static final Set<SignalId> RISING = Set.of(SignalId.INSULT, SignalId.HARASSMENT);

    private final SignalRule[] rules;
    /** For each rule what its signals have in common. */
    private final SignalSource[] sources;

    private final Lexicon lexicon;
    /** For each rule the place of its signal in a tally. */
    private final int[] places;
    /** The places of insults, of sarcasm and of what it feigns in a tally. */
    private final int insult;

    private final int sarcasm;
    private final int satisfaction;
    private final int gratitude;

    private final ExceptionNumbers exceptions;
    private final TextSignals textSignals;
    private final ScratchPool<ScannedText> pool;

    private SignalScanner(List<SignalRule> rules, Lexicon lexicon) {
        this.rules = rules.toArray(new SignalRule[0]);
        this.exceptions = new ExceptionNumbers(rules);
        this.lexicon = lexicon;
        Set<SignalId> distinct = new LinkedHashSet<>();
        distinct.add(SignalId.SHOUTING);
        distinct.add(SignalId.QUESTION);
        for (SignalRule rule : rules) {
            distinct.add(rule.signal());
        }
        List<SignalId> ids = List.copyOf(distinct);
        this.places = new int[rules.size()];
        this.sources = new SignalSource[rules.size()];
        for (int i = 0; i < places.length; i++) {
            SignalRule rule = rules.get(i);
            places[i] = ids.indexOf(rule.signal());
            sources[i] = new SignalSource(rule.signal(), rule.info().id());
        }
        this.textSignals = new TextSignals(ids.indexOf(SignalId.SHOUTING), ids.indexOf(SignalId.QUESTION));
        this.insult = ids.indexOf(SignalId.INSULT);
        this.sarcasm = ids.indexOf(SignalId.SARCASM);
        this.satisfaction = ids.indexOf(SignalId.SATISFACTION);
        this.gratitude = ids.indexOf(SignalId.GRATITUDE);
        this.pool = new ScratchPool<>(new Scratch(lexicon, ids.size()));
    }

    /**
     * A scanner for the rules that are not off.
     *
     * @param language the BCP 47 tag of the language that the rules are in
     * @throws dev.evenkeel.text.PhraseSyntaxException if a phrase of a rule is not well formed
     */
    public static SignalScanner of(List<SignalRule> rules, Vocabulary vocabulary, String language) {
        return of(rules, lexicon(rules, vocabulary, language, LearnedWords.none()));
    }

    /** A scanner for the rules that are not off, with the {@link #lexicon lexicon} that they were compiled into before. */
    public static SignalScanner of(List<SignalRule> rules, Lexicon lexicon) {
        return new SignalScanner(Rule.evaluated(rules), lexicon);
    }

    /**
     * What the rules that are not off are compiled into.
     *
     * @param language the BCP 47 tag of the language that the rules are in
     * @param learned what was learned of words; it changes no signal by rules
     * @throws dev.evenkeel.text.PhraseSyntaxException if a phrase of a rule is not well formed
     */
    public static Lexicon lexicon(
            List<SignalRule> rules, Vocabulary vocabulary, String language, LearnedWords learned) {
        List<SignalRule> active = Rule.evaluated(rules);
        ExceptionNumbers exceptions = new ExceptionNumbers(active);
        LexiconBuilder lexicon =
                Lexicon.builder().vocabulary(vocabulary).language(language).learned(learned);
        for (int i = 0; i < active.size(); i++) {
            for (String phrase : active.get(i).phrases()) {
                lexicon.phrase(i, phrase);
            }
            for (String exception : active.get(i).unless()) {
                lexicon.exception(exceptions.of(i, exception), exception);
            }
            if (active.get(i).acts() && RISING.contains(active.get(i).signal())) {
                lexicon.rising(i, active.get(i).drops());
            }
        }
        for (SignalId disguised : DISGUISED) {
            active.stream()
                    .filter(rule -> rule.signal().equals(disguised))
                    .sorted(Comparator.comparingDouble(SignalRule::strength).reversed())
                    .flatMap(rule -> rule.phrases().stream())
                    .forEach(lexicon::disguised);
        }
        return lexicon.build();
    }

    /** What learned weights may hang on in a message: what they are learned from is cut as it will be read. */
    public WordFeatures features(String text, Channel channel) {
        return lexicon.features(text, channel);
    }

    /** The message with spaces in place of what {@link #scan} passes over on this channel, or the message itself where it reads all. */
    public String body(String text, Channel channel) {
        return lexicon.body(text, channel);
    }

    /** What a message shows, to keep. */
    public Scan scan(String text, Channel channel) {
        return use(text, channel, ScannedText::toKeep);
    }

    /**
     * Scans a message and lends what it shows to {@code use}, without making any garbage on the way.
     *
     * <p>What is lent must not be kept after {@code use} returns: {@link ScannedText#keptSignals()} is a list to keep.
     */
    public <R> R use(String text, Channel channel, Function<? super ScannedText, ? extends R> use) {
        ScannedText scratch = pool.take();
        try {
            scratch.read(text, channel);
            scan(scratch);
            R result = use.apply(scratch);
            pool.giveBack(scratch, text);
            return result;
        } catch (Throwable e) {
            pool.letGo(scratch);
            throw e;
        }
    }

    private void scan(ScannedText scratch) {
        ReadText read = scratch.text;
        textSignals.add(read, scratch.acting);
        int insults = 0;
        int insultedTo = -1;
        int feignedTo = -1;
        boolean severe = false;
        for (int hit = 0; hit < read.hits(); hit++) {
            int number = read.phrase(hit);
            SignalRule rule = rules[number];
            if (isDropped(read, hit) || isFeigned(read, hit, feignedTo)) {
                continue;
            }
            if (isTakenBack(read, hit)) {
                scratch.deny(rule);
                continue;
            }
            if (!rule.acts()) {
                scratch.watch(rule);
                continue;
            }
            scratch.acting.add(
                    places[number],
                    Manner.strength(rule.strength(), read.context(hit)),
                    read.start(hit),
                    read.end(hit),
                    sources[number]);
            severe |= rule.severe();
            feignedTo = places[number] == sarcasm ? Math.max(feignedTo, read.end(hit)) : feignedTo;
            if (places[number] == insult) {
                // Insults that overlap are one.
                insults += read.start(hit) >= insultedTo ? 1 : 0;
                insultedTo = Math.max(insultedTo, read.end(hit));
            }
        }
        scratch.close(severe || insults > 1);
    }

    /**
     * Every rule that a message matches, in the order of their hits: those that a stronger one outdoes, and praise that is only
     * feigned, among them. What {@link #scan} shows may be less.
     */
    public Set<RuleId> matching(String text, Channel channel) {
        return lexicon.use(text, channel, read -> {
            ImmutableSet.Builder<RuleId> matching = ImmutableSet.builder();
            for (int hit = 0; hit < read.hits(); hit++) {
                if (counts(read, hit)) {
                    matching.add(rules[read.phrase(hit)].info().id());
                }
            }
            return matching.build();
        });
    }

    /** Whether a hit stands: it is not dropped, and not taken back. */
    private boolean counts(ReadText read, int hit) {
        return !isDropped(read, hit) && !isTakenBack(read, hit);
    }

    /** Whether a hit does not count for how it was said. */
    private boolean isDropped(ReadText read, int hit) {
        return (read.context(hit) & rules[read.phrase(hit)].drops()) != 0;
    }

    /** Whether an exception of its rule takes a hit back. */
    private boolean isTakenBack(ReadText read, int hit) {
        return read.isTakenBack(hit, exceptions.ofRule(read.phrase(hit)));
    }

    /**
     * Whether a hit is praise or thanks that are part of something sarcastic.
     *
     * @param feignedTo where the sarcasm ends that begins no later in the order of hits
     */
    private boolean isFeigned(ReadText read, int hit, int feignedTo) {
        int place = places[read.phrase(hit)];
        if (place != satisfaction && place != gratitude) {
            return false;
        }
        boolean feigned = read.start(hit) < feignedTo;
        for (int later = hit + 1; !feigned && later < read.hits() && read.start(later) < read.end(hit); later++) {
            int rule = read.phrase(later);
            feigned = places[rule] == sarcasm && rules[rule].acts() && counts(read, later);
        }
        return feigned;
    }

    /** No lambda, since a scanner is made while an engine opens, and the first of those takes long to link. */
    private record Scratch(Lexicon lexicon, int signals) implements Supplier<ScannedText> {
        @Override
        public ScannedText get() {
            return new ScannedText(lexicon.scratch(), signals);
        }
    }
}
