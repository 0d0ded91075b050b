package dev.evenkeel.text;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What each code point is folded to, in {@link Bytes}.
 *
 * <p>Worked out by {@link Folding} in pages of 256 code points when one is first met; a page that two threads work out at
 * once comes out the same.
 */
final class FoldTable {

    private static final AtomicReferenceArray<byte[][]> PAGES = new AtomicReferenceArray<>(Bytes.BEYOND >> 8);
    private static final byte[] NOTHING = {};
    private static final byte[] SPACE = {' '};
    private static final byte[] CURRENCY = {Bytes.CURRENCY};

    private FoldTable() {}

    /** The bytes of a code point, none if it leaves nothing. Not to be changed. */
    static byte[] of(int point) {
        if (point >= Bytes.BEYOND) {
            return Folding.of(point).isEmpty() ? NOTHING : SPACE;
        }
        return page(point)[point & 0xFF];
    }

    private static byte[][] page(int point) {
        byte[][] page = PAGES.getAcquire(point >> 8);
        if (page == null) {
            page = newPage(point & ~0xFF);
            PAGES.setRelease(point >> 8, page);
        }
        return page;
    }

    private static byte[][] newPage(int first) {
        byte[][] page = new byte[256][];
        for (int i = 0; i < page.length; i++) {
            page[i] = bytes(first + i);
        }
        return page;
    }

    private static byte[] bytes(int point) {
        String folded = Folding.of(point);
        if (folded.equals(" ")) {
            return SPACE;
        }
        if (folded.length() == 1 && Folding.CURRENCY.indexOf(folded.charAt(0)) > 0) {
            return CURRENCY;
        }
        boolean capital = Character.isUpperCase(point);
        byte[] bytes = new byte[folded.length() * Bytes.WIDE];
        int length = 0;
        for (int at = 0; at < folded.length(); at += Character.charCount(folded.codePointAt(at))) {
            int letter = folded.codePointAt(at);
            if (letter < 0x80) {
                boolean raised = capital && Bytes.isLetter((byte) letter);
                bytes[length++] = (byte) (raised ? letter & ~0x20 : letter);
            } else {
                Bytes.putWide(bytes, length, letter);
                length += Bytes.WIDE;
            }
        }
        return Arrays.copyOf(bytes, length);
    }
}
