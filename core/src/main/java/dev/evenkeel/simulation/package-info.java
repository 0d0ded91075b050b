/**
 * People to practise on and to experiment with: simulated customers who react to what an agent actually says.
 *
 * <p>A {@link dev.evenkeel.simulation.Scenario} is data; a {@link dev.evenkeel.simulation.RolePlay} plays it with an agent
 * line by line; a {@link dev.evenkeel.simulation.ScoreCard} tells afterwards what helped, what hurt, and what would have been
 * better. The same scenario, seed and agent's lines give the same conversation, bit for bit, on every machine.
 */
@NullMarked
package dev.evenkeel.simulation;

import org.jspecify.annotations.NullMarked;
