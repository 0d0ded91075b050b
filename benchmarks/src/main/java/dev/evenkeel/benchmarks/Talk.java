package dev.evenkeel.benchmarks;

import com.google.common.collect.ImmutableSet;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.emotion.EmotionalState;
import dev.evenkeel.playbook.Circumstances;
import dev.evenkeel.playbook.Playbook;
import dev.evenkeel.playbook.PlaybookEngine;
import dev.evenkeel.playbook.Progress;
import dev.evenkeel.playbook.Step;
import dev.evenkeel.rules.Layers;
import dev.evenkeel.rules.Rulebook;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.standard.StandardPack;

/** The default playbook on its own, and a line that it moves at: what state machines and rule engines are measured with. */
final class Talk {

    private static final ImmutableSet<SignalId> WAITING = ImmutableSet.of(SignalId.WAITING, SignalId.NO_PROGRESS);

    final Playbook playbook;
    private final PlaybookEngine engine;
    private final Progress opened;
    private final Circumstances now = Circumstances.of(
            Issue.about("a parcel"), Agent.named("Sam"), Channel.CHAT, EmotionalState.calm(), CustomerType.UNKNOWN);

    Talk() {
        Rulebook rules = Layers.of(StandardPack.english()).rulebook();
        playbook = rules.playbooks().get(0);
        engine = PlaybookEngine.of(playbook, rules.techniques());
        opened = Progress.start(playbook);
    }

    /** The customer's line, heard in a conversation that has just begun. */
    Step hear() {
        return engine.heard(opened, WAITING, now);
    }

    PlaybookEngine engine() {
        return engine;
    }
}
