package dev.evenkeel.simulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.evenkeel.Review;
import dev.evenkeel.reply.Recommendation;
import dev.evenkeel.review.Finding;
import dev.evenkeel.review.Severity;
import dev.evenkeel.technique.Audience;
import dev.evenkeel.technique.Technique;
import dev.evenkeel.technique.TechniqueId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Tells how an agent's line comes across, from what Evenkeel read in it and what it had recommended.
 *
 * <p>A technique helps as much as the packs say that it calms, and more if it was the one that this moment called for; held
 * back by a gate or in the same sentence as an error, it does not help. A finding hurts by its severity. Immutable and
 * thread-safe.
 */
final class Listener {

    /** What the recommended technique adds, and what one of its alternatives does. */
    private static final double JUST_RIGHT = 0.5;

    private static final double FITTING = 0.3;

    private static final Comparator<Remark> HEAVIEST_FIRST =
            Comparator.comparingDouble(Remark::weight).reversed();

    private final Map<TechniqueId, Technique> techniques;

    Listener(List<Technique> techniques) {
        ImmutableMap.Builder<TechniqueId, Technique> byId = ImmutableMap.builder();
        techniques.stream()
                .filter(technique -> technique.audience() == Audience.CUSTOMER)
                .forEach(technique -> byId.put(technique.id(), technique));
        this.techniques = byId.buildKeepingLast();
    }

    /** @param soundly the techniques that stand in sentences without an error */
    Impression impressionOf(Review line, List<TechniqueId> soundly, Recommendation advised) {
        ImmutableSet.Builder<Cue> cues = ImmutableSet.builder();
        line.techniquesUsed().forEach(technique -> cues.add(Cue.of(technique)));
        line.findings().forEach(finding -> cues.add(Cue.of(finding.id())));
        return new Impression(helped(soundly, advised), harmed(line), cues.build());
    }

    private List<Remark> helped(List<TechniqueId> soundly, Recommendation advised) {
        ImmutableList.Builder<Remark> helped = ImmutableList.builder();
        for (TechniqueId used : soundly) {
            Technique technique = techniques.get(used);
            // Not by whyNot, which also names what lacks a fact to be put into words, or was recommended often enough.
            boolean now = used.equals(advised.technique()) || !advised.avoid().contains(used.id());
            if (technique != null && now) {
                helped.add(help(technique, advised));
            }
        }
        return ImmutableList.sortedCopyOf(HEAVIEST_FIRST, helped.build());
    }

    private static Remark help(Technique used, Recommendation advised) {
        double fits = used.id().equals(advised.technique())
                ? JUST_RIGHT
                : advised.alternatives().contains(used.id()) ? FITTING : 0;
        double weight = fits + used.calming() * (1 - fits);
        return new Remark(used.id().id(), weight, used.explanation(), "");
    }

    /** The same thing wrong twice is told twice, and hurts once. */
    private static List<Remark> harmed(Review line) {
        ImmutableList.Builder<Remark> harmed = ImmutableList.builder();
        ImmutableSet.Builder<Cue> told = ImmutableSet.builder();
        for (Finding finding : line.findings()) {
            boolean again = told.build().contains(Cue.of(finding.id()));
            told.add(Cue.of(finding.id()));
            double weight = again ? 0 : weightOf(finding.severity());
            harmed.add(new Remark(finding.id().id(), weight, finding.message(), finding.suggestion()));
        }
        return ImmutableList.sortedCopyOf(HEAVIEST_FIRST, harmed.build());
    }

    private static double weightOf(Severity severity) {
        return switch (severity) {
            case ERROR -> 0.6;
            case WARNING -> 0.25;
            case HINT -> 0.05;
        };
    }
}
