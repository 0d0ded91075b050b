/**
 * Rule packs as plain data: values that know where they were written, layers over layers, and what is wrong and where.
 *
 * <p>A {@link dev.evenkeel.rules.RulePack} is a tree of values; layered packs are bound into one typed
 * {@link dev.evenkeel.rules.Rulebook}, from which an engine is compiled.
 */
@NullMarked
package dev.evenkeel.rules;

import org.jspecify.annotations.NullMarked;
