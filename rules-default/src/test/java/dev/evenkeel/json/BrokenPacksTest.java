package dev.evenkeel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenkeel.rules.Layers;
import dev.evenkeel.rules.PackException;
import dev.evenkeel.rules.Problem;
import dev.evenkeel.rules.RulePack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However broken a pack is, it is told what is wrong and where, all at once, and nothing else happens. */
class BrokenPacksTest {
    private static final Path PACK = Path.of("src/main/resources/dev/evenkeel/standard/pack");
    private static final Pattern TOKEN =
            Pattern.compile("//[^\n]*|\"(?:\\\\.|[^\"\\\\])*\"|[\\[\\]{}:,]|[^\\s\\[\\]{}:,\"]+");
    private static final String MANIFEST = """
        {"format": 1, "id": "broken", "version": "1.0.0", "engine": "[0.1,1.0)", "locales": ["en"],
         "files": ["a.json", "b.json"]}
        """;
    private static final String UNKNOWN_SECTION = "{\"no-such-section\": []}";

    private static final List<String> REAL = real();

    @Property(tries = 300)
    void bytes_of_any_kind_are_told_apart_from_a_pack(@ForAll @Size(max = 60) byte[] bytes) {
        RulePack pack = JsonPacks.readResources(name -> new ByteArrayInputStream(
                switch (name) {
                    case "pack.json" -> MANIFEST.getBytes(StandardCharsets.UTF_8);
                    case "a.json" -> bytes;
                    default -> UNKNOWN_SECTION.getBytes(StandardCharsets.UTF_8);
                }));

        assertToldWithEverythingElse(pack);
    }

