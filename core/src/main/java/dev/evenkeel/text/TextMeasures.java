package dev.evenkeel.text;

/**
 * Plain facts about a text. Immutable.
 *
 * @param language the BCP 47 tag of its language as far as the vocabulary can tell, {@code und} where it cannot
 * @param words the number of words, emoji and emoticons, without those that are not read (an email's signature)
 * @param letters the number of letters in them
 * @param capitals how many of the letters are capitals
 * @param questions the number of sentences that ask, by their mark or by how they begin
 * @param exclamations the number of exclamation marks
 * @param exclamationStrings the number of runs of two and more exclamation marks
 * @param longestExclamation the longest run of exclamation marks
 * @param shouted the number of words of three and more letters, all of them capitals
 * @param longestShout the longest run of such words, shorter words in capitals between them
 */
public record TextMeasures(
        String language,
        int words,
        int letters,
        int capitals,
        int questions,
        int exclamations,
        int exclamationStrings,
        int longestExclamation,
        int shouted,
        int longestShout)
        implements Measured {

    /** What was lent, to keep. */
    public static TextMeasures of(Measured lent) {
        return new TextMeasures(
                lent.language(),
                lent.words(),
                lent.letters(),
                lent.capitals(),
                lent.questions(),
                lent.exclamations(),
                lent.exclamationStrings(),
                lent.longestExclamation(),
                lent.shouted(),
                lent.longestShout());
    }
}
