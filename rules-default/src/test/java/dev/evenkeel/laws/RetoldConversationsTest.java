package dev.evenkeel.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.Advice;
import dev.evenkeel.Evenkeel;
import dev.evenkeel.Review;
import dev.evenkeel.dialogue.Draft;
import dev.evenkeel.playbook.StateId;
import dev.evenkeel.review.FindingId;
import dev.evenkeel.rules.Layers;
import dev.evenkeel.rules.TestConversation;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.standard.StandardPack;
import dev.evenkeel.technique.TechniqueId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may change, and what must not, when the conversations of the default pack are told a little differently. */
class RetoldConversationsTest {
    private static final Evenkeel EVENKEEL = Evenkeel.with(StandardPack.english());
    private static final List<TestConversation> CONVERSATIONS =
            Layers.of(StandardPack.english()).conversations();

    /** Not a matter of how it is written, but of what is said: capitals and exclamation marks can be shouting. */
    private static final Set<SignalId> BY_MARKS = Set.of(SignalId.SHOUTING);

    private static final Set<SignalId> ABUSE = Set.of(SignalId.INSULT, SignalId.HARASSMENT);

    private static final double KEPT = 0.95;

    @ParameterizedTest
    @ValueSource(strings = {"Mohammed", "Xiuying", "Oluwaseun", "Siobhan", "Lakshmi", "Karen", "Nguyen Thi Hoa"})
    void whom_the_host_names_changes_nothing(String name) {
        for (TestConversation told : CONVERSATIONS) {
            assertThat(values(new Retelling(EVENKEEL, UnaryOperator.identity(), name).advice(told)))
                    .as(told.name())
                    .isEqualTo(values(new Retelling(EVENKEEL, UnaryOperator.identity(), "Dana").advice(told)));
        }
    }

    /** Names of one length, since how much somebody writes is told, and that is not who they are. */
    @ParameterizedTest
    @ValueSource(strings = {"Omar", "Yuki", "Ravi", "Chen", "Lars", "Ngoc", "Femi", "Zsuz"})
    void the_name_below_a_message_changes_nothing(String name) {
        for (TestConversation told : CONVERSATIONS) {
            assertThat(values(signedBy(name).advice(told)))
                    .as(told.name())
                    .isEqualTo(values(signedBy("Dana").advice(told)));
        }
    }

    @TestFactory
    Stream<DynamicTest> how_it_is_written_keeps_the_tension_and_adds_no_abuse() {
        Map<String, UnaryOperator<String>> ways = new TreeMap<>();
        ways.put("small letters only", text -> text.toLowerCase(Locale.ROOT));
        ways.put("no full stops", text -> text.replaceAll("[.,;:](?=\\s|$)", ""));
        ways.put("spaces everywhere", text -> "  " + text.replace(" ", "  ") + " ");
        ways.put("curly quotes", text -> text.replace('\'', '\u2019'));
        ways.put("a learner's spelling", RetoldConversationsTest::asALearner);
        ways.put("a dialect's spelling", RetoldConversationsTest::asInADialect);
        return ways.entrySet().stream()
                .map(way -> DynamicTest.dynamicTest(way.getKey(), () -> assertMattersLittle(way.getValue())));
    }

    @Test
    void an_insult_at_the_end_never_lowers_tension() {
        UnaryOperator<String> insulting = text -> text + " You are an idiot.";
        for (TestConversation told : CONVERSATIONS) {
            List<Advice> before = plain().advice(told);
            List<Advice> after = new Retelling(EVENKEEL, insulting, null).advice(told);
            for (int i = 0; i < before.size(); i++) {
                assertThat(after.get(i).reading().appraisal().tension())
                        .as("%s, line %s of the customer", told.name(), i + 1)
                        .isGreaterThanOrEqualTo(
                                before.get(i).reading().appraisal().tension());
            }
        }
    }

    @Test
    void an_apology_taken_out_can_only_miss_as_an_acknowledgement() {
        List<String> apologies = new ArrayList<>();
        for (TestConversation told : CONVERSATIONS) {
            plain().agentLines(told, (talk, line) -> {
                String without = withoutApology(line);
                if (!without.equals(line) && !without.isBlank()) {
                    apologies.add(line);
                    Review before = EVENKEEL.check(talk, Draft.of(line));
                    Review after = EVENKEEL.check(talk, Draft.of(without));
                    assertThat(findings(after))
                            .as("%s: %s", told.name(), without)
                            .isSubsetOf(Stream.concat(
                                            findings(before).stream(), Stream.of(FindingId.MISSING_ACKNOWLEDGEMENT))
                                    .toList());
                    assertThat(after.techniquesUsed()).doesNotContain(TechniqueId.APOLOGISE);
                }
            });
        }
        assertThat(apologies).hasSizeGreaterThan(15);
    }

