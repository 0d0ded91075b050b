package dev.evenkeel.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class LateListTest {

    private final AtomicInteger made = new AtomicInteger();
    private final List<String> late = LateList.when(() -> List.of("one", "two " + made.incrementAndGet()));

    @Test
    void it_is_made_when_it_is_first_read_and_once() {
        assertThat(LateList.copyOf(late)).isSameAs(late);
        assertThat(made).hasValue(0);

        assertThat(late).containsExactly("one", "two 1");
        assertThat(late).hasSize(2).isEqualTo(List.of("one", "two 1"));
    }

    @Test
    void a_copy_of_another_list_does_not_change_with_it() {
        List<String> changing = new ArrayList<>(List.of("one"));
        List<String> copy = LateList.copyOf(changing);
        changing.clear();

        assertThat(copy).containsExactly("one");
    }
}
