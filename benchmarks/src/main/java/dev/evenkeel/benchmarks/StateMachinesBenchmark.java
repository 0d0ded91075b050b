package dev.evenkeel.benchmarks;

import com.github.oxo42.stateless4j.StateMachineConfig;
import dev.evenkeel.playbook.StateId;
import dev.evenkeel.playbook.Step;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import reactor.core.publisher.Mono;

/**
 * A conversation moved by one line: by our playbook, which asks all conditions of a state, counts and notes milestones, and by
 * state machines with the same states whose host has already decided which event it was.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class StateMachinesBenchmark {

    private static final String THERE = "there";
    private static final String BACK = "back";

    private final Talk talk = new Talk();
    private final com.github.oxo42.stateless4j.StateMachine<StateId, String> stateless = stateless();
    private final StateMachine<StateId, String> spring = spring();

    private com.github.oxo42.stateless4j.StateMachine<StateId, String> stateless() {
        StateMachineConfig<StateId, String> config = new StateMachineConfig<>();
        for (StateId state : others()) {
            config.configure(state).permit(BACK, StateId.GREETING);
        }
        config.configure(StateId.GREETING).permit(THERE, StateId.LISTENING);
        return new com.github.oxo42.stateless4j.StateMachine<>(StateId.GREETING, config);
    }

    private StateMachine<StateId, String> spring() {
        try {
            StateMachineBuilder.Builder<StateId, String> builder = StateMachineBuilder.builder();
            builder.configureStates().withStates().initial(StateId.GREETING).states(others());
            builder.configureTransitions()
                    .withExternal()
                    .source(StateId.GREETING)
                    .target(StateId.LISTENING)
                    .event(THERE)
                    .and()
                    .withExternal()
                    .source(StateId.LISTENING)
                    .target(StateId.GREETING)
                    .event(BACK);
            StateMachine<StateId, String> machine = builder.build();
            machine.startReactively().block();
            return machine;
        } catch (Exception refused) {
            throw new IllegalStateException("the machine cannot be built", refused);
        }
    }

    private static Set<StateId> others() {
        Set<StateId> others = new LinkedHashSet<>(StateId.standard());
        others.remove(StateId.GREETING);
        return others;
    }

    /** One line. */
    @Benchmark
    public Step evenkeel() {
        return talk.hear();
    }

    /** Two events, there and back: halve it. */
    @Benchmark
    public StateId stateless4jTwice() {
        stateless.fire(THERE);
        stateless.fire(BACK);
        return stateless.getState();
    }

    /** Two events, there and back: halve it. */
    @Benchmark
    public StateId springTwice() {
        send(THERE);
        send(BACK);
        return spring.getState().getId();
    }

    private void send(String event) {
        spring.sendEvent(Mono.just(MessageBuilder.withPayload(event).build())).blockLast();
    }
}
