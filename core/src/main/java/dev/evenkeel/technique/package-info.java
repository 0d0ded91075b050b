/**
 * The techniques of de-escalation, and how they and the commitments an agent makes are recognised in free wording.
 *
 * <p>Start with {@link dev.evenkeel.technique.Technique}.
 */
@NullMarked
package dev.evenkeel.technique;

import org.jspecify.annotations.NullMarked;
