package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ScratchPoolTest {

    private final ScratchPool<StringBuilder> pool = new ScratchPool<>(StringBuilder::new);

    @Test
    void what_was_given_back_is_lent_again() {
        StringBuilder scratch = pool.take();
        pool.giveBack(scratch);

        assertThat(pool.take()).isSameAs(scratch);
    }

    @Test
    void nothing_is_lent_to_two_at_once() {
        List<StringBuilder> taken = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            StringBuilder scratch = pool.take();
            assertThat(taken).noneMatch(other -> other == scratch);
            taken.add(scratch);
        }
        taken.forEach(pool::giveBack);

        assertThat(taken).anyMatch(scratch -> scratch == pool.take());
    }

    @Test
    void what_an_error_left_behind_is_never_lent_again() {
        for (int i = 0; i < 10; i++) {
            StringBuilder scratch = pool.take();
            pool.letGo(scratch);

            assertThat(pool.take()).isNotSameAs(scratch);
        }
    }

    @Test
    void errors_leave_as_much_room_as_there_was() {
        for (int i = 0; i < 10; i++) {
            pool.letGo(pool.take());
        }
        StringBuilder scratch = pool.take();
        pool.giveBack(scratch);

        assertThat(pool.take()).isSameAs(scratch);
    }

    @Test
    void a_slot_is_free_again_when_its_scratch_cannot_be_made() {
        AtomicInteger failures = new AtomicInteger(10);
        ScratchPool<StringBuilder> failing = new ScratchPool<>(() -> {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("no room");
            }
            return new StringBuilder();
        });
        for (int i = 0; i < 10; i++) {
            assertThatIllegalStateException().isThrownBy(failing::take);
        }
        StringBuilder scratch = failing.take();
        failing.giveBack(scratch);

        assertThat(failing.take()).isSameAs(scratch);
    }

    @Test
    void scratch_that_grew_for_a_long_text_is_not_kept() {
        StringBuilder small = pool.take();
        pool.giveBack(small, "x".repeat(1 << 16));
        assertThat(pool.take()).isSameAs(small);

        pool.giveBack(small, "x".repeat((1 << 16) + 1));
        assertThat(pool.take()).isNotSameAs(small);
    }
}
