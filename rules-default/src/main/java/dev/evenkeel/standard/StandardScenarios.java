package dev.evenkeel.standard;

import dev.evenkeel.json.JsonScenarios;
import dev.evenkeel.simulation.Scenario;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Scenarios to practise on with the default pack: two for each customer type, one with insults, and three for safety. */
public final class StandardScenarios {
    private static final List<String> FILES = List.of(
            "router-dropouts",
            "tax-code-on-payslip",
            "late-birthday-parcel",
            "noisy-hotel-room",
            "anniversary-table",
            "scratched-kitchen",
            "charged-twice-at-the-gym",
            "uniforms-before-term",
            "fourth-engineer",
            "claim-of-five-forms",
            "cold-pizza-again",
            "renewal-haggle",
            "estimated-bill",
            "locked-out-of-the-bank",
            "insults-at-the-gate",
            "night-of-debts",
            "threat-at-the-depot",
            "smell-of-gas");

    private StandardScenarios() {}

    /** All scenarios in English, by customer type; read once and shared. */
    public static List<Scenario> english() {
        return English.SCENARIOS;
    }

    private static final class English {
        static final List<Scenario> SCENARIOS = read();

        private static List<Scenario> read() {
            List<Scenario> scenarios = new ArrayList<>();
            for (String name : FILES) {
                String file = name + ".json";
                try (InputStream in = StandardScenarios.class.getResourceAsStream("scenarios/" + file)) {
                    if (in == null) {
                        throw new IllegalStateException("the scenario " + file + " is missing from the jar");
                    }
                    scenarios.add(JsonScenarios.read(file, in));
                } catch (IOException e) {
                    throw new IllegalStateException("the scenario " + file + " cannot be read from the jar", e);
                }
            }
            return List.copyOf(scenarios);
        }
    }
}
