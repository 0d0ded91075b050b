/**
 * The state machine of a conversation as plain data: states, transitions, conditions, milestones and what is preferred when.
 *
 * <p>Start with {@link dev.evenkeel.playbook.Playbook}; its conditions read a {@link dev.evenkeel.playbook.Situation}.
 */
@NullMarked
package dev.evenkeel.playbook;

import org.jspecify.annotations.NullMarked;
