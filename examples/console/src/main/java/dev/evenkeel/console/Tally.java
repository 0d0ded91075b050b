package dev.evenkeel.console;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.evenkeel.outcome.OutcomeRecord;
import dev.evenkeel.outcome.Standing;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** How the conversations of one root cause came out. Mutable while they are counted. */
final class Tally {

    private final Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
    private int conversations;
    private int leaving;
    private int goingPublic;

    void add(OutcomeRecord outcome) {
        conversations++;
        standings.merge(outcome.standing(), 1, Integer::sum);
        leaving += outcome.churnRisk() ? 1 : 0;
        goingPublic += outcome.reviewRisk() ? 1 : 0;
    }

    int conversations() {
        return conversations;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeNumberField("conversations", conversations);
        for (Standing standing : Standing.values()) {
            json.writeNumberField(field(standing), standings.getOrDefault(standing, 0));
        }
        json.writeNumberField("churnRisk", leaving);
        json.writeNumberField("reviewRisk", goingPublic);
    }

    private static String field(Standing standing) {
        return switch (standing) {
            case RECOVERED -> "recovered";
            case LOST -> "lost";
            case HANDED_OVER -> "handedOver";
            case OPEN -> "open";
            case NEVER_UPSET -> "neverUpset";
        };
    }
}
