package dev.evenkeel.text;

/** Counts words of capitals. Mutable scratch: lives as long as one reading. */
final class Shouts {

    /** Shorter words in capitals may be anything: "OK", "I", "UK". */
    private static final int SHORTEST = 3;

    int words;
    /** The most such words in a row, with no word in small letters between. */
    int longest;
    /** The first word of the longest row. */
    int first;
    /** The last word of the longest row. */
    int last;

    void read(FoldedText text, Words all, WordBits bits) {
        words = 0;
        longest = 0;
        if (!bits.capitalPair) {
            return;
        }
        int row = 0;
        int rowFirst = 0;
        int from = -1;
        for (int word = 0; word < all.count; word++) {
            // Words that are meant by one that is written share its place.
            if (all.from(word) == from) {
                continue;
            }
            from = all.from(word);
            int letters = all.capitalLetters(text, word);
            if (letters < 0) {
                row = 0;
            } else if (letters >= SHORTEST) {
                words++;
                rowFirst = row == 0 ? word : rowFirst;
                row++;
                if (row > longest) {
                    longest = row;
                    first = rowFirst;
                    last = word;
                }
            }
        }
    }
}
