package dev.evenkeel.console.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void what_somebody_wrote_cannot_break_the_page() {
        assertThat(Markdown.plain(" a | b <b>*c*</b> `d`\n[e] #4"))
                .isEqualTo("a \\| b \\<b\\>\\*c\\*\\</b\\> \\`d\\`<br>\\[e\\] \\#4");
        assertThat(new Markdown().quote("one\n\n> two").toString()).isEqualTo("\n> one  \n>\n> \\> two  \n");
    }

    @Test
    void a_table_tells_words_from_numbers_and_leaves_out_facts_without_anything_said() {
        Markdown page = new Markdown().head(List.of("<what", ">how many"));

        page.row(List.of("cats", 3)).fact("dogs", "").fact("birds", "many");

        assertThat(page.toString())
                .isEqualTo("\n| what | how many |\n| --- | ---: |\n| cats | 3 |\n| birds | many |\n");
    }
}
