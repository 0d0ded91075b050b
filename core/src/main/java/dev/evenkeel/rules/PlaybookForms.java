package dev.evenkeel.rules;

import dev.evenkeel.playbook.Band;
import dev.evenkeel.playbook.Gate;
import dev.evenkeel.playbook.MilestoneRule;
import dev.evenkeel.playbook.Playbook;
import dev.evenkeel.playbook.Preference;
import dev.evenkeel.playbook.SmallSet;
import dev.evenkeel.playbook.StateId;
import dev.evenkeel.playbook.Transition;
import java.util.ArrayList;
import java.util.List;

/** Playbooks and what they consist of. */
final class PlaybookForms {

    private static final Band[] BANDS = Band.values();

    static final Form<Playbook> PLAYBOOK = new PlaybookForm();
    private static final Form<Transition> TRANSITION = new TransitionForm();
    private static final Form<Preference> PREFERENCE = new PreferenceForm();
    private static final Form<Gate> GATE = new GateForm();
    private static final Form<MilestoneRule> MILESTONE = new MilestoneForm();

    private PlaybookForms() {}

    static List<StateId> states(FormReader in) {
        int count = in.count();
        List<StateId> states = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            states.add(new StateId(in.text()));
        }
        return states;
    }

    private static final class PlaybookForm implements Form<Playbook> {
        @Override
        public void write(Playbook playbook, FormWriter out) {
            out.text(playbook.id());
            out.id(playbook.initial());
            out.ids(playbook.states());
            TRANSITION.writeAll(playbook.transitions(), out);
            PREFERENCE.writeAll(playbook.preferences(), out);
            GATE.writeAll(playbook.gates(), out);
            MILESTONE.writeAll(playbook.milestones(), out);
        }

        @Override
        public Playbook read(FormReader in) {
            return new Playbook(
                    in.text(),
                    new StateId(in.text()),
                    SmallSet.containing(states(in)),
                    TRANSITION.readAll(in),
                    PREFERENCE.readAll(in),
                    GATE.readAll(in),
                    MILESTONE.readAll(in));
        }
    }

    private static final class TransitionForm implements Form<Transition> {
        @Override
        public void write(Transition transition, FormWriter out) {
            RuleForms.INFO.write(transition.info(), out);
            out.ids(transition.from());
            out.id(transition.to());
            out.constant(transition.band());
            out.number(transition.priority());
            ConditionForm.CONDITION.write(transition.when(), out);
            out.text(transition.because());
            out.constants(transition.forgets());
        }

        @Override
        public Transition read(FormReader in) {
            return new Transition(
                    RuleForms.INFO.read(in),
                    SmallSet.containing(states(in)),
                    new StateId(in.text()),
                    in.constant(BANDS),
                    in.number(),
                    ConditionForm.CONDITION.read(in),
                    in.text(),
                    SmallSet.containing(in.constants(ConditionForm.MILESTONES)));
        }
    }

    private static final class PreferenceForm implements Form<Preference> {
        @Override
        public void write(Preference preference, FormWriter out) {
            RuleForms.INFO.write(preference.info(), out);
            out.constant(preference.band());
            out.number(preference.priority());
            ConditionForm.CONDITION.write(preference.when(), out);
            out.ids(preference.techniques());
            out.text(preference.because());
        }

        @Override
        public Preference read(FormReader in) {
            return new Preference(
                    RuleForms.INFO.read(in),
                    in.constant(BANDS),
                    in.number(),
                    ConditionForm.CONDITION.read(in),
                    in.techniques(),
                    in.text());
        }
    }

    private static final class GateForm implements Form<Gate> {
        @Override
        public void write(Gate gate, FormWriter out) {
            RuleForms.INFO.write(gate.info(), out);
            ConditionForm.CONDITION.write(gate.when(), out);
            out.ids(gate.withheld());
            out.text(gate.because());
        }

        @Override
        public Gate read(FormReader in) {
            return new Gate(RuleForms.INFO.read(in), ConditionForm.CONDITION.read(in), withheld(in), in.text());
        }

        private static List<Gate.Withheld> withheld(FormReader in) {
            int count = in.count();
            List<Gate.Withheld> withheld = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                withheld.add(new Gate.Withheld(in.text()));
            }
            return withheld;
        }
    }

    private static final class MilestoneForm implements Form<MilestoneRule> {
        @Override
        public void write(MilestoneRule rule, FormWriter out) {
            RuleForms.INFO.write(rule.info(), out);
            out.constant(rule.milestone());
            ConditionForm.CONDITION.write(rule.when(), out);
            out.ids(rule.bySaying());
            out.ids(rule.bySignal());
            out.constants(rule.byEvent());
            out.ids(rule.lostBySignal());
            out.constants(rule.lostByEvent());
        }

        @Override
        public MilestoneRule read(FormReader in) {
            return new MilestoneRule(
                    RuleForms.INFO.read(in),
                    in.constant(ConditionForm.MILESTONES),
                    ConditionForm.CONDITION.read(in),
                    SmallSet.containing(in.techniques()),
                    SmallSet.containing(in.signals()),
                    SmallSet.containing(in.constants(ConditionForm.EVENTS)),
                    SmallSet.containing(in.signals()),
                    SmallSet.containing(in.constants(ConditionForm.EVENTS)));
        }
    }
}
