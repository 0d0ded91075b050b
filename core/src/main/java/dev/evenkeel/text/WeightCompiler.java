package dev.evenkeel.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Gives the words of learned weights their numbers: an author's where the author named them, otherwise new ones. Lives for
 * one lexicon, and makes no object for a word, since there are very many.
 */
final class WeightCompiler {

    private final WordNumbers authored;
    private final WordForms wordForms = new WordForms();
    private final TokenTableBuilder table;
    private final long[] misspelt;
    private int last;
    private int numberSign;

    /**
     * @param table holds the words that an author named
     * @param misspelt the keys of those that are taken for others, rising
     */
    WeightCompiler(WordNumbers authored, TokenTableBuilder table, long[] misspelt) {
        this.authored = authored;
        this.table = table;
        this.misspelt = misspelt;
        this.last = authored.count();
    }

    WeightTable compile(LearnedWords learned) {
        NumberedWeights ofFeelings = numbered(learned.feelings());
        NumberedWeights amongPeers = numbered(learned.amongPeers());
        List<NumberedWeights> ofSignals = new ArrayList<>();
        for (WordWeights some : learned.signals()) {
            ofSignals.add(numbered(some));
        }
        return new WeightTable(ofFeelings, amongPeers, ofSignals, last, digits(), numberSign);
    }

    private NumberedWeights numbered(WordWeights weights) {
        int[] numbers = new int[weights.wordCount()];
        byte[] letters = Arrays.copyOf(weights.letters(), weights.letters().length + Long.BYTES);
        int at = 0;
        for (int word = 0; word < numbers.length; word++) {
            int length = weights.length(word);
            if (length == 1 && letters[at] == WordFeature.NUMBER.charAt(0)) {
                numbers[word] = numberSign();
            } else {
                numbers[word] = isPlain(letters, at, length)
                        ? numberOf(TokenKey.of(letters, at, length))
                        : numberOf(weights.word(word, at));
            }
            at += length;
        }
        return new NumberedWeights(weights, numbers);
    }

    private int numberSign() {
        numberSign = numberSign == 0 ? next() : numberSign;
        return numberSign;
    }

    private int numberOf(String word) {
        List<String> forms = wordForms.of(word);
        return forms.size() == 1 ? numberOf(WordForms.key(forms.get(0))) : next();
    }

    private int numberOf(long key) {
        if (Arrays.binarySearch(misspelt, key) >= 0) {
            return next();
        }
        int value = table.valueOf(key);
        if (value != 0) {
            return value & TokenTable.NUMBER;
        }
        table.add(key, next());
        return last;
    }

    /** A number of its own, also for what no text is cut into or read as: its weight is never found. */
    private int next() {
        if (last == PhraseAutomaton.LAST_WORD) {
            throw new IllegalArgumentException("a lexicon holds at most " + PhraseAutomaton.LAST_WORD + " words");
        }
        return ++last;
    }

    /** Whether a word is cut as it is written: letters a to z, and nothing that is read as something else. */
    private static boolean isPlain(byte[] letters, int at, int length) {
        for (int i = at; i < at + length; i++) {
            if (letters[i] < 'a' || letters[i] > 'z') {
                return false;
            }
        }
        return length > 0;
    }

    /** The numbers of words that are numbers in digits. */
    private BitSet digits() {
        BitSet digits = new BitSet();
        for (int number = 1; number <= authored.count(); number++) {
            if (isDigits(authored.form(number))) {
                digits.set(number);
            }
        }
        return digits;
    }

    private static boolean isDigits(String form) {
        boolean letters = false;
        for (int i = 0; i < form.length(); i++) {
            byte b = (byte) form.charAt(i);
            if (letters && Bytes.isDigit(b)) {
                return false;
            }
            letters |= !Bytes.isDigit(b) && Bytes.isWord(b);
        }
        return Bytes.isDigit((byte) form.charAt(0));
    }
}
