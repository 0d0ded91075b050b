package dev.evenkeel.technique;

import com.google.common.collect.ImmutableListMultimap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts of money, in the words of a vocabulary: {@code currency-eur} and so on hold what a currency is called and
 * written, {@code amount-before} and {@code amount-after} what stands around a number that is an amount without saying so
 * ("refund you 80 today"), {@code percent} the words for per cent.
 */
final class Amounts {

    private static final String PREFIX = "currency-";

    private final WordClasses words;
    private final Numbers numbers;
    private final ImmutableListMultimap<String, String> currenciesOf;

    Amounts(WordClasses words) {
        this.words = words;
        this.numbers = new Numbers(words);
        ImmutableListMultimap.Builder<String, String> currencies = ImmutableListMultimap.builder();
        for (String name : words.namesFrom(PREFIX)) {
            for (List<String> word : words.wordsOf(name)) {
                currencies.put(
                        String.join("", word), name.substring(PREFIX.length()).toUpperCase(Locale.ROOT));
            }
        }
        this.currenciesOf = currencies.build();
    }

    /** An amount, in a currency, a bare sign, {@code %} or none, and the pieces that it takes. */
    record Amount(BigDecimal value, @Nullable String currency, int from, int to) {}

    /** The first amount among the pieces from one to another, or null. */
    @Nullable
    Amount in(List<WordPiece> pieces, int from, int to) {
        for (int at = from; at < to; at++) {
            Amount amount = at(pieces, at);
            if (amount != null) {
                return amount;
            }
        }
        return null;
    }

    private @Nullable Amount at(List<WordPiece> pieces, int at) {
        int sign = currencyLength(pieces, at);
        Numbers.Read after = sign == 0 ? null : numbers.at(pieces, at + sign);
        if (after != null) {
            return new Amount(after.value(), written(pieces, at, sign), at, at + sign + after.length());
        }
        Numbers.Read read = numbers.at(pieces, at);
        if (read == null) {
            return null;
        }
        int end = at + read.length();
        int currency = currencyLength(pieces, end);
        if (currency > 0) {
            return new Amount(read.value(), written(pieces, end, currency), at, end + currency);
        }
        int percent = words.length("percent", pieces, end);
        if (percent > 0) {
            return new Amount(read.value(), "%", at, end + percent);
        }
        return pieces.get(at).number() && isBareAmount(pieces, at) ? new Amount(read.value(), null, at, end) : null;
    }

    private boolean isBareAmount(List<WordPiece> pieces, int at) {
        boolean ends = at + 1 == pieces.size() || words.isAt("amount-after", pieces, at + 1);
        return ends && words.isAt("amount-before", pieces, at - 1);
    }

    /** How many pieces are a currency: "usd", "us $", "euros"; 0 if they are none. */
    private int currencyLength(List<WordPiece> pieces, int at) {
        if (at < 0 || at >= pieces.size()) {
            return 0;
        }
        String one = pieces.get(at).form();
        if (at + 1 < pieces.size()
                && currenciesOf.containsKey(one + pieces.get(at + 1).form())) {
            return 2;
        }
        return currenciesOf.containsKey(one) ? 1 : 0;
    }

    /** The code, or for a name that several currencies share the sign that they share too. */
    private String written(List<WordPiece> pieces, int at, int length) {
        StringBuilder name = new StringBuilder();
        for (int i = at; i < at + length; i++) {
            name.append(pieces.get(i).form());
        }
        List<String> codes = currenciesOf.get(name.toString());
        if (codes.size() == 1) {
            return codes.get(0);
        }
        for (String other : currenciesOf.keySet()) {
            if (!Character.isLetter(other.charAt(0)) && currenciesOf.get(other).equals(codes)) {
                return other;
            }
        }
        return name.toString();
    }
}
