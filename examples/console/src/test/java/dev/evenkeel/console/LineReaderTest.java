package dev.evenkeel.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Property(tries = 200)
    void lines_come_out_as_they_went_in_however_the_bytes_arrive(
            @ForAll @NotEmpty List<String> texts, @ForAll @IntRange(min = 1, max = 100) int chunk) throws Exception {
        List<String> lines = texts.stream()
                .map(text -> new String(text.replaceAll("[\\n\\ufeff]", "").getBytes(UTF_8), UTF_8))
                .toList();
        byte[] bytes = String.join("\n", lines).getBytes(UTF_8);

        List<String> read = read(new Dripping(bytes, chunk));

        // A stream that ends with a newline has no further line after it.
        List<String> expected = lines.get(lines.size() - 1).isEmpty() ? lines.subList(0, lines.size() - 1) : lines;
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void a_line_may_be_as_long_as_the_limit_and_no_longer() throws Exception {
        byte[] longest = new byte[LineReader.LONGEST];
        java.util.Arrays.fill(longest, (byte) 'x');
        LineReader lines = reader(
                new Dripping(concat(longest, "\nnext\nx".getBytes(UTF_8), longest, "\nlast".getBytes(UTF_8)), 1 << 16));

        assertThat(lines.next()).isTrue();
        assertThat(lines.text().toString()).hasSize(LineReader.LONGEST);
        assertThat(lines.next()).isTrue();
        assertThat(lines.text().toString()).isEqualTo("next");
        assertThat(lines.next()).isTrue();
        assertThat(lines.isBlank()).isFalse();
        assertThatThrownBy(lines::text)
                .isInstanceOfSatisfying(
                        UnusableLine.class,
                        problem -> assertThat(problem.code()).isEqualTo(ProblemCode.TOO_LONG));
        assertThat(lines.next()).isTrue();
        assertThat(lines.text().toString()).isEqualTo("last");
        assertThat(lines.number()).isEqualTo(4);
        assertThat(lines.next()).isFalse();
    }

    @Test
    void bytes_that_are_not_utf_8_are_told_by_their_place() throws Exception {
        LineReader lines = reader(new ByteArrayInputStream(new byte[] {'a', 'b', (byte) 0xC3, '\n', 'c'}));

        lines.next();

        assertThatThrownBy(lines::text)
                .isInstanceOfSatisfying(
                        UnusableLine.class,
                        problem -> assertThat(problem.code()).isEqualTo(ProblemCode.BAD_ENCODING))
                .hasMessageContaining("byte 3");
        assertThat(lines.next()).isTrue();
        assertThat(lines.text().toString()).isEqualTo("c");
    }

    @Test
    void a_byte_order_mark_before_the_first_line_is_passed_over() throws Exception {
        assertThat(read(new ByteArrayInputStream("\ufeff{}\n\ufeff{}".getBytes(UTF_8))))
                .containsExactly("{}", "\ufeff{}");
    }

    @Test
    void answers_are_flushed_before_the_next_byte_is_waited_for_and_not_before() throws IOException {
        int[] flushes = {0};
        Dripping input = new Dripping("one\ntwo\nthree\nfour".getBytes(UTF_8), 8);
        LineReader lines = new LineReader(input, () -> flushes[0]++);
        List<Integer> flushesSeen = new ArrayList<>();

        while (lines.next()) {
            flushesSeen.add(flushes[0]);
        }

        // "one" and "two" arrive together; "three" and "four" take a wait each.
        assertThat(flushesSeen).containsExactly(1, 1, 2, 4);
    }

    private static List<String> read(InputStream in) throws IOException, UnusableLine {
        LineReader lines = reader(in);
        List<String> read = new ArrayList<>();
        while (lines.next()) {
            read.add(lines.text().toString());
        }
        return read;
    }

    private static LineReader reader(InputStream in) {
        return new LineReader(in, () -> {});
    }

    private static byte[] concat(byte[]... parts) throws IOException {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return all.toByteArray();
    }

    /** Hands out a few bytes at a time, and says that there are no more until they are asked for. */
    private static final class Dripping extends InputStream {

        private final byte[] bytes;
        private final int chunk;
        private int given;

        private Dripping(byte[] bytes, int chunk) {
            this.bytes = bytes;
            this.chunk = chunk;
        }

        @Override
        public int read() {
            return given == bytes.length ? -1 : bytes[given++] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (given == bytes.length) {
                return -1;
            }
            int count = Math.min(Math.min(length, chunk), bytes.length - given);
            System.arraycopy(bytes, given, into, offset, count);
            given += count;
            return count;
        }
    }
}
