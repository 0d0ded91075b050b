package dev.evenkeel.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapeTest {

    @Test
    void a_field_that_must_be_absent_and_is_there_is_a_misfit() throws Exception {
        assertThat(Shape.misfits("{\"id\":\"$absent\"}", "{}")).isEmpty();
        assertThat(Shape.misfits("{\"id\":\"$absent\"}", "{\"id\":\"m1\"}"))
                .containsExactly("/id: $absent is not true of \"m1\"");
    }
}