    private static void assertMattersLittle(UnaryOperator<String> way) {
        List<String> moved = new ArrayList<>();
        int lines = 0;
        for (TestConversation told : CONVERSATIONS) {
            List<Advice> before = plain().advice(told);
            List<Advice> after = new Retelling(EVENKEEL, way, null).advice(told);
            for (int i = 0; i < before.size(); i++) {
                if (ids(before.get(i)).stream().anyMatch(BY_MARKS::contains)) {
                    continue;
                }
                lines++;
                String where = told.name() + ", line " + (i + 1) + " of the customer";
                if (before.get(i).reading().appraisal().tension()
                        != after.get(i).reading().appraisal().tension()) {
                    moved.add(where);
                }
                assertNoAbuseAdded(where, before.get(i), after.get(i));
            }
        }
        assertThat(lines).isGreaterThan(150);
        assertThat(moved).hasSizeLessThanOrEqualTo((int) ((1 - KEPT) * lines));
    }

    private static void assertNoAbuseAdded(String where, Advice before, Advice after) {
        List<SignalId> added = new ArrayList<>(ids(after));
        added.removeAll(ids(before));
        added.retainAll(ABUSE);
        assertThat(added).as(where).isEmpty();
        if (!before.state().equals(StateId.BOUNDARY)) {
            assertThat(after.state()).as(where).isNotEqualTo(StateId.BOUNDARY);
        }
    }

    private static String asALearner(String text) {
        return text.replaceAll("\\bbecause\\b", "becouse")
                .replaceAll("\\breceived\\b", "recieved")
                .replaceAll("\\bdefinitely\\b", "definately")
                .replaceAll("\\b(the|a|an) (?=\\w)", "")
                .replaceAll("\\bI've\\b", "I have")
                .replaceAll("\\bwaiting\\b", "waitting")
                .replaceAll("\\bpeople\\b", "peoples")
                .replaceAll("\\bknow\\b", "no");
    }

    private static String asInADialect(String text) {
        return text.replaceAll("\\byou\\b", "ya")
                .replaceAll("\\b(\\w{3,})ing\\b", "$1in'")
                .replaceAll("\\bgoing to\\b", "gonna")
                .replaceAll("\\bisn't\\b", "ain't")
                .replaceAll("\\bthem\\b", "'em")
                .replaceAll("\\bnothing\\b", "nowt")
                .replaceAll("\\bvery\\b", "proper")
                .replaceAll("\\bwith\\b", "wiv");
    }

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern APOLOGY = Pattern.compile("(?i)\\b(sorry|apolog\\w+)\\b");

    private static String withoutApology(String line) {
        return Arrays.stream(SENTENCE.split(line))
                .filter(sentence -> !APOLOGY.matcher(sentence).find())
                .collect(Collectors.joining(" "));
    }

    private static Retelling plain() {
        return new Retelling(EVENKEEL, UnaryOperator.identity(), null);
    }

    private static Retelling signedBy(String name) {
        return new Retelling(EVENKEEL, text -> text + "\n" + name, name);
    }

    private static List<SignalId> ids(Advice advice) {
        return advice.reading().signals().stream().map(Signal::id).distinct().toList();
    }

    private static List<FindingId> findings(Review review) {
        return review.findings().stream()
                .map(finding -> finding.id())
                .distinct()
                .toList();
    }

    /** All that a name must not move, bit for bit. */
    private static List<List<Object>> values(List<Advice> advice) {
        return advice.stream()
                .map(one -> List.<Object>of(
                        one.emotion(),
                        one.reading().appraisal(),
                        one.reading().signals().stream()
                                .map(signal -> List.of(signal.id(), signal.strength()))
                                .toList(),
                        one.state(),
                        one.customerType(),
                        one.recommendation().technique(),
                        one.recommendation().reply().template(),
                        one.actions(),
                        one.agentCare()))
                .toList();
    }
}
