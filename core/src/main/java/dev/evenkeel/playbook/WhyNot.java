package dev.evenkeel.playbook;

import dev.evenkeel.signal.RuleId;
import dev.evenkeel.technique.TechniqueId;

/**
 * Why a technique is not recommended now.
 *
 * @param technique the technique
 * @param rule the rule that holds it back
 * @param because the reason in plain words
 */
public record WhyNot(TechniqueId technique, RuleId rule, String because) {}
