package dev.evenkeel.benchmarks;

import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a text is made of, from the usual to the worst that we could think of. */
public enum TextMake {
    /** Messages one after another. */
    MESSAGES(String.join(" ", Messages.all()) + " "),
    /** Every word begins or ends something that the pack knows. */
    ALL_MATCHING("this is ridiculous i am still waiting for my refund you are a useless idiot "),
    /** A negator before every word. */
    ALL_NEGATED("not never no happy "),
    /** Contrast after contrast, so that every word begins a clause. */
    CONTRASTS("but happy but angry but "),
    /** Letters that stand apart and begin many words, but spell none. */
    SPELT_OUT("s t s "),
    /** Words with which exceptions of many rules begin. */
    EXCEPTIONS("afraid cat afraid vet "),
    /** What stands for several words each. */
    ABBREVIATIONS("idc ty "),
    /** A face that means something: the worst of all words of the pack, found by reading each over and over. */
    FACES("\uD83D\uDE43 "),
    ONE_LETTER("a"),
    ZERO_WIDTH("re\u200bf\u200bund\u200b "),
    SURROGATES("\uD83D\uDE21\uD83D\uDE21 \uD835\uDC1B\uD835\uDC1A\uD835\uDC1D ");

    /** So many characters are cut into texts, however long each is. */
    private static final int CHARACTERS = 30_000;

    private final String piece;

    TextMake(String piece) {
        this.piece = piece;
    }

    /** All but plain messages. */
    static List<TextMake> hostile() {
        return Arrays.stream(values()).filter(make -> make != MESSAGES).toList();
    }

    /** What a table calls it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The same characters for every length up to 30,000, cut into texts of this many. */
    List<String> texts(int length) {
        return texts(piece, length, Math.max(1, CHARACTERS / length));
    }

    /** So many texts of this length, cut from a piece over and over. */
    static List<String> texts(String piece, int length, int count) {
        int all = count * length;
        return Splitter.fixedLength(length)
                .splitToList(piece.repeat(all / piece.length() + 1).substring(0, all));
    }
}