    @Property(tries = 200)
    void a_manifest_of_any_bytes_is_told_apart_from_a_pack(@ForAll @Size(max = 60) byte[] bytes) {
        try {
            assertAllAtAPlace(Layers.of(JsonPacks.readResources(name -> new ByteArrayInputStream(bytes)))
                    .problems());
        } catch (PackException e) {
            assertAllAtAPlace(e.problems());
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void json_of_any_shape_is_told_where_it_is_wrong(@ForAll("objects") String json) {
        assertToldWithEverythingElse(read(json));
    }

    @Property(tries = 300)
    void a_real_file_with_tokens_changed_is_told_where_it_is_wrong(
            @ForAll @IntRange(max = 10_000) int file,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 1_000_000) Integer> places,
            @ForAll("changes") Change change) {
        List<String> tokens = tokensOf(REAL.get(file % REAL.size()));
        places.forEach(place -> change.make(tokens, place % tokens.size(), (place * 31) % tokens.size()));

        assertToldWithEverythingElse(read(String.join("\n", tokens)));
    }

    @Provide
    Arbitrary<Change> changes() {
        return Arbitraries.of(Change.values());
    }

    /** What happens to a token of a file. */
    enum Change {
        LEAVE_OUT {
            @Override
            void make(List<String> tokens, int at, int other) {
                if (tokens.size() > 1) {
                    tokens.remove(at);
                }
            }
        },
        SAY_TWICE {
            @Override
            void make(List<String> tokens, int at, int other) {
                tokens.add(at, tokens.get(at));
            }
        },
        PUT_ANOTHER_IN_ITS_PLACE {
            @Override
            void make(List<String> tokens, int at, int other) {
                tokens.set(at, tokens.get(other));
            }
        },
        SWAP {
            @Override
            void make(List<String> tokens, int at, int other) {
                String kept = tokens.set(at, tokens.get(other));
                tokens.set(other, kept);
            }
        },
        CHANGE_A_LETTER {
            @Override
            void make(List<String> tokens, int at, int other) {
                String token = tokens.get(at);
                int letter = other % token.length();
                tokens.set(at, token.substring(0, letter) + (char) ('!' + other % 90) + token.substring(letter + 1));
            }
        };

        abstract void make(List<String> tokens, int at, int other);
    }

    @Provide
    Arbitrary<String> objects() {
        return objects(4);
    }

    private static Arbitrary<String> objects(int depth) {
        Arbitrary<String> leaves = Arbitraries.of(
                "1",
                "0.5",
                "-3",
                "1e300",
                "true",
                "false",
                "null",
                "\"\"",
                "\"en\"",
                "\"acme.x\"",
                "\"waiting\"",
                "\"(a|\"",
                "\"a b c\"",
                "\"angry\"",
                "\"customer\"",
                "\"2026-03-02T10:15:00Z\"",
                "\"listening\"",
                "\"chat\"",
                "[]",
                "{}");
        Arbitrary<String> deeper = depth == 0 ? leaves : objects(depth - 1);
        return Arbitraries.oneOf(leaves, deeper, listsOf(deeper), listsOf(leaves))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .flatMap(values -> Arbitraries.of(
                                "signals",
                                "techniques",
                                "recognition",
                                "commitments",
                                "findings",
                                "templates",
                                "playbooks",
                                "actions",
                                "care",
                                "types",
                                "vocabulary",
                                "emotion",
                                "review",
                                "outcome",
                                "override",
                                "conversations",
                                "declares",
                                "id",
                                "phrases",
                                "examples",
                                "match",
                                "noMatch",
                                "when",
                                "any",
                                "all",
                                "not",
                                "tension",
                                "from",
                                "to",
                                "signal",
                                "strength",
                                "source",
                                "states",
                                "transitions",
                                "preferences",
                                "gates",
                                "milestones",
                                "name",
                                "lines",
                                "customer",
                                "agent",
                                "expect",
                                "knows",
                                "event",
                                "text",
                                "feelings",
                                "bands",
                                "collections",
                                "spellings")
                        .list()
                        .ofSize(values.size())
                        .map(names -> object(names, values)));
    }

    private static Arbitrary<String> listsOf(Arbitrary<String> parts) {
        return parts.list().ofMaxSize(3).map(list -> "[" + String.join(", ", list) + "]");
    }

    private static String object(List<String> names, List<String> values) {
        StringBuilder object = new StringBuilder("{");
        for (int i = 0; i < values.size(); i++) {
            object.append(i == 0 ? "" : ",\n")
                    .append('"')
                    .append(names.get(i))
                    .append("\": ")
                    .append(values.get(i));
        }
        return object.append('}').toString();
    }

    private static RulePack read(String file) {
        return JsonPacks.read(Map.of("pack.json", MANIFEST, "a.json", file, "b.json", UNKNOWN_SECTION));
    }

    /** Whatever is wrong with one file, what is wrong with the other is told in the same run. */
    private static void assertToldWithEverythingElse(RulePack pack) {
        Layers layers = Layers.of(pack);
        assertAllAtAPlace(layers.problems());
        assertThat(layers.problems())
                .extracting(Problem::toString)
                .anyMatch(problem -> problem.startsWith("b.json:1:2 the section \"no-such-section\" is not known"));
        assertThatThrownBy(layers::rulebook)
                .isInstanceOfSatisfying(
                        PackException.class, e -> assertThat(e.problems()).isEqualTo(layers.problems()));
    }

    private static void assertAllAtAPlace(List<Problem> problems) {
        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.origin().file()).matches("pack\\.json|a\\.json|b\\.json");
            assertThat(problem.origin().line()).isPositive();
            assertThat(problem.origin().column()).isPositive();
            assertThat(problem.message()).isNotBlank();
        });
    }

    private static List<String> tokensOf(String file) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(file);
        while (token.find()) {
            if (!token.group().startsWith("//")) {
                tokens.add(token.group());
            }
        }
        return tokens;
    }

    private static List<String> real() {
        List<String> files = new ArrayList<>();
        for (String name : List.of(
                "emotion.json",
                "outcomes.json",
                "playbooks/default.json",
                "review/findings.json",
                "review/reckoning.json",
                "signals/social.json",
                "techniques.json",
                "templates/en/closing.json",
                "tests/safety.json")) {
            try {
                files.add(Files.readString(PACK.resolve(name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
