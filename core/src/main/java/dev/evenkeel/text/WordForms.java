package dev.evenkeel.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts what a pack's author wrote into words, in the same way as a customer's text: a form is a word's {@link Bytes} in small
 * letters, as a string of one character for each.
 */
final class WordForms {

    private final FoldedText text = new FoldedText();
    private final WordBits bits = new WordBits();
    private final Marks marks = new Marks(text, bits);
    private final OddWords oddWords = new OddWords(text, new TokenTableBuilder().build(0), Disguises.none());
    private final Words words = new Words();

    /** The words of a few written ones, as they are written. */
    List<String> of(String written) {
        return isPlain(written) ? plain(written) : cut(written);
    }

    /** Whether a text is small letters and single spaces between them, as most of a pack is: no folding changes it. */
    static boolean isPlain(String written) {
        char before = ' ';
        char beforeThat = ' ';
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' && (c != before || c != beforeThat);
            if (!letter && (c != ' ' || before == ' ')) {
                return false;
            }
            beforeThat = before;
            before = c;
        }
        return before != ' ';
    }

    private static List<String> plain(String written) {
        int space = written.indexOf(' ');
        if (space < 0) {
            return List.of(written);
        }
        List<String> forms = new ArrayList<>();
        int from = 0;
        while (space >= 0) {
            forms.add(written.substring(from, space));
            from = space + 1;
            space = written.indexOf(' ', from);
        }
        forms.add(written.substring(from));
        return forms;
    }

    /** The words of any text at all. */
    List<String> cut(String written) {
        text.clear();
        text.fold(written, 0, written.length());
        text.finish();
        bits.read(text);
        marks.read();
        if (oddWords.rewrite(bits)) {
            bits.read(text);
            marks.read();
        }
        words.cut(bits);
        List<String> forms = new ArrayList<>();
        for (int word = 0; word < words.count; word++) {
            forms.add(form(text, words, word));
        }
        return forms;
    }

    static String form(FoldedText text, Words words, int word) {
        StringBuilder form = new StringBuilder();
        for (int at = words.from(word); at < words.to(word); at++) {
            form.append((char) (Bytes.small(text.bytes[at]) & 0xFF));
        }
        return form.toString();
    }

    /** How a form is written, so that {@link #of} makes the same form of it. */
    static String written(String form) {
        if (form.length() == 1 && form.charAt(0) >= 0x80) {
            return Emoticons.form(Bytes.faceNumber((byte) form.charAt(0)));
        }
        byte[] bytes = form.getBytes(StandardCharsets.ISO_8859_1);
        StringBuilder written = new StringBuilder();
        for (int at = 0; at < bytes.length; at += bytes[at] < 0 ? Bytes.WIDE : 1) {
            written.appendCodePoint(bytes[at] < 0 ? Bytes.wide(bytes, at) : bytes[at]);
        }
        return written.toString();
    }

    /** The key of a form. */
    static long key(String form) {
        byte[] bytes = form.getBytes(StandardCharsets.ISO_8859_1);
        byte[] padded = Arrays.copyOf(bytes, bytes.length + Long.BYTES);
        return TokenKey.of(padded, 0, bytes.length);
    }
}
