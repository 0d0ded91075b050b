package dev.evenkeel.rules;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.emotion.Trend;
import dev.evenkeel.playbook.Condition;
import dev.evenkeel.playbook.Counter;
import dev.evenkeel.playbook.Fact;
import dev.evenkeel.playbook.Milestone;
import dev.evenkeel.playbook.SmallSet;

/** A condition: its kind, then what it compares with. */
final class ConditionForm implements Form<Condition> {

    static final Form<Condition> CONDITION = new ConditionForm();

    static final Channel[] CHANNELS = Channel.values();
    static final HostEvent[] EVENTS = HostEvent.values();
    static final Milestone[] MILESTONES = Milestone.values();
    static final Tension[] TENSIONS = Tension.values();
    private static final Trend[] TRENDS = Trend.values();
    private static final Fact[] FACTS = Fact.values();
    private static final Counter[] COUNTERS = Counter.values();

    private static final int ALL_OF = 0;
    private static final int ANY_OF = 1;
    private static final int NOT = 2;
    private static final int IN_STATE = 3;
    private static final int TENSION = 4;
    private static final int TREND = 5;
    private static final int SIGNAL = 6;
    private static final int TYPE = 7;
    private static final int CHANNEL = 8;
    private static final int REACHED = 9;
    private static final int FACT = 10;
    private static final int COUNT = 11;
    private static final int SAID = 12;
    private static final int SAID_LAST = 13;
    private static final int ADVISED = 14;
    private static final int EVENT = 15;

    private ConditionForm() {}

    @Override
    public void write(Condition condition, FormWriter out) {
        if (condition instanceof Condition.AllOf all) {
            out.number(ALL_OF);
            writeAll(all.parts(), out);
        } else if (condition instanceof Condition.AnyOf any) {
            out.number(ANY_OF);
            writeAll(any.parts(), out);
        } else if (condition instanceof Condition.Not not) {
            out.number(NOT);
            write(not.part(), out);
        } else if (condition instanceof Condition.TensionBetween between) {
            out.number(TENSION);
            out.constant(between.lowest());
            out.constant(between.highest());
        } else if (condition instanceof Condition.CountAtLeast count) {
            out.number(COUNT);
            out.constant(count.counter());
            out.number(count.least());
        } else if (!writeIds(condition, out)) {
            writeConstants(condition, out);
        }
    }

    private static boolean writeIds(Condition condition, FormWriter out) {
        if (condition instanceof Condition.InState in) {
            out.number(IN_STATE);
            out.ids(in.states());
        } else if (condition instanceof Condition.HasSignal has) {
            out.number(SIGNAL);
            out.ids(has.signals());
        } else if (condition instanceof Condition.TypeIn in) {
            out.number(TYPE);
            out.ids(in.types());
        } else if (condition instanceof Condition.Said said) {
            out.number(SAID);
            out.ids(said.techniques());
        } else if (condition instanceof Condition.SaidLast said) {
            out.number(SAID_LAST);
            out.ids(said.techniques());
        } else if (condition instanceof Condition.Advised advised) {
            out.number(ADVISED);
            out.ids(advised.techniques());
        } else {
            return false;
        }
        return true;
    }

    private static void writeConstants(Condition condition, FormWriter out) {
        if (condition instanceof Condition.TrendIn in) {
            out.number(TREND);
            out.constants(in.trends());
        } else if (condition instanceof Condition.OnChannel on) {
            out.number(CHANNEL);
            out.constants(on.channels());
        } else if (condition instanceof Condition.Reached reached) {
            out.number(REACHED);
            out.constants(reached.milestones());
        } else if (condition instanceof Condition.FactHolds holds) {
            out.number(FACT);
            out.constants(holds.facts());
        } else if (condition instanceof Condition.OnEvent on) {
            out.number(EVENT);
            out.constants(on.events());
        } else {
            throw new IllegalArgumentException(
                    "prepared form: no form for " + condition.getClass().getSimpleName());
        }
    }

    @Override
    public Condition read(FormReader in) {
        int kind = in.number();
        return switch (kind) {
            case ALL_OF -> new Condition.AllOf(readAll(in));
            case ANY_OF -> new Condition.AnyOf(readAll(in));
            case NOT -> new Condition.Not(read(in));
            case IN_STATE -> new Condition.InState(SmallSet.containing(PlaybookForms.states(in)));
            case TENSION -> new Condition.TensionBetween(in.constant(TENSIONS), in.constant(TENSIONS));
            case TREND -> new Condition.TrendIn(SmallSet.containing(in.constants(TRENDS)));
            case SIGNAL -> new Condition.HasSignal(SmallSet.containing(in.signals()));
            case TYPE -> new Condition.TypeIn(SmallSet.containing(ReplyForms.types(in)));
            case CHANNEL -> new Condition.OnChannel(SmallSet.containing(in.constants(CHANNELS)));
            case REACHED -> new Condition.Reached(SmallSet.containing(in.constants(MILESTONES)));
            case FACT -> new Condition.FactHolds(SmallSet.containing(in.constants(FACTS)));
            case COUNT -> new Condition.CountAtLeast(in.constant(COUNTERS), in.number());
            case SAID -> new Condition.Said(SmallSet.containing(in.techniques()));
            case SAID_LAST -> new Condition.SaidLast(SmallSet.containing(in.techniques()));
            case ADVISED -> new Condition.Advised(SmallSet.containing(in.techniques()));
            case EVENT -> new Condition.OnEvent(SmallSet.containing(in.constants(EVENTS)));
            default -> throw new IllegalArgumentException("prepared form: a condition of an unknown kind");
        };
    }
}
