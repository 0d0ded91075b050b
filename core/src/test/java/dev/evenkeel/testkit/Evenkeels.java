package dev.evenkeel.testkit;

import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.AgentTurn;
import dev.evenkeel.dialogue.Allowance;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerTurn;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Fault;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.dialogue.Stress;
import dev.evenkeel.emotion.Appraisal;
import dev.evenkeel.emotion.Emotions;
import dev.evenkeel.emotion.Evidence;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.simulation.Cue;
import dev.evenkeel.simulation.Mood;
import dev.evenkeel.simulation.Scenario;
import dev.evenkeel.simulation.ScenarioBuilder;
import dev.evenkeel.simulation.ScenarioLine;
import dev.evenkeel.simulation.Temperament;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries for everything that a host tells Evenkeel, and for what moves an emotional state. */
public final class Evenkeels {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private Evenkeels() {}

    /** Names as people have them, with the odd one that looks like template text. */
    public static Arbitrary<String> names() {
        return Arbitraries.of(
                "Dana", "Wei", "Oluwaseun", "Zoë", "O'Brien", "Łukasz", "अनन्या", "{agent}", "[x", "Mx. Lee");
    }

    /** Any text at all: every code point, up to 200 of them, lone surrogates included. */
    public static Arbitrary<String> anyText() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(200),
                Arbitraries.strings().ascii().ofMaxLength(200),
                messages(),
                messages().list().ofMaxSize(4).map(lines -> String.join(" ", lines)));
    }

    /** Messages as customers write them, calm to furious. */
    public static Arbitrary<String> messages() {
        return Arbitraries.of(
                "",
                "Hello, where can I see my invoices?",
                "thanks, that works now",
                "I'm still waiting for the parcel",
                "This is the third time I'm writing!!",
                "NOBODY CALLS ME BACK. Ridiculous",
                "I'm not angry, but please cancel the order",
                "you people are useless",
                "my lawyer will be in touch",
                "can I speak to a manager please",
                "why are there two charges on my card?",
                "I don't understand what you mean",
                "ok",
                "never mind 😔",
                "great, thanks for nothing");
    }

    public static Arbitrary<CustomerType> customerTypes() {
        return Arbitraries.of(
                CustomerType.UNKNOWN,
                CustomerType.KNOW_IT_ALL,
                CustomerType.ESCALATOR,
                CustomerType.CHAMPAGNE_TASTER,
                CustomerType.COOPERATOR,
                CustomerType.IM_DONE,
                CustomerType.DISCOUNT_SEEKER,
                CustomerType.NOT_UNDERSTANDING);
    }

    public static Arbitrary<Customer> customers() {
        return Combinators.combine(names().injectNull(0.3), customerTypes())
                .as((name, type) -> new Customer(name, type, null));
    }

    public static Arbitrary<Allowance> allowances() {
        Arbitrary<BigDecimal> amounts =
                Arbitraries.integers().between(0, 500).map(BigDecimal::valueOf).injectNull(0.4);
        Arbitrary<Integer> hours = Arbitraries.integers().between(0, 96).injectNull(0.5);
        return Combinators.combine(Arbitraries.of(CommitmentKind.class), amounts, hours)
                .as((kind, amount, soonest) -> new Allowance(kind, amount, amount == null ? null : "EUR", soonest));
    }

    public static Arbitrary<Agent> agents() {
        return Combinators.combine(
                        names().injectNull(0.3),
                        Arbitraries.of(Stress.class).injectNull(0.5),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(true, false),
                        allowances().list().ofMaxSize(4))
                .as(Agent::new);
    }

    public static Arbitrary<Issue> issues() {
        Arbitrary<List<String>> phrases = Arbitraries.of(
                        "store credit", "a replacement", "a visit by an engineer", "{customer}")
                .list()
                .ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of("a refund that has not arrived", "a broken kettle")
                                .injectNull(0.4),
                        Arbitraries.of("the money back", "a working kettle").injectNull(0.5),
                        Arbitraries.of("a lost label").injectNull(0.6),
                        phrases,
                        phrases,
                        Arbitraries.of(Fault.class),
                        Arbitraries.of(true, false))
                .as((summary, outcome, cause, complaints, options, fault, research) -> Issue.builder()
                        .summary(summary)
                        .desiredOutcome(outcome)
                        .rootCause(cause)
                        .complaints(complaints)
                        .options(options)
                        .fault(fault)
                        .needsResearch(research)
                        .build());
    }

    /** Times in the order of their minutes after a fixed start; null means that the host gives none. */
    public static Arbitrary<Instant> times() {
        return Arbitraries.integers()
                .between(0, 20_000)
                .map(minutes -> START.plus(Duration.ofMinutes(minutes)))
                .injectNull(0.3);
    }

    public static Arbitrary<CustomerTurn> customerTurns() {
        return Combinators.combine(
                        anyText(),
                        times(),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false))))
                .as(CustomerTurn::new);
    }

    public static Arbitrary<AgentTurn> agentTurns() {
        return Arbitraries.of(
                        "I'm sorry about the delay with your parcel.",
                        "So the refund has not arrived yet. Did I get that right?",
                        "Please hold.",
                        "What would put this right for you?",
                        "I can offer you store credit or a replacement.",
                        "I have to ask you to keep this respectful, or I will have to end the chat.",
                        "Goodbye.")
                .map(AgentTurn::of);
    }

    /** Temperaments of every kind, the named ones among them. */
    public static Arbitrary<Temperament> temperaments() {
        Arbitrary<Double> unit = Arbitraries.doubles().between(0, 1);
        Arbitrary<Temperament> any = Combinators.combine(
                        unit,
                        Arbitraries.doubles().between(0.01, 1),
                        unit,
                        Arbitraries.integers().between(1, Temperament.MOST_PATIENCE))
                .as((heat, softens, flares, patience) -> new Temperament("any", heat, softens, flares, patience));
        return Arbitraries.frequencyOf(Tuple.of(4, any), Tuple.of(1, Arbitraries.of(Temperament.standard())));
    }

    /** Scenarios that hang together in form; what the customer says in them need not make sense. */
    public static Arbitrary<Scenario> scenarios() {
        Arbitrary<List<ScenarioLine>> whenever = Combinators.combine(List.of(Mood.values()).stream()
                        .map(mood -> saidIn(mood).list().ofMinSize(1).ofMaxSize(3))
                        .toList())
                .as(lists -> lists.stream().flatMap(List::stream).toList());
        Arbitrary<List<ScenarioLine>> sometimes = Combinators.combine(
                        Arbitraries.of(Mood.class),
                        said(),
                        Arbitraries.of("hold-phrase", "apologise", "active-listening"),
                        Arbitraries.doubles().between(0, 1))
                .as((mood, text, cue, from) ->
                        ScenarioLine.of(mood, text).inAnswerTo(new Cue(cue)).from(from))
                .list()
                .ofMaxSize(5);
        return Combinators.combine(
                        whenever,
                        sometimes,
                        temperaments(),
                        customers(),
                        issues(),
                        channels(),
                        Arbitraries.integers().between(Scenario.FEWEST_TURNS, Scenario.MOST_TURNS))
                .as((lines, more, temperament, customer, issue, channel, turns) -> {
                    ScenarioBuilder scenario = Scenario.builder("testkit.any")
                            .title("Any")
                            .briefing("Anything may come.")
                            .temperament(temperament)
                            .customer(customer)
                            .issue(issue)
                            .channel(channel)
                            .turns(turns);
                    lines.forEach(scenario::line);
                    more.forEach(scenario::line);
                    return scenario.build();
                });
    }

    private static Arbitrary<ScenarioLine> saidIn(Mood mood) {
        return said().map(text -> ScenarioLine.of(mood, text));
    }

    private static Arbitrary<String> said() {
        return messages().filter(text -> !text.isBlank());
    }

    public static Arbitrary<Channel> channels() {
        return Arbitraries.of(Channel.class);
    }

    public static Arbitrary<Emotions> emotions() {
        Arbitrary<Double> unit = Arbitraries.doubles().between(0, 1);
        return Combinators.combine(unit, unit, unit, unit, unit, unit).as(Emotions::new);
    }

    public static Arbitrary<Appraisal> appraisals() {
        return Combinators.combine(
                        emotions(),
                        Arbitraries.doubles().between(-1, 1),
                        Arbitraries.doubles().between(0, 1))
                .as((emotions, valence, confidence) -> new Appraisal(emotions, valence, Tension.CALM, confidence));
    }

    public static Arbitrary<Evidence> evidence() {
        return Combinators.combine(
                        appraisals(),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(true, false),
                        times())
                .as(Evidence::new);
    }
}
