package dev.evenkeel.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import dev.evenkeel.dialogue.HostEvent;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class EnumBitsTest {

    private static final EnumBits<Fact> NONE = EnumBits.noneOf(Fact.values());

    @Property(tries = 200)
    void they_are_the_set_that_they_were_made_of(@ForAll Set<Fact> facts, @ForAll Fact asked) {
        EnumBits<Fact> bits = NONE.withOnly(facts);

        assertThat(bits).isEqualTo(facts).hasSameHashCodeAs(facts);
        assertThat(bits).containsExactlyElementsOf(Sets.immutableEnumSet(facts));
        assertThat(bits.contains(asked)).isEqualTo(facts.contains(asked));
    }

    @Property(tries = 200)
    void one_constant_comes_or_goes_and_the_others_stay(
            @ForAll Set<Fact> facts, @ForAll Fact changed, @ForAll boolean holds) {
        EnumBits<Fact> bits = NONE.withOnly(facts);
        EnumBits<Fact> after = bits.with(changed, holds);

        assertThat(after.contains(changed)).isEqualTo(holds);
        assertThat(after.equals(bits)).isEqualTo(facts.contains(changed) == holds);
        assertThat(Sets.symmetricDifference(bits, after)).isSubsetOf(changed);
        assertThat(after.without(bits)).isEqualTo(Sets.difference(after, facts));
    }

    @Property(tries = 50)
    void a_constant_of_another_enum_is_never_in_them(@ForAll HostEvent other) {
        Set<?> everyFact = NONE.withOnly(Set.of(Fact.values()));

        assertThat(everyFact.contains((Object) other)).isFalse();
    }
}
