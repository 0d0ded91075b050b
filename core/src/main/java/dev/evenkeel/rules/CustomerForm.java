package dev.evenkeel.rules;

import dev.evenkeel.emotion.EmotionSettings;
import dev.evenkeel.emotion.Emotions;
import dev.evenkeel.outcome.ActionId;
import dev.evenkeel.outcome.ActionRule;
import dev.evenkeel.outcome.CareRule;
import dev.evenkeel.outcome.OutcomeSettings;
import dev.evenkeel.playbook.SmallSet;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.Lexicon;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an engine needs as soon as it opens. */
final class CustomerForm implements Form<CustomerRules> {

    private static final DayOfWeek[] DAYS = DayOfWeek.values();

    static final Form<PackStamp> STAMP = new StampForm();
    private static final Form<ActionRule> ACTION = new ActionForm();
    private static final Form<CareRule> CARE = new CareForm();

    @Override
    public void write(CustomerRules rules, FormWriter out) {
        STAMP.writeAll(rules.packs(), out);
        out.text(rules.locale());
        RuleForms.SIGNAL.writeAll(rules.signals(), out);
        out.bytes(rules.lexicon().bytes());
        writeEmotion(rules.emotion(), out);
        PackWeights weights = rules.weights();
        out.flag(weights != null);
        if (weights != null) {
            WeightsForm.WEIGHTS.write(weights, out);
        }
        RuleForms.TYPE.writeAll(rules.types(), out);
        ReplyForms.TECHNIQUE.writeAll(rules.techniques(), out);
        PlaybookForms.PLAYBOOK.writeAll(rules.playbooks(), out);
        ReplyForms.TEMPLATE.writeAll(rules.templates(), out);
        ACTION.writeAll(rules.actions(), out);
        CARE.writeAll(rules.care(), out);
        out.number(rules.outcome().updateAfterHours());
        out.number(rules.outcome().followUpAfterDays());
        out.constants(rules.outcome().workingDays());
        out.text(rules.outcome().zone().getId());
        RuleForms.REVIEW.write(rules.review(), out);
    }

    @Override
    public CustomerRules read(FormReader in) {
        return new CustomerRules(
                STAMP.readAll(in),
                in.text(),
                RuleForms.SIGNAL.readAll(in),
                Lexicon.read(in.bytes()),
                emotion(in),
                in.flag() ? WeightsForm.WEIGHTS.read(in) : null,
                RuleForms.TYPE.readAll(in),
                ReplyForms.TECHNIQUE.readAll(in),
                PlaybookForms.PLAYBOOK.readAll(in),
                ReplyForms.TEMPLATE.readAll(in),
                ACTION.readAll(in),
                CARE.readAll(in),
                new OutcomeSettings(
                        in.number(), in.number(), SmallSet.containing(in.constants(DAYS)), ZoneId.of(in.text())),
                RuleForms.REVIEW.read(in));
    }

    private static void writeEmotion(EmotionSettings emotion, FormWriter out) {
        out.number(emotion.bands().size());
        emotion.bands().forEach(out::real);
        out.real(emotion.inertia());
        out.real(emotion.halfLifeHours());
        out.real(emotion.repeatLift());
        out.number(emotion.feelings().size());
        emotion.feelings().forEach((signal, feelings) -> {
            out.id(signal);
            out.real(feelings.anger());
            out.real(feelings.frustration());
            out.real(feelings.anxiety());
            out.real(feelings.sadness());
            out.real(feelings.confusion());
            out.real(feelings.satisfaction());
        });
    }

    private static EmotionSettings emotion(FormReader in) {
        int edges = in.count();
        List<Double> bands = new ArrayList<>(edges);
        for (int i = 0; i < edges; i++) {
            bands.add(in.real());
        }
        double inertia = in.real();
        double halfLifeHours = in.real();
        double repeatLift = in.real();
        int count = in.count();
        Map<SignalId, Emotions> feelings = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            feelings.put(in.signal(), new Emotions(in.real(), in.real(), in.real(), in.real(), in.real(), in.real()));
        }
        return new EmotionSettings(bands, inertia, halfLifeHours, repeatLift, feelings);
    }

    private static final class StampForm implements Form<PackStamp> {
        @Override
        public void write(PackStamp stamp, FormWriter out) {
            out.text(stamp.id());
            out.text(stamp.version());
            out.text(stamp.hash());
        }

        @Override
        public PackStamp read(FormReader in) {
            return new PackStamp(in.text(), in.text(), in.text());
        }
    }

    private static final class ActionForm implements Form<ActionRule> {
        @Override
        public void write(ActionRule rule, FormWriter out) {
            RuleForms.INFO.write(rule.info(), out);
            ConditionForm.CONDITION.write(rule.when(), out);
            out.id(rule.action());
            out.text(rule.reason());
        }

        @Override
        public ActionRule read(FormReader in) {
            return new ActionRule(
                    RuleForms.INFO.read(in), ConditionForm.CONDITION.read(in), new ActionId(in.text()), in.text());
        }
    }

    private static final class CareForm implements Form<CareRule> {
        @Override
        public void write(CareRule rule, FormWriter out) {
            RuleForms.INFO.write(rule.info(), out);
            out.number(rule.priority());
            ConditionForm.CONDITION.write(rule.when(), out);
            out.id(rule.tip());
        }

        @Override
        public CareRule read(FormReader in) {
            return new CareRule(RuleForms.INFO.read(in), in.number(), ConditionForm.CONDITION.read(in), in.technique());
        }
    }
}
