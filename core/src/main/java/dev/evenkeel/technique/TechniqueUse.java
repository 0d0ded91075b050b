package dev.evenkeel.technique;

import dev.evenkeel.signal.RuleId;
import dev.evenkeel.text.Span;

/**
 * A technique that an agent's line shows.
 *
 * @param technique the technique
 * @param span where it shows, UTF-16 offsets
 * @param rule the rule that recognised it
 * @param weak whether nothing but the shape of a sentence tells it
 */
public record TechniqueUse(TechniqueId technique, Span span, RuleId rule, boolean weak) {}
