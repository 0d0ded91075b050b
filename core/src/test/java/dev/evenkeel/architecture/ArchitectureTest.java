package dev.evenkeel.architecture;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_JARS;
import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static dev.evenkeel.architecture.ArchitectureRules.CLOSED_FOR_EXTENSION;
import static dev.evenkeel.architecture.ArchitectureRules.DICE_ONLY_IN_SIMULATION;
import static dev.evenkeel.architecture.ArchitectureRules.FEW_FOUNDATIONS;
import static dev.evenkeel.architecture.ArchitectureRules.NO_CHANCE;
import static dev.evenkeel.architecture.ArchitectureRules.NO_CLOCK;
import static dev.evenkeel.architecture.ArchitectureRules.NO_CYCLES;
import static dev.evenkeel.architecture.ArchitectureRules.NO_JAVA_UTIL_LOGGING;
import static dev.evenkeel.architecture.ArchitectureRules.NO_NETWORK;
import static dev.evenkeel.architecture.ArchitectureRules.NO_STANDARD_STREAMS;
import static dev.evenkeel.architecture.ArchitectureRules.NO_SURROUNDINGS;
import static dev.evenkeel.architecture.ArchitectureRules.NO_THREADS;
import static dev.evenkeel.architecture.ArchitectureRules.NO_THREAD_LOCALS;
import static dev.evenkeel.architecture.ArchitectureRules.NULL_MARKED;
import static dev.evenkeel.architecture.ArchitectureRules.OUR_OWN_SIGNATURES;
import static dev.evenkeel.architecture.ArchitectureRules.SAME_BYTES_EVERYWHERE;
import static dev.evenkeel.architecture.ArchitectureRules.SPEAKING_NAMES;
import static dev.evenkeel.architecture.ArchitectureRules.roomsInOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.evenkeel.architecture.broken.BrokenHouse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds core to its plan, and each rule of the plan to a class that breaks it. */
class ArchitectureTest {

    private static final String HOUSE = "dev.evenkeel";
    private static final String BROKEN_HOUSE = BrokenHouse.class.getPackageName();

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(DO_NOT_INCLUDE_TESTS)
            .withImportOption(DO_NOT_INCLUDE_JARS)
            .importPackages(HOUSE);

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(BROKEN_HOUSE);

    @ParameterizedTest
    @MethodSource("rules")
    void core_keeps_the_rule(ArchRule rule) {
        rule.check(CORE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whoever_breaks_the_rule_is_found(ArchRule rule, List<String> breakers) {
        assertThat(found(rule)).contains(breakers);
    }

    @Test
    void each_room_uses_only_those_before_it() {
        roomsInOrder(HOUSE).check(CORE);
    }

    @Test
    void a_room_that_uses_a_later_one_is_found() {
        assertThat(found(roomsInOrder(BROKEN_HOUSE)))
                .contains("dialogue.Talks.hear()")
                .doesNotContain("text.Reads.talk()");
    }

    @Test
    void a_class_outside_all_rooms_is_found() {
        assertThat(found(roomsInOrder(BROKEN_HOUSE))).contains("util.Drawer");
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("no cycles", NO_CYCLES, "Talks.hear"),
                rule("few foundations", FEW_FOUNDATIONS, "StandsOnTheTestLibrary"),
                rule("our own signatures", OUR_OWN_SIGNATURES, "ReturnsGuava", "TakesGuava", "BoundToGuava"),
                rule("no clock", NO_CLOCK, "AsksTheClock.call", "AsksTheClock.reference", "AsksTheClock.date"),
                rule("no chance", NO_CHANCE, "RollsDice.math", "RollsDice.thread", "RollsDice.unseeded"),
                rule("dice only in simulation", DICE_ONLY_IN_SIMULATION, "RollsDice.seeded"),
                rule("same bytes everywhere", SAME_BYTES_EVERYWHERE, "RoundsByMachine"),
                rule("no surroundings", NO_SURROUNDINGS, "LooksAround"),
                rule("no threads", NO_THREADS, "StartsThreads.thread", "StartsThreads.parallel"),
                rule("no thread-locals", NO_THREAD_LOCALS, "KeepsAThreadLocal"),
                rule("no network", NO_NETWORK, "CallsHome"),
                rule("no standard streams", NO_STANDARD_STREAMS, "Prints"),
                rule("no java.util.logging", NO_JAVA_UTIL_LOGGING, "LogsByTheJdk"),
                rule("closed for extension", CLOSED_FOR_EXTENSION, "CanBeExtended"),
                rule("null-marked", NULL_MARKED, "util.Drawer"),
                rule("speaking names", SPEAKING_NAMES, "util.Drawer"));
    }

    private static Arguments rule(String name, ArchRule rule, String... breakers) {
        return argumentSet(name, rule, List.of(breakers));
    }

    private static String found(ArchRule rule) {
        return String.join("\n", rule.evaluate(BROKEN).getFailureReport().getDetails());
    }
}
