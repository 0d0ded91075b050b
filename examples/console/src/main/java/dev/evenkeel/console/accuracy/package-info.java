/**
 * How right the readings are: labelled data read by the engine, and its answers compared with what people said.
 *
 * <p>Every figure has an interval, every name is the public one of its data.
 */
@NullMarked
package dev.evenkeel.console.accuracy;

import org.jspecify.annotations.NullMarked;
