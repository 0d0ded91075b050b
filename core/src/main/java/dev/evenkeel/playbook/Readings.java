package dev.evenkeel.playbook;

import com.google.common.base.Joiner;
import com.google.common.collect.Iterables;
import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.signal.Reason;
import dev.evenkeel.technique.TechniqueId;
import java.util.LinkedHashSet;
import java.util.Set;

/** Puts into words which values a condition read, so that a reason shows what it rests on: "tension frustrated, acknowledged no". */
final class Readings {

    /** More than this reads like a dump, not like a reason. */
    private static final int MOST = 6;

    private final Situation situation;
    private final Set<String> words = new LinkedHashSet<>();

    private Readings(Situation situation) {
        this.situation = situation;
    }

    /** A rule's reason, with the values that its condition read in brackets. */
    static Reason because(String reason, Condition when, Situation situation) {
        return Reason.when(() -> inWords(reason, when, situation));
    }

    private static String inWords(String reason, Condition when, Situation situation) {
        Readings readings = new Readings(situation);
        readings.read(when);
        return readings.words.isEmpty()
                ? reason
                : reason + " (" + Joiner.on(", ").join(Iterables.limit(readings.words, MOST)) + ")";
    }

    private void read(Condition condition) {
        if (condition instanceof Condition.AllOf all) {
            all.parts().forEach(this::read);
        } else if (condition instanceof Condition.AnyOf any) {
            readAny(any);
        } else if (condition instanceof Condition.Not not) {
            read(not.part());
        } else if (condition instanceof Condition.InState) {
            words.add("state " + situation.state().id());
        } else if (condition instanceof Condition.TensionBetween) {
            words.add("tension " + situation.tension().id());
        } else if (condition instanceof Condition.TrendIn) {
            words.add("trend " + situation.trend().id());
        } else if (condition instanceof Condition.TypeIn) {
            words.add("type " + situation.type().id());
        } else if (condition instanceof Condition.OnChannel) {
            words.add("channel " + situation.channel().id());
        } else if (condition instanceof Condition.HasSignal has) {
            present("signal ", has.signals(), situation.signals());
        } else if (condition instanceof Condition.Reached reached) {
            yesOrNo(reached.milestones(), situation.milestones());
        } else if (condition instanceof Condition.FactHolds facts) {
            yesOrNo(facts.facts(), situation.facts());
        } else if (condition instanceof Condition.CountAtLeast count) {
            words.add(count.counter().id() + " " + situation.count(count.counter()));
        } else if (condition instanceof Condition.Said said) {
            present("said ", said.techniques(), situation.said());
        } else if (condition instanceof Condition.SaidLast said) {
            present("said last ", said.techniques(), situation.saidLast());
        } else if (condition instanceof Condition.Advised) {
            TechniqueId advised = situation.advised();
            words.add("advised last " + (advised == null ? "nothing" : advised.id()));
        } else if (condition instanceof Condition.OnEvent) {
            HostEvent event = situation.event();
            words.add("event " + (event == null ? "none" : event.id()));
        }
    }

    /** Where one alternative holds, it alone is the reason; where none does, all of them are. */
    private void readAny(Condition.AnyOf any) {
        for (Condition part : any.parts()) {
            if (part.holdsIn(situation)) {
                read(part);
                return;
            }
        }
        any.parts().forEach(this::read);
    }

    private <T extends Identified> void present(String what, Set<T> wanted, Set<T> there) {
        boolean none = true;
        for (T one : wanted) {
            if (there.contains(one)) {
                words.add(what + one.id());
                none = false;
            }
        }
        if (none) {
            words.add(
                    wanted.size() == 1 ? "no " + what + wanted.iterator().next().id() : "no such " + what.trim());
        }
    }

    private <T extends Identified> void yesOrNo(Set<T> wanted, Set<T> there) {
        boolean none = true;
        for (T one : wanted) {
            if (there.contains(one)) {
                words.add(one.id() + " yes");
                none = false;
            }
        }
        if (none) {
            wanted.forEach(one -> words.add(one.id() + " no"));
        }
    }
}
