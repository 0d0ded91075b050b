/**
 * The text as read: folded, cut into words, and matched against every phrase and word weight in one pass.
 *
 * <p>{@link dev.evenkeel.text.Lexicon} is compiled once from phrases and shared between threads; every
 * {@link dev.evenkeel.text.PhraseHit} points into the text as it was given, in UTF-16 offsets.
 *
 * <p>To find one's way, read {@code ReadText} first: it takes these steps in this order, each with what those before it found.
 *
 * <ol>
 *   <li><b>Bytes.</b> {@code FoldedText} folds the text into the alphabet of {@code Bytes} by {@code FoldTable}, and keeps a way
 *       back to the offsets of the text. Of an email, {@code EmailBody} leaves only what its writer wrote.
 *   <li><b>Bits.</b> {@code WordBits} tells which bytes belong to words and which are marks, eight bytes at a time.
 *   <li><b>Marks.</b> {@code Marks} goes through the marks alone: what ends sentences, clauses and quotations, and what belongs to
 *       a word ("don't", "9:30").
 *   <li><b>Odd words.</b> {@code OddWords} rewrites in place what is disguised, stretched, a face or a link, with
 *       {@code Disguises}, {@code StretchedWords} and {@code Emoticons}; if anything was odd, bits and marks are read once more.
 *   <li><b>Words.</b> {@code Words} cuts them and looks each up in {@code TokenTable}: its number, and in {@code TokenFlags} what it
 *       is on its own. {@code Spellings} put in what is meant.
 *   <li><b>Context.</b> {@code Sentences} brings the marks to words; {@code CueReader} finds the words that negate, strengthen,
 *       turn, ask or report.
 *   <li><b>Phrases.</b> {@code PhraseStarts} tells at which words a phrase may begin at all, {@code PhraseFinder} follows it
 *       through {@code PhraseAutomaton} by {@code PhraseWays}. {@code Hits} keeps the phrases found,
 *       {@code Exceptions} what may take them back. {@code ContextReader} then tells of each hit how it was said, as flags of
 *       {@link dev.evenkeel.text.Context}.
 *   <li><b>Measures and sums.</b> {@code LentMeasures} counts and names the language; {@code WordSummer} adds up what words and pairs
 *       weigh for feelings, {@code SignalSums} what they say of signals.
 * </ol>
 *
 * <p>All of these are scratch, made once and lent from a {@link dev.evenkeel.text.ScratchPool}, so that a reading makes no garbage.
 *
 * <p>The other half compiles: {@code LexiconCompiler} makes the {@code LexiconParts} of a {@link dev.evenkeel.text.Vocabulary},
 * phrases and weights. A phrase goes from {@code PhraseParser} by way of {@code PhraseShapes} (is it too much?),
 * {@code PhrasePositions} and {@code PhraseGraph} to {@code PhraseAutomatonBuilder}; a weight from
 * {@link dev.evenkeel.text.WordWeights} by way of {@code WeightCompiler} to {@code WeightTable} and {@code SignalTable}.
 * {@code PartsWriter} and {@code PartsReader} keep what was compiled. What the steps give is spelt out without any of their tricks by the plain reader in the tests.
 *
 * <p>On top stands {@link dev.evenkeel.text.WordingScanner}, which finds what agents say.
 */
@NullMarked
package dev.evenkeel.text;

import org.jspecify.annotations.NullMarked;
