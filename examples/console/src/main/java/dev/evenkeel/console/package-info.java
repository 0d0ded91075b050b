/**
 * Evenkeel at the command line. Start with {@link dev.evenkeel.console.Main}; what becomes of a line is
 * {@link dev.evenkeel.console.LineLoop}, and a conversation with a person is {@link dev.evenkeel.console.Talk}.
 */
@NullMarked
package dev.evenkeel.console;

import org.jspecify.annotations.NullMarked;
