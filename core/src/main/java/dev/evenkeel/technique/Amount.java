package dev.evenkeel.technique;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money as written in a sentence.
 *
 * @param value the number
 * @param currency an ISO 4217 code, or the bare sign as written
 */
record Amount(BigDecimal value, String currency) {

    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,2})?|\\d{1,12}(?:\\.\\d{1,2})?)";

    private static final String CODES = "USD|EUR|GBP|CAD|AUD|NZD|SGD|HKD|INR|JPY|CNY|CHF|SEK|NOK|DKK|PLN|NGN|ZAR|MXN";

    private static final Pattern BEFORE =
            Pattern.compile("([$€£¥₹]|\\b(?:" + CODES + ")) ?" + NUMBER, Pattern.CASE_INSENSITIVE);

    private static final Pattern AFTER = Pattern.compile(
            NUMBER + " ?([€£$¥₹]|(?:" + CODES + "|euros?|pounds?|quid|dollars?|bucks|rupees?|yen|naira)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** Words for currencies; those that several countries share are kept as their sign. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("pound", "£"),
            Map.entry("pounds", "£"),
            Map.entry("quid", "£"),
            Map.entry("dollar", "$"),
            Map.entry("dollars", "$"),
            Map.entry("bucks", "$"),
            Map.entry("rupee", "₹"),
            Map.entry("rupees", "₹"),
            Map.entry("yen", "JPY"),
            Map.entry("naira", "NGN"));

    /** The first amount in a sentence, or null if there is none. */
    static @Nullable Amount in(CharSequence sentence) {
        Matcher before = BEFORE.matcher(sentence);
        Matcher after = AFTER.matcher(sentence);
        boolean signFirst = before.find();
        boolean signLast = after.find();
        if (signFirst && (!signLast || before.start() <= after.start())) {
            return of(before.group(2), before.group(1));
        }
        return signLast ? of(after.group(1), after.group(2)) : null;
    }

    private static Amount of(String number, String currency) {
        String name = NAMES.get(currency.toLowerCase(Locale.ROOT));
        return new Amount(
                new BigDecimal(number.replace(",", "")), name == null ? currency.toUpperCase(Locale.ROOT) : name);
    }
}
