package dev.evenkeel;

import dev.evenkeel.dialogue.HostNote;
import dev.evenkeel.playbook.Progress;

/** The step that a host's note makes. */
final class Noting {

    private final EvenkeelBuilder.Parts parts;

    Noting(EvenkeelBuilder.Parts parts) {
        this.parts = parts;
    }

    Conversation note(Conversation before, HostNote note) {
        Progress progress = note.event() == null
                ? before.progress()
                : parts.playbook()
                        .noted(before.progress(), note.event(), Situations.before(before, parts))
                        .progress();
        return before.toBuilder()
                .turns(before.turns() + 1)
                .progress(progress)
                .openedAt(before.openedAt() == null ? note.at() : before.openedAt())
                .build();
    }
}
