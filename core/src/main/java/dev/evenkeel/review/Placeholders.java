package dev.evenkeel.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.evenkeel.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a hurried agent forgets to fill in: {@code {name}}, {@code [Customer Name]}, {@code <date>}, {@code XXX}. */
final class Placeholders {

    private static final String WORDS = "[A-Za-z][A-Za-z']{0,20}+(?:[ _.-][A-Za-z][A-Za-z']{0,20}+){0,3}+";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{? ?(?<curly>" + WORDS + ") ?\\}\\}?"
            + "|\\[ ?(?<square>" + WORDS + ") ?\\]"
            + "|<(?<angle>" + WORDS + ")>"
            + "|\\bX{3,12}+\\b"
            + "|_{3,12}+"
            + "|\\b(?:Dear|Hi|Hello|Hey) ,");

    /** What people do write in square brackets. */
    private static final Set<String> REMARKS =
            ImmutableSet.of("sic", "edited", "image", "photo", "attachment", "attached", "redacted", "link removed");

    /** What is in angle brackets is more often markup than a gap. */
    private static final Set<String> GAPS = ImmutableSet.of(
            "name", "customer", "agent", "date", "time", "order", "number", "amount", "company", "product", "insert");

    /** One of these is in every placeholder, and none of them in most lines. */
    private static final ImmutableList<String> SIGNS = ImmutableList.of("{", "[", "<", "XXX", "___", " ,");

    private Placeholders() {}

    static List<Span> in(String text) {
        if (!hasSigns(text)) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Span> found = ImmutableList.builder();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            if (isGap(matcher)) {
                found.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return found.build();
    }

    private static boolean hasSigns(String text) {
        for (String sign : SIGNS) {
            if (text.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGap(Matcher matcher) {
        String square = matcher.group("square");
        if (square != null) {
            return !REMARKS.contains(square.toLowerCase(Locale.ROOT));
        }
        String angle = matcher.group("angle");
        return angle == null || GAPS.stream().anyMatch(angle.toLowerCase(Locale.ROOT)::contains);
    }
}
