package dev.evenkeel.console.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTest {

    private static final List<String> COLUMNS = List.of("split", "dialogue");

    @Test
    void the_splits_are_named_once_each_and_none_where_there_is_none() {
        assertThat(Sample.of(rows("train d1", "dev d1", "train d2"), "lines"))
                .isEqualTo("3 lines (splits `dev`, `train`)");
        assertThat(Sample.of(rows("dev d1"), "lines")).isEqualTo("1 lines (split `dev`)");
        assertThat(Sample.of(rows("all d1"), "lines")).isEqualTo("1 lines");
        assertThat(Sample.of(List.of(new Table.Row(List.of("text"), List.of("Hi."))), "lines"))
                .isEqualTo("1 lines");
    }

    @Test
    void things_of_one_whole_count_it_once() {
        assertThat(Sample.of(rows("dev d1", "dev d1", "dev d2"), "turns", "dialogue", "conversations"))
                .isEqualTo("3 turns of 2 conversations (split `dev`)");
    }

    private static List<Table.Row> rows(String... lines) {
        return Arrays.stream(lines)
                .map(line -> new Table.Row(COLUMNS, List.of(line.split(" ", -1))))
                .toList();
    }
}
