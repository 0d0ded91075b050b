package dev.evenkeel.text;

/**
 * A word as cut.
 *
 * @param form the folded letters by which it is looked up
 * @param from where it starts in the folded text
 * @param to where it ends in the folded text
 * @param number whether it is a number in digits
 */
record PlainWord(String form, int from, int to, boolean number) {

    PlainWord as(String otherForm) {
        return new PlainWord(otherForm, from, to, number);
    }
}
