package dev.evenkeel.rules;

import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.emotion.TypeRule;
import dev.evenkeel.review.ReviewSettings;
import dev.evenkeel.signal.Examples;
import dev.evenkeel.signal.Mode;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.RuleInfo;
import dev.evenkeel.signal.SignalRule;
import java.util.List;

/** What rules have in common, without their examples, the rules that read customers, and the limits of a good reply. */
final class RuleForms {

    private static final Mode[] MODES = Mode.values();

    static final Form<RuleInfo> INFO = new Info();
    static final Form<SignalRule> SIGNAL = new SignalForm();
    static final Form<TypeRule> TYPE = new TypeForm();
    static final Form<ReviewSettings> REVIEW = new ReviewForm();

    private RuleForms() {}

    private static final class Info implements Form<RuleInfo> {
        @Override
        public void write(RuleInfo info, FormWriter out) {
            out.id(info.id());
            out.text(info.source());
            out.constant(info.mode());
            out.flag(info.locked());
        }

        @Override
        public RuleInfo read(FormReader in) {
            return new RuleInfo(new RuleId(in.text()), in.text(), in.constant(MODES), in.flag(), Examples.none());
        }
    }

    /** Without phrases, since the lexicon has them; but what rules share is told by the phrases that they have in common. */
    private static final class SignalForm implements Form<SignalRule> {
        @Override
        public void write(SignalRule rule, FormWriter out) {
            INFO.write(rule.info(), out);
            out.id(rule.signal());
            out.real(rule.strength());
            out.flag(rule.severe());
            out.texts(rule.openExceptions());
            out.number(rule.drops());
        }

        @Override
        public SignalRule read(FormReader in) {
            return new SignalRule(INFO.read(in), in.signal(), in.real(), in.flag(), List.of(), in.texts(), in.number());
        }
    }

    private static final class TypeForm implements Form<TypeRule> {
        @Override
        public void write(TypeRule rule, FormWriter out) {
            INFO.write(rule.info(), out);
            out.id(rule.type());
            out.id(rule.signal());
            out.real(rule.weight());
        }

        @Override
        public TypeRule read(FormReader in) {
            return new TypeRule(INFO.read(in), new CustomerType(in.text()), in.signal(), in.real());
        }
    }

    private static final class ReviewForm implements Form<ReviewSettings> {
        @Override
        public void write(ReviewSettings review, FormWriter out) {
            out.number(review.cueWords());
            out.real(review.agentShare());
            out.number(review.questions());
            out.number(review.apologies());
        }

        @Override
        public ReviewSettings read(FormReader in) {
            return new ReviewSettings(in.number(), in.real(), in.number(), in.number());
        }
    }
}
