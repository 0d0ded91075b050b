package dev.evenkeel.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TemplateTextTest {

    /** One for all, as replies are written with one after another. */
    private final ReplyText sentence = new ReplyText();

    @Test
    void slots_are_filled_and_passages_without_a_value_are_left_out() {
        TemplateText text = TemplateText.parse("Thanks for explaining[, {customer}]. So this is about {summary}.");

        assertThat(text.fill(SlotValues.of(Map.of(Slot.SUMMARY, "a late parcel", Slot.CUSTOMER, "Dana")), sentence))
                .isEqualTo("Thanks for explaining, Dana. So this is about a late parcel.");
        assertThat(text.fill(SlotValues.of(Map.of(Slot.SUMMARY, "a late parcel")), sentence))
                .isEqualTo("Thanks for explaining. So this is about a late parcel.");
    }

    @Test
    void a_slot_outside_brackets_is_required_and_one_inside_is_not() {
        TemplateText text = TemplateText.parse("{agent} here[, about {summary}].");

        assertThat(text.required()).containsExactly(Slot.AGENT);
        assertThat(text.slots()).containsExactly(Slot.AGENT, Slot.SUMMARY);
        assertThatThrownBy(() -> text.fill(SlotValues.of(Map.of(Slot.SUMMARY, "a late parcel")), sentence))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("parcel");
    }

    @Test
    void a_value_is_never_read_again_as_template_text() {
        TemplateText text = TemplateText.parse("Hello {customer}[, from {agent}].");

        assertThat(text.fill(SlotValues.of(Map.of(Slot.CUSTOMER, "{agent}", Slot.AGENT, "[x")), sentence))
                .isEqualTo("Hello {agent}, from [x.");
    }

    @Test
    void what_is_left_out_leaves_no_trace() {
        assertThat(TemplateText.parse("[{customer}, ]that helps.").fill(SlotValues.of(Map.of()), sentence))
                .isEqualTo("That helps.");
        assertThat(TemplateText.parse("[{customer}], that helps.").fill(SlotValues.of(Map.of()), sentence))
                .isEqualTo("That helps.");
        assertThat(TemplateText.parse("Yes [{customer}] please.").fill(SlotValues.of(Map.of()), sentence))
                .isEqualTo("Yes please.");
        assertThat(TemplateText.parse("Thank you [{customer}].").fill(SlotValues.of(Map.of()), sentence))
                .isEqualTo("Thank you.");
        assertThat(TemplateText.parse("Sorry. [{customer}, ]we are on it.").fill(SlotValues.of(Map.of()), sentence))
                .isEqualTo("Sorry. We are on it.");
        assertThat(TemplateText.parse("All is well.\n\n[Yours,\n{agent}]").fill(SlotValues.of(Map.of()), sentence))
                .isEqualTo("All is well.");
    }

    @Test
    void a_fact_that_begins_a_sentence_gets_a_capital_and_a_name_keeps_its_own() {
        TemplateText text = TemplateText.parse("I see. {cause} was it. {customer}, thanks.");

        assertThat(text.fill(SlotValues.of(Map.of(Slot.CAUSE, "a lost label", Slot.CUSTOMER, "bell")), sentence))
                .isEqualTo("I see. A lost label was it. bell, thanks.");
    }

    @Test
    void a_value_that_was_cut_ends_its_sentence_by_itself() {
        assertThat(TemplateText.parse("About {summary}. Next.")
                        .fill(SlotValues.of(Map.of(Slot.SUMMARY, "a long…")), sentence))
                .isEqualTo("About a long… Next.");
    }

    @ParameterizedTest
    @CsvSource({
        "Hello {customer,6,'{' is not closed",
        "Hello customer},14,'}' without '{'",
        "Hello [you,10,'[' is not closed",
        "Hello you],9,']' without '['",
        "Hello [a [b]],9,passages do not nest",
        "Hello {name},6,no such slot",
    })
    void what_is_wrong_is_told_with_its_offset_and_without_the_text(String text, int offset, String problem) {
        assertThatThrownBy(() -> TemplateText.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("template: offset " + offset + ": " + problem);
    }
}
