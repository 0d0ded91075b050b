package dev.evenkeel.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.evenkeel.review.FindingId;
import dev.evenkeel.review.FindingRule;
import dev.evenkeel.review.Severity;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.technique.CommitmentRule;
import dev.evenkeel.technique.KnownReply;
import dev.evenkeel.technique.TechniqueRule;
import dev.evenkeel.text.Lexicon;
import java.util.List;
import java.util.Map;

/** What an engine needs when an agent says something. */
final class AgentForm implements Form<AgentRules> {

    private static final Severity[] SEVERITIES = Severity.values();

    private static final Form<TechniqueRule> RECOGNITION = new RecognitionForm();
    private static final Form<KnownReply> REPLY = new KnownReplyForm();
    private static final Form<CommitmentRule> COMMITMENT = new CommitmentForm();
    private static final Form<FindingRule> FINDING = new FindingForm();

    @Override
    public void write(AgentRules rules, FormWriter out) {
        RECOGNITION.writeAll(rules.recognition(), out);
        REPLY.writeAll(rules.replies(), out);
        out.bytes(rules.techniqueLexicon().bytes());
        COMMITMENT.writeAll(rules.commitments(), out);
        out.number(rules.collections().size());
        rules.collections().forEach((name, members) -> {
            out.text(name);
            out.texts(members);
        });
        out.bytes(rules.commitmentLexicon().bytes());
        FINDING.writeAll(rules.findings(), out);
        RuleForms.REVIEW.write(rules.review(), out);
        out.bytes(rules.findingLexicon().bytes());
    }

    @Override
    public AgentRules read(FormReader in) {
        return new AgentRules(
                RECOGNITION.readAll(in),
                REPLY.readAll(in),
                Lexicon.read(in.bytes()),
                COMMITMENT.readAll(in),
                collections(in),
                Lexicon.read(in.bytes()),
                FINDING.readAll(in),
                RuleForms.REVIEW.read(in),
                Lexicon.read(in.bytes()));
    }

    private static Map<String, List<String>> collections(FormReader in) {
        int count = in.count();
        ImmutableMap.Builder<String, List<String>> collections = ImmutableMap.builder();
        for (int i = 0; i < count; i++) {
            collections.put(in.text(), in.texts());
        }
        return collections.buildOrThrow();
    }

    private static final class RecognitionForm implements Form<TechniqueRule> {
        @Override
        public void write(TechniqueRule rule, FormWriter out) {
            RuleForms.INFO.write(rule.info(), out);
            out.id(rule.technique());
            out.texts(rule.phrases());
            out.texts(rule.unless());
            out.number(rule.drops());
            out.number(rule.only());
            out.flag(rule.weak());
            out.number(rule.words());
            out.ids(rule.within());
        }

        @Override
        public TechniqueRule read(FormReader in) {
            return new TechniqueRule(
                    RuleForms.INFO.read(in),
                    in.technique(),
                    in.texts(),
                    in.texts(),
                    in.number(),
                    in.number(),
                    in.flag(),
                    in.number(),
                    ImmutableSet.copyOf(in.techniques()));
        }
    }

    private static final class KnownReplyForm implements Form<KnownReply> {
        @Override
        public void write(KnownReply reply, FormWriter out) {
            out.id(reply.template());
            out.id(reply.technique());
            out.texts(reply.wording());
        }

        @Override
        public KnownReply read(FormReader in) {
            return new KnownReply(new RuleId(in.text()), in.technique(), in.texts());
        }
    }

    private static final class CommitmentForm implements Form<CommitmentRule> {
        @Override
        public void write(CommitmentRule rule, FormWriter out) {
            RuleForms.INFO.write(rule.info(), out);
            out.constant(rule.kind());
            out.texts(rule.phrases());
            out.texts(rule.unless());
            out.number(rule.drops());
        }

        @Override
        public CommitmentRule read(FormReader in) {
            return new CommitmentRule(
                    RuleForms.INFO.read(in), in.constant(ReplyForms.KINDS), in.texts(), in.texts(), in.number());
        }
    }

    private static final class FindingForm implements Form<FindingRule> {
        @Override
        public void write(FindingRule rule, FormWriter out) {
            RuleForms.INFO.write(rule.info(), out);
            out.id(rule.finding());
            out.constant(rule.severity());
            out.texts(rule.phrases());
            out.texts(rule.unless());
            out.number(rule.drops());
            ConditionForm.CONDITION.write(rule.when(), out);
            out.text(rule.message());
            out.text(rule.suggestion());
        }

        @Override
        public FindingRule read(FormReader in) {
            return new FindingRule(
                    RuleForms.INFO.read(in),
                    new FindingId(in.text()),
                    in.constant(SEVERITIES),
                    in.texts(),
                    in.texts(),
                    in.number(),
                    ConditionForm.CONDITION.read(in),
                    in.text(),
                    in.text());
        }
    }
}
