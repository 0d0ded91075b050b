/**
 * What follows for people: actions for the host, incident records, hand-overs, follow-ups, and care for the agent.
 */
@NullMarked
package dev.evenkeel.outcome;

import org.jspecify.annotations.NullMarked;
