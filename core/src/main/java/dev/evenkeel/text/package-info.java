/**
 * The text as read: folded, cut into words, and matched against every phrase and word weight in one pass.
 *
 * <p>{@link dev.evenkeel.text.Lexicon} is compiled once from phrases and shared between threads; every
 * {@link dev.evenkeel.text.PhraseHit} points into the text as it was given, in UTF-16 offsets.
 */
@NullMarked
package dev.evenkeel.text;

import org.jspecify.annotations.NullMarked;
