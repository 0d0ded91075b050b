package dev.evenkeel.playbook;

import dev.evenkeel.signal.Why;
import dev.evenkeel.technique.TechniqueId;

/**
 * A technique that fits a situation.
 *
 * @param technique the technique
 * @param band the band of the rule that speaks for it
 * @param why that rule, and the values that it read
 */
public record Candidate(TechniqueId technique, Band band, Why why) {}
