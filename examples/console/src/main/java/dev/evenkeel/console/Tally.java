package dev.evenkeel.console;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

/** How the conversations of one root cause ended. Mutable while they are counted. */
final class Tally {

    private final Map<Ending, Integer> endings = new EnumMap<>(Ending.class);
    private int conversations;
    private int leaving;
    private int goingPublic;

    void add(Course course) {
        conversations++;
        endings.merge(course.ending(), 1, Integer::sum);
        leaving += course.leaving() ? 1 : 0;
        goingPublic += course.goingPublic() ? 1 : 0;
    }

    int conversations() {
        return conversations;
    }

    int count(Ending ending) {
        return endings.getOrDefault(ending, 0);
    }

    void write(JsonGenerator json) throws IOException {
        json.writeNumberField("conversations", conversations);
        for (Ending ending : Ending.values()) {
            json.writeNumberField(ending.field(), count(ending));
        }
        json.writeNumberField("churnRisk", leaving);
        json.writeNumberField("reviewRisk", goingPublic);
    }
}
