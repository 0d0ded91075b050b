package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A node knows where each of its words leads, however many there are, and no other word leads anywhere. */
class PhraseNodesTest {

    private static final int MOST_WORDS = 20_000;

    @Property
    void a_node_leads_by_its_words_and_no_others(
            @ForAll @Size(max = 300)
                    Map<@IntRange(min = 1, max = MOST_WORDS - 1) Integer, @IntRange(min = 1, max = 9) Integer> ways,
            @ForAll @IntRange(min = 1, max = PhraseAutomaton.LAST_WORD) int other,
            @ForAll @IntRange(max = 15) int has) {
        PhraseLeads leads = new PhraseLeads(10, MOST_WORDS);
        new TreeMap<>(ways).forEach(leads::add);
        PhraseNodesBuilder builder = new PhraseNodesBuilder();
        int before = builder.add(new PhraseLeads(1, 1), 0);
        int node = builder.add(leads, has * PhraseNode.OUTPUTS);
        int after = builder.add(new PhraseLeads(1, 1), 0);
        for (int index = 1; index <= leads.targets(); index++) {
            builder.lead(node, index, -leads.target(index));
        }
        PhraseNodes nodes = builder.build();

        ways.forEach((word, target) -> assertThat(nodes.next(node, word)).isEqualTo(-target));
        assertThat(nodes.next(node, other)).isEqualTo(-ways.getOrDefault(other, 0));
        assertThat(nodes.next(node, 0)).isZero();
        assertThat(nodes.next(before, other)).isZero();
        assertThat(nodes.next(after, other)).isZero();
    }

    @Example
    void as_many_phrases_may_begin_alike_as_a_cell_can_tell_and_no_more() {
        LexiconBuilder most = Lexicon.builder();
        for (int i = 0; i < PhraseNodes.MOST_TARGETS; i++) {
            most.phrase(i, "start w" + i);
        }
        Lexicon lexicon = most.build();

        assertThat(lexicon.hits("start w0")).extracting(PhraseHit::phrase).containsExactly(0);
        assertThat(lexicon.hits("start w" + (PhraseNodes.MOST_TARGETS - 1)))
                .extracting(PhraseHit::phrase)
                .containsExactly(PhraseNodes.MOST_TARGETS - 1);

        most.phrase(PhraseNodes.MOST_TARGETS, "start more");
        assertThatIllegalArgumentException()
                .isThrownBy(most::build)
                .withMessage("phrases that begin alike go on in more than 16383 ways; split the pack");
    }
}
