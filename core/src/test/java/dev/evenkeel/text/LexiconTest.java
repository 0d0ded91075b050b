package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.dialogue.Channel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a phrase finds, and where. */
class LexiconTest {

    private static final Vocabulary ENGLISH = Vocabulary.builder()
            .negators(List.of("not", "never", "no", "isn't", "don't"))
            .falseNegators(List.of("not only", "why don't you"))
            .intensifiers(List.of("very", "so", "really"))
            .softeners(List.of("a bit"))
            .contrasts(List.of("but", "even so"))
            .conditionals(List.of("if", "unless"))
            .conditionEnds(List.of("then"))
            .questions(List.of("can", "why"))
            .reporters(List.of("said that"))
            .closings(List.of("kind regards"))
            .footers(List.of("this email is confidential"))
            .spellings(Map.of("dont", "don't", "alot", "a lot"))
            .collections(Map.of("units", List.of("hour~", "working day~")))
            .commonWords(Map.of("en", List.of("the", "is", "and")))
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "still waiting | I am STILL waiting. | STILL waiting",
                "(i am/i'm) waiting | well, I’m waiting | I’m waiting",
                "wait~ here | they waited here | waited here",
                "cancel~ it | cancelling it | cancelling it",
                "_ times | three times | three times",
                "waited ... days | waited for 3 long days | waited for 3 long days",
                "waited ... days | waited days | waited days",
                "# @units | for 24 hours now | 24 hours",
                "# @units | 2 working days | 2 working days",
                "refund # | refund £50.00 now | refund £50.00",
                "^ hello | bye. hello | hello",
                "^ hello | @bob @eve_1 hello | hello",
                "^ hello | https://a.example hello | hello",
                "you $ | damn you! I know you know | you",
                "so bad | this is soooo baaad | soooo baaad",
                "don't know | dont know | dont know",
                "a lot | thanks alot | alot",
                "a bad day | bad, a bad, day | a bad, day",
                "😡 | no 😡😡 | 😡",
                ":( | oh :-(( | :-((",
                "office | the oﬃce | oﬃce",
                "istanbul | İSTANBUL | İSTANBUL",
                "cafe | cafe\u0301 | cafe\u0301",
                "refund | ref\u00adund | ref\u00adund",
                "bold | 𝐛𝐨𝐥𝐝 | 𝐛𝐨𝐥𝐝",
                "know-it-all | a know it all | know it all",
            })
    void finds_a_phrase_where_it_stands(String phrase, String text, String expected) {
        List<PhraseHit> hits = lexicon(phrase.replace('/', '|')).hits(text);

        assertThat(hits).isNotEmpty();
        Span span = hits.get(0).span();
        assertThat(text.substring(span.start(), span.end())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "still waiting | still. waiting",
                "waited ... days | waited for, 3 days",
                "waited ... days | waited for 3 or 4 days",
                "^ hello | oh hello",
                "^ hello | oh @bob hello",
                "you $ | you know",
                "art | start",
                "# | abc",
                "a dot com | https://a.dot.com",
            })
    void finds_nothing_where_there_is_nothing(String phrase, String text) {
        assertThat(lexicon(phrase).hits(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not at all happy | 1",
                "not only happy | 0",
                "never mind. happy | 0",
                "no, happy | 0",
                "not one of those happy | 0",
                "if you are happy, fine | 2",
                "if so, happy | 1024",
                "I am happy if you are | 1024",
                "happy? | 4",
                "can I be happy | 4",
                "Hello, why happy | 4",
                "she said \"I am happy\" | 8",
                "she said that I am happy | 8",
                "happy, but | 16",
                "true, but happy | 32",
                "very happy | 64",
                "a bit happy | 128",
                "I am HAPPY | 256",
                "happy! | 512",
            })
    void tells_how_a_phrase_was_said(String text, int context) {
        assertThat(lexicon("happy").hits(text))
                .singleElement()
                .extracting(PhraseHit::context)
                .isEqualTo(context);
    }

    @Test
    void a_word_that_the_phrase_itself_names_is_no_cue() {
        assertThat(lexicon("not (so|) ... good").hits("not so good").get(0).context())
                .isZero();
        assertThat(lexicon("i'm ... good").hits("I'm not so good").get(0).context())
                .isEqualTo(Context.NEGATED | Context.INTENSIFIED);
    }

    @Test
    void abbreviations_that_follow_each_other_without_end_are_read_as_they_are_meant_up_to_a_share_of_the_text() {
        assertThat(lexicon("a lot").hits("alot ".repeat(16))).hasSize(16);
        assertThat(lexicon("a lot").hits("alot ".repeat(1000))).hasSize(16 + 1000 / 4);
    }

    @Test
    void of_the_exceptions_that_begin_with_one_word_the_longest_is_found() {
        Lexicon lexicon = Lexicon.builder()
                .exception(3, "cat ... _ ... _")
                .exception(3, "cat sat")
                .exception(4, "cat sat")
                .build();

        assertThat(lexicon.read("The cat sat on our oldest mat for hours, and slept.")
                        .exceptions())
                .containsExactly(new ExceptionHit(3, new Span(4, 39)), new ExceptionHit(4, new Span(4, 11)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"you 1d10t", "you i d i o t!", "you id**t", "you (idi0t)", "I-D-I-O-T", "￼ ＩＤ＊ＯＴ"})
    void reads_a_word_that_is_disguised(String text) {
        Lexicon lexicon =
                Lexicon.builder().phrase(7, "idiot").disguised("idiot").build();

        assertThat(lexicon.hits(text)).extracting(PhraseHit::phrase).containsExactly(7);
    }

    @Test
    void does_not_read_an_emails_history_signature_and_footer() {
        String email = "It is broken.\n> broken\nOn Monday Sam wrote:\n> broken\n\nKind regards,\nBo\nbroken bits Ltd\n"
                + "This email is confidential, broken or not";

        assertThat(lexicon("broken").read(email, Channel.EMAIL).hits()).hasSize(1);
        assertThat(lexicon("broken").read(email, Channel.CHAT).hits()).hasSizeGreaterThan(3);
    }

    @Test
    void measures_what_it_read() {
        TextMeasures measures =
                lexicon("x").read("WHERE IS THE parcel?? And my money!!!").measures();

        assertThat(measures).isEqualTo(new TextMeasures("en", 7, 26, 11, 1, 3, 1, 3, 2, 2));
    }

    private static Lexicon lexicon(String phrase) {
        return Lexicon.builder()
                .language("en")
                .vocabulary(ENGLISH)
                .phrase(3, phrase)
                .build();
    }
}
