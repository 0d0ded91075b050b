/**
 * The words: reply templates, how one is chosen and filled in, and the recommendation that carries it.
 */
@NullMarked
package dev.evenkeel.reply;

import org.jspecify.annotations.NullMarked;
