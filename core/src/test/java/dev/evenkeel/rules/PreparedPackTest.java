package dev.evenkeel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.rules.PreparedPack.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A pack opened by its prepared form is the pack that was written, and a form that does not fit it is passed over. */
class PreparedPackTest {

    private static final RulePack WRITTEN = SmallPack.pack();
    private static final List<Source> SOURCES = List.of(Source.of("pack.json", new byte[] {1, 2, 3}));
    private static final byte[] FORM = PreparedPack.write(WRITTEN, SOURCES);

    private final AtomicInteger reads = new AtomicInteger();

    private RulePack written() {
        reads.incrementAndGet();
        return WRITTEN;
    }

    private RulePack open(byte[] form) {
        return PreparedPack.open(form, SOURCES::equals, this::written);
    }

    @Test
    void an_engine_opens_and_reads_without_reading_the_pack_as_it_is_written() {
        Evenkeel evenkeel = Evenkeel.with(open(FORM));

        assertThat(evenkeel.read("I am still waiting!"))
                .isEqualTo(Evenkeel.with(WRITTEN).read("I am still waiting!"));
        assertThat(evenkeel.packs()).containsExactly(WRITTEN.stamp());
        assertThat(evenkeel.techniques()).isEqualTo(Evenkeel.with(WRITTEN).techniques());
        assertThat(reads).hasValue(0);
    }

    @Test
    void whoever_asks_what_the_pack_holds_gets_it_as_it_is_written_and_it_is_read_once() {
        RulePack pack = open(FORM);

        assertThat(pack.id()).isEqualTo("small");
        assertThat(pack.stamp()).isEqualTo(WRITTEN.stamp());
        assertThat(reads).hasValue(0);
        assertThat(pack.sections()).isEqualTo(WRITTEN.sections());
        assertThat(pack.manifest()).isEqualTo(WRITTEN.manifest());
        assertThat(Layers.of(pack).rulebook().signals())
                .isEqualTo(Layers.of(WRITTEN).rulebook().signals());
        assertThat(reads).hasValue(1);
    }

    @Test
    void under_another_pack_it_counts_as_it_is_written() {
        RulePack above = RulePack.builder("above")
                .override("small.waiting.still", Map.of("mode", "off"))
                .build();

        assertThat(Evenkeel.with(open(FORM), above).read("I am still waiting!").signals())
                .isEmpty();
        assertThat(reads).hasValue(1);
    }

    @Test
    void engines_share_what_was_prepared() {
        PreparedRules prepared = Objects.requireNonNull(open(FORM).prepared());

        assertThat(prepared.customer()).isSameAs(prepared.customer());
        assertThat(prepared.agent()).isSameAs(prepared.agent());
    }

    @Test
    void what_is_read_is_written_again_as_the_same_bytes() {
        RulePack pack = open(FORM);
        PreparedRules prepared = Objects.requireNonNull(pack.prepared());

        assertThat(PreparedPack.write(pack, SOURCES)).isEqualTo(FORM);
        assertThat(bytes(new CustomerForm(), prepared.customer()))
                .isEqualTo(bytes(
                        new CustomerForm(), CustomerRules.of(Layers.of(WRITTEN).rulebook())));
        assertThat(bytes(new AgentForm(), prepared.agent()))
                .isEqualTo(
                        bytes(new AgentForm(), AgentRules.of(Layers.of(WRITTEN).rulebook())));
    }

    private static <T> byte[] bytes(Form<T> form, T value) {
        FormWriter out = new FormWriter();
        form.write(value, out);
        return out.toBytes();
    }

    @Test
    void a_form_made_from_other_files_is_passed_over() {
        RulePack pack = PreparedPack.open(FORM, sources -> false, this::written);

        assertThat(pack).isSameAs(WRITTEN);
        assertThat(reads).hasValue(1);
    }

    @Property(tries = 100)
    void a_form_with_a_wrong_byte_is_passed_over(
            @ForAll @IntRange(max = Integer.MAX_VALUE) int place, @ForAll @IntRange(min = 1, max = 255) int change) {
        byte[] form = FORM.clone();
        form[place % form.length] ^= (byte) change;

        assertThat(open(form)).isSameAs(WRITTEN);
    }

    @Property(tries = 30)
    void a_form_of_another_length_is_passed_over(@ForAll @IntRange(max = Integer.MAX_VALUE) int length) {
        assertThat(open(Arrays.copyOf(FORM, length % FORM.length))).isSameAs(WRITTEN);
        assertThat(open(Arrays.copyOf(FORM, FORM.length + 1 + length % 64))).isSameAs(WRITTEN);
    }
}
