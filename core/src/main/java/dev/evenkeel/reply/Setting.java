package dev.evenkeel.reply;

import dev.evenkeel.playbook.Conditions;
import dev.evenkeel.playbook.Situation;

/**
 * What templates are held against at one turn.
 *
 * @param situation where the conversation stands
 * @param conditions what the templates' conditions say of that
 * @param brief whom the reply is written for, by whom and about what
 * @param values the host's facts, as they fill slots
 */
record Setting(Situation situation, Conditions.Answers conditions, Brief brief, SlotValues values) {}
