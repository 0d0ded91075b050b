package dev.evenkeel;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.evenkeel.dialogue.AgentTurn;
import dev.evenkeel.dialogue.Draft;
import dev.evenkeel.playbook.Circumstances;
import dev.evenkeel.playbook.Step;
import dev.evenkeel.review.Finding;
import dev.evenkeel.review.ReviewContext;
import dev.evenkeel.technique.AgentLine;
import dev.evenkeel.technique.Commitment;
import java.time.Instant;
import java.util.List;

/** The step that an agent's line makes once it is sent, and the review of a line, sent or draft. */
final class Saying {

    private final EvenkeelBuilder.Parts parts;

    Saying(EvenkeelBuilder.Parts parts) {
        this.parts = parts;
    }

    Review check(Conversation conversation, Draft draft) {
        AgentLine line = parts.agents()
                .lines()
                .read(draft.text(), Timeline.timeOf(conversation, draft.at()), conversation.channel());
        return review(conversation, conversation, line, true);
    }

    Review said(Conversation before, AgentTurn turn) {
        Instant at = Timeline.timeOf(before, turn.at());
        AgentLine line = parts.agents().lines().read(turn.text(), at, before.channel());
        Circumstances now = Situations.before(before, parts);
        Step step = parts.playbook()
                .said(before.progress(), line.techniques(), !line.commitments().isEmpty(), now);
        Conversation after = before.toBuilder()
                .turns(before.turns() + 1)
                .progress(step.progress())
                .promised(lastOf(before.promised(), line.commitments()))
                .agentCharacters(before.agentCharacters() + turn.text().length())
                .lastAgentAt(at == null ? before.lastAgentAt() : at)
                .openedAt(before.openedAt() == null ? at : before.openedAt())
                .unanswered(0)
                .build();
        return review(before, after, line, false);
    }

    private Review review(Conversation before, Conversation after, AgentLine line, boolean draft) {
        ReviewContext context = new ReviewContext(
                parts.playbook().between(before.progress(), Situations.before(before, parts)),
                before.agent(),
                before.issue(),
                before.customer().locale() == null
                        ? parts.rules().locale()
                        : before.customer().locale(),
                before.customerCharacters(),
                before.agentCharacters());
        List<Finding> findings = parts.agents().reviewer().review(line, context);
        return new Review(
                after,
                before.turns() + 1,
                draft,
                after.progress().state(),
                ImmutableList.copyOf(line.techniques()),
                line.commitments(),
                findings);
    }

    private static List<Commitment> lastOf(List<Commitment> earlier, List<Commitment> made) {
        List<Commitment> all =
                ImmutableList.<Commitment>builder().addAll(earlier).addAll(made).build();
        return ImmutableList.copyOf(Iterables.skip(all, Math.max(0, all.size() - Conversation.PROMISES)));
    }
}
