package dev.evenkeel.rules;

import dev.evenkeel.dialogue.AgentTurn;
import dev.evenkeel.dialogue.CustomerTurn;
import dev.evenkeel.dialogue.Draft;
import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.dialogue.HostNote;
import dev.evenkeel.dialogue.Speaker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the conversations by which a pack proves itself. */
final class ConversationBinder {
    private static final Known<HostEvent> EVENTS = Known.of("event", HostEvent.class);
    private static final List<String> SPEAKERS = List.of("customer", "agent", "supervisor", "draft", "event");

    private final SceneBinder scenes;
    private final ExpectationBinder expectations;
    private final Problems problems;
    private final Map<String, Origin> taken = new LinkedHashMap<>();

    ConversationBinder(Names names, Set<String> rules, Problems problems) {
        this.scenes = new SceneBinder(names);
        this.expectations = new ExpectationBinder(names, rules);
        this.problems = problems;
    }

    List<TestConversation> bind(RulePack pack) {
        List<TestConversation> bound = new ArrayList<>();
        if (pack.sections().get(Sections.CONVERSATIONS) instanceof Value.Items list) {
            for (Value item : list.items()) {
                if (item instanceof Value.Fields fields) {
                    bound.add(conversation(new Entry(fields, problems)));
                } else {
                    problems.at(item.origin(), "a conversation must be an object, not " + item.kind());
                }
            }
        }
        return bound;
    }

    private TestConversation conversation(Entry told) {
        String name = told.prose("name");
        Origin first = taken.putIfAbsent(name, told.origin());
        if (first != null && !name.isBlank()) {
            problems.at(told.origin(), "there is a conversation \"" + name + "\" already", "first given at " + first);
        }
        Scene opening = scenes.over(Scene.UNKNOWN, told);
        List<TestLine> lines = new ArrayList<>();
        Scene scene = opening;
        for (Entry line : told.entries("lines")) {
            TestLine bound = line(line, scene);
            scene = bound.scene();
            lines.add(bound);
        }
        if (lines.isEmpty()) {
            problems.at(told.origin(), "\"lines\" needs at least one line");
        }
        told.close();
        return new TestConversation(name, told.origin(), opening, lines);
    }

    private TestLine line(Entry told, Scene before) {
        Entry knows = told.entry("knows");
        Scene scene = knows == null ? before : scenes.over(before, knows);
        if (knows != null) {
            knows.close();
        }
        Instant at = SceneBinder.time(told, "at");
        Spoken spoken = spoken(told, at);
        List<Expectation> expected = expectations.bind(told.entry("expect"), spoken);
        told.close();
        return new TestLine(told.origin(), scene, spoken, expected);
    }

    private Spoken spoken(Entry told, @Nullable Instant at) {
        List<String> speakers = SPEAKERS.stream().filter(told::has).toList();
        if (speakers.size() != 1) {
            problems.at(told.origin(), "a line has exactly one of " + String.join(", ", SPEAKERS));
            SPEAKERS.forEach(told::optionalText);
            told.flag("complete", true);
            return new Spoken.Noted(new HostNote(null, at));
        }
        String speaker = speakers.get(0);
        if (speaker.equals("event")) {
            return new Spoken.Noted(new HostNote(told.known("event", EVENTS), at));
        }
        String text = told.text(speaker);
        return switch (speaker) {
            case "customer" -> new Spoken.ByCustomer(new CustomerTurn(text, at, told.flag("complete", true)));
            case "draft" -> new Spoken.Drafted(new Draft(text, at));
            case "supervisor" -> new Spoken.ByAgent(new AgentTurn(text, at, Speaker.SUPERVISOR));
            default -> new Spoken.ByAgent(new AgentTurn(text, at, Speaker.AGENT));
        };
    }
}
