package dev.evenkeel.playbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SmallSetTest {

    @Property(tries = 200)
    void it_holds_what_a_set_would_in_the_same_order(@ForAll @Size(max = 12) List<Character> elements) {
        Set<String> expected = new LinkedHashSet<>();
        elements.forEach(element -> expected.add(element.toString()));

        SmallSet<String> set = SmallSet.of(elements, Object::toString);

        assertThat(set).isEqualTo(expected).hasSameHashCodeAs(expected).containsExactlyElementsOf(expected);
        assertThat(SmallSet.of(expected)).containsExactlyElementsOf(expected);
        assertThat(SmallSet.containing(List.copyOf(expected))).containsExactlyElementsOf(expected);
    }

    @Property(tries = 200)
    void two_meet_where_they_share_a_value(
            @ForAll @Size(max = 4) Set<Integer> one, @ForAll @Size(max = 4) Set<Integer> other) {
        Set<Integer> shared = new LinkedHashSet<>(one);
        shared.retainAll(other);

        assertThat(SmallSet.meet(one, SmallSet.of(other))).isEqualTo(!shared.isEmpty());
    }

    @Test
    void nothing_is_taken_out_of_it_and_a_small_set_stays_as_it_is() {
        SmallSet<String> set = SmallSet.of(Set.of("one"));

        assertThat(SmallSet.of(set)).isSameAs(set);
        Iterator<String> iterator = set.iterator();
        iterator.next();
        assertThatThrownBy(iterator::remove).isInstanceOf(UnsupportedOperationException.class);
    }
}
