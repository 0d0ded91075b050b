package dev.evenkeel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.evenkeel.architecture.Shapes.accessTo;
import static dev.evenkeel.architecture.Shapes.beClosedForExtension;
import static dev.evenkeel.architecture.Shapes.callTo;
import static dev.evenkeel.architecture.Shapes.constructionWithoutSeedOf;
import static dev.evenkeel.architecture.Shapes.keepOutOfSignatures;
import static dev.evenkeel.architecture.Shapes.resideInANullMarkedPackage;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What holds for all of core, as rules that can be run over the real classes and over classes that break them.
 *
 * <p>A rule's text is its failure message, so it says what must be and, after "because", why.
 */
final class ArchitectureRules {

    private static final String ROOT = "(root)";

    /** The rooms in order: each may use only those before it. */
    private static final List<String> ROOMS = List.of(
            "dialogue",
            "text",
            "signal",
            "emotion",
            "technique",
            "playbook",
            "outcome",
            "reply",
            "review",
            "rules",
            ROOT,
            "simulation");

    /** Matches "dev.(**)" and not "dev.evenkeel.(**)", which would leave out the root package. */
    static final ArchRule NO_CYCLES = slices().matching("dev.(**)").should().beFreeOfCycles();

    static final ArchRule FEW_FOUNDATIONS = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.evenkeel..", "java..", "org.slf4j..", "com.google.common..", "org.jspecify.annotations..")
            .because("every dependency that we add, we force on every host");

    static final ArchRule OUR_OWN_SIGNATURES = classes()
            .should(keepOutOfSignatures("com.google.", "com.fasterxml.", "org.slf4j."))
            .because("a library in our signatures is one whose version no host can choose");

    static final ArchRule NO_CLOCK = noClasses()
            .should()
            .accessTargetWhere(callTo("java.time.", "now")
                    .or(accessTo("java.time.Clock"))
                    .or(accessTo("java.time.InstantSource"))
                    .or(callTo("java.lang.System", "currentTimeMillis|nanoTime"))
                    .or(callTo("java.util.Calendar", "getInstance"))
                    .or(constructionWithoutSeedOf("java.util.Date"))
                    .or(constructionWithoutSeedOf("java.util.GregorianCalendar")))
            .because("time comes with the turn");

    static final ArchRule NO_CHANCE = noClasses()
            .should()
            .accessTargetWhere(callTo("java.lang.Math", "random")
                    .or(callTo("java.lang.StrictMath", "random"))
                    .or(callTo("java.util.UUID", "randomUUID"))
                    .or(callTo("java.lang.System", "identityHashCode"))
                    .or(callTo("com.google.common.hash.Hashing", "goodFastHash"))
                    .or(callTo("java.util.Collections", "shuffle"))
                    .or(accessTo("java.util.concurrent.ThreadLocalRandom"))
                    .or(accessTo("java.util.SplittableRandom"))
                    .or(accessTo("java.util.random."))
                    .or(accessTo("java.security.SecureRandom"))
                    .or(constructionWithoutSeedOf("java.util.Random")))
            .because("the same input gives the same answer; variety comes from a stable hash");

    static final ArchRule DICE_ONLY_IN_SIMULATION = noClasses()
            .that()
            .resideOutsideOfPackage("..simulation..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .because("only the people to practise on may roll dice, and theirs come with a seed");

    static final ArchRule SAME_BYTES_EVERYWHERE = noClasses()
            .should()
            .accessTargetWhere(callTo(
                    "java.lang.Math",
                    "a?sin|a?cos|a?tan|atan2|sinh|cosh|tanh|exp|expm1|log|log10|log1p|pow|cbrt|hypot"))
            .because("Math may differ in the last bit between machines, and StrictMath does not");

    static final ArchRule NO_SURROUNDINGS = noClasses()
            .should()
            .accessTargetWhere(callTo("java.util.Locale", "getDefault")
                    .or(callTo("java.time.ZoneId", "systemDefault"))
                    .or(callTo("java.util.TimeZone", "getDefault"))
                    .or(callTo("java.nio.charset.Charset", "defaultCharset"))
                    .or(callTo("java.lang.System", "getenv|getProperty|getProperties|lineSeparator")))
            .because("an answer must not hang on where it is asked");

    static final ArchRule NO_THREADS = noClasses()
            .should()
            .accessTargetWhere(callTo("java.lang.Thread", "<init>|start|startVirtualThread|ofVirtual|ofPlatform|sleep")
                    .or(accessTo("java.util.concurrent.Executors"))
                    .or(accessTo("java.util.concurrent.CompletableFuture"))
                    .or(accessTo("java.util.Timer"))
                    .or(callTo("java.util.", "parallel.*")))
            .because("the threads are the host's");

    static final ArchRule NO_THREAD_LOCALS = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ThreadLocal.class)
            .because("ten thousand virtual threads must not cost ten thousand buffers");

    static final ArchRule NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.nio.channels..", "java.rmi..", "javax..")
            .because("a conversation never leaves the process");

    static final ArchRule NO_STANDARD_STREAMS = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    static final ArchRule NO_JAVA_UTIL_LOGGING = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    static final ArchRule CLOSED_FOR_EXTENSION = classes()
            .should(beClosedForExtension())
            .because("no is temporary and yes is forever: what a host may extend is an interface");

    static final ArchRule NULL_MARKED = classes()
            .should(resideInANullMarkedPackage())
            .because("who reads a signature must see where null may stand");

    static final ArchRule SPEAKING_NAMES = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..impl..", "..internal..", "..spi..")
            .because("a room is named after what lives in it, and package-private hides what is to be hidden");

    private ArchitectureRules() {}

    /** The rooms of the house that stands at {@code root}. */
    static LayeredArchitecture roomsInOrder(String root) {
        LayeredArchitecture house = layeredArchitecture().consideringOnlyDependenciesInAnyPackage(root + "..");
        for (String room : ROOMS) {
            String classes = room.equals(ROOT) ? root : root + "." + room + "..";
            house = house.layer(room).definedBy(classes);
        }
        List<String> earlier = new ArrayList<>();
        for (String room : ROOMS) {
            house = earlier.isEmpty()
                    ? house.whereLayer(room).mayNotAccessAnyLayer()
                    : house.whereLayer(room).mayOnlyAccessLayers(earlier.toArray(String[]::new));
            earlier.add(room);
        }
        return house.ensureAllClassesAreContainedInArchitecture();
    }
}
