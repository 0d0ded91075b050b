package dev.evenkeel.text;

/**
 * The key of a word: its bytes in small letters, mixed into 64 bits.
 *
 * <p>Words of up to eight bytes, which most are, have keys of their own: the key is their bytes times an odd number, and
 * that can be turned back.
 */
final class TokenKey {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long SPREAD = 0xC2B2AE3D27D4EB4FL;
    private static final long FOLD = 0x165667B19E3779F9L;

    private TokenKey() {}

    /** The key of the word from {@code from}, {@code length} bytes long; up to eight bytes after it are read. */
    static long of(byte[] bytes, int from, int length) {
        long key = small(bytes, from) & (-1L >>> ((8 - Math.min(length, 8)) << 3));
        if (length > 8) {
            key = (key * SPREAD) ^ rest(bytes, from, length);
        }
        return key * GOLDEN;
    }

    /** All bytes after the first eight; the last eight are taken whole, so they may be taken twice. */
    private static long rest(byte[] bytes, int from, int length) {
        int last = from + length - 8;
        long rest = small(bytes, last) * FOLD;
        for (int at = from + 8; at < last; at += 8) {
            long part = small(bytes, at) & (-1L >>> ((8 - Math.min(8, last - at)) << 3));
            rest = Long.rotateLeft(rest, 29) * SPREAD ^ part;
        }
        return (rest >>> 17) ^ rest ^ length;
    }

    private static long small(byte[] bytes, int at) {
        return Bytes.eight(bytes, at) | Bytes.CASE_BITS;
    }
}
