package dev.evenkeel.rules;

import com.google.common.collect.ImmutableSet;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.playbook.Condition;
import dev.evenkeel.playbook.StateId;
import dev.evenkeel.technique.Audience;
import dev.evenkeel.technique.CommitmentRule;
import dev.evenkeel.technique.CscStrategy;
import dev.evenkeel.technique.EsconvStrategy;
import dev.evenkeel.technique.Fit;
import dev.evenkeel.technique.Taxonomy;
import dev.evenkeel.technique.Technique;
import dev.evenkeel.technique.TechniqueId;
import dev.evenkeel.technique.TechniqueRule;
import org.jspecify.annotations.Nullable;

/** Makes techniques, and the rules by which they and commitments are recognised in an agent's line. */
final class TechniqueBinder {
    static final Known<CommitmentKind> KINDS = Known.of("kind of commitment", CommitmentKind.class);
    private static final Known<Audience> AUDIENCES = Known.of("audience", Audience.class);

    private static final Known<Channel> CHANNELS = Known.of("channel", Channel.class);
    private static final Known<CscStrategy> CSC = Known.of("CSC strategy", CscStrategy.class);
    private static final Known<EsconvStrategy> ESCONV = Known.of("ESConv strategy", EsconvStrategy.class);
    private static final Condition.TensionBetween ANY_TENSION =
            new Condition.TensionBetween(Tension.CALM, Tension.FURIOUS);

    private final Binding binding;

    TechniqueBinder(Binding binding) {
        this.binding = binding;
    }

    Technique technique(Entry rule) {
        TechniqueId id = OpenSet.TECHNIQUES.define(rule.requiredText("id"), rule.problems());
        Audience audience = rule.known("audience", AUDIENCES);
        rule.flag("locked", false);
        boolean said = audience == Audience.CUSTOMER;
        return new Technique(
                id == null ? TechniqueId.WAIT : id,
                audience == null ? Audience.CUSTOMER : audience,
                rule.prose("explanation"),
                said ? rule.prose("good") : rule.text("good", ""),
                said ? rule.prose("bad") : rule.text("bad", ""),
                rule.knownSet("needs", Slots.NAMES),
                rule.number("calming", 0, 1, 0),
                rule.prose("source"),
                fit(rule.entry("fits")),
                taxonomy(rule.entry("taxonomy")));
    }

    private Fit fit(@Nullable Entry where) {
        if (where == null) {
            return Fit.anywhere();
        }
        Entry range = where.entry("tension");
        Condition.TensionBetween tension = range == null ? ANY_TENSION : ConditionBinder.tension(range);
        Fit fit = new Fit(
                where.knownSet("states", binding.names().states()).stream()
                        .map(StateId::id)
                        .collect(ImmutableSet.toImmutableSet()),
                tension.lowest(),
                tension.highest(),
                where.knownSet("types", binding.names().types()),
                where.knownSet("channels", CHANNELS));
        where.close();
        return fit;
    }

    private static @Nullable Taxonomy taxonomy(@Nullable Entry places) {
        if (places == null) {
            return null;
        }
        CscStrategy csc = places.known("csc", CSC);
        EsconvStrategy esconv = places.known("esconv", ESCONV);
        places.close();
        return csc == null || esconv == null ? null : new Taxonomy(csc, esconv);
    }

    TechniqueRule recognition(Entry rule) {
        boolean weak = rule.flag("weak", false);
        // A weak rule without phrases reads every sentence that no other rule explains.
        TextRule text = weak
                ? binding.rules().optionalTextRule(rule, Drops.NONE)
                : binding.rules().textRule(rule, Drops.NONE);
        TechniqueId technique = rule.known("technique", binding.names().customerTechniques());
        return new TechniqueRule(
                text.info(),
                technique == null ? TechniqueId.WAIT : technique,
                text.phrases(),
                text.unless(),
                text.drops(),
                Drops.bind(rule.texts("only"), rule.problems()),
                weak,
                weak ? rule.whole("words", 0, 1_000, 0) : 0,
                weak
                        ? ImmutableSet.of()
                        : rule.knownSet("within", binding.names().customerTechniques()));
    }

    CommitmentRule commitment(Entry rule) {
        TextRule text = binding.rules().textRule(rule, Drops.OF_COMMITMENTS);
        CommitmentKind kind = rule.known("kind", KINDS);
        return new CommitmentRule(
                text.info(), kind == null ? CommitmentKind.OTHER : kind, text.phrases(), text.unless(), text.drops());
    }
}
