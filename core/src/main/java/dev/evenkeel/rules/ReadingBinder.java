package dev.evenkeel.rules;

import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.emotion.TypeRule;
import dev.evenkeel.signal.RuleInfo;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.signal.SignalRule;

/** Makes the rules by which a customer's message is read. */
final class ReadingBinder {
    private final Binding binding;

    ReadingBinder(Binding binding) {
        this.binding = binding;
    }

    SignalRule signal(Entry rule) {
        TextRule text = binding.rules().textRule(rule, Drops.OF_SIGNALS);
        SignalId signal = OpenSet.SIGNALS.define(rule.requiredText("signal"), rule.problems());
        boolean severe = rule.flag("severe", false);
        boolean maybeSevere = SignalId.INSULT.equals(signal) || SignalId.HARASSMENT.equals(signal);
        if (severe && signal != null && !maybeSevere) {
            rule.problems().at(rule.origin(), "only an insult or harassment can be severe");
        }
        return new SignalRule(
                text.info(),
                signal == null ? SignalId.QUESTION : signal,
                rule.number("strength", 0, 1),
                severe,
                text.phrases(),
                text.unless(),
                text.drops());
    }

    TypeRule type(Entry rule) {
        RuleInfo info = binding.rules().info(rule);
        CustomerType type = OpenSet.TYPES.define(rule.requiredText("type"), rule.problems());
        SignalId signal = rule.known("signal", binding.names().signals());
        return new TypeRule(
                info,
                type == null ? CustomerType.UNKNOWN : type,
                signal == null ? SignalId.QUESTION : signal,
                rule.number("weight", 0, 1));
    }
}
