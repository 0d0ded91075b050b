package dev.evenkeel.rules;

import dev.evenkeel.signal.RuleInfo;
import java.util.List;

/** What every rule that looks for phrases has. */
record TextRule(RuleInfo info, List<String> phrases, List<String> unless, int drops) {}
