package dev.evenkeel.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.evenkeel.rules.Origin;
import dev.evenkeel.rules.PackBounds;
import java.io.IOException;
import java.util.List;

/** Reads a file of a pack into a tree that knows where each value was written. */
final class TreeReader {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(PackBounds.DEPTH)
                    .maxNumberLength(40)
                    .maxNameLength(PackBounds.TEXT)
                    .build())
            .build();

    private int values;

    ReadFile read(String pack, String name, byte[] bytes) {
        Utf8 decoded = Utf8.decode(bytes);
        String text = decoded.text();
        if (!decoded.isSound()) {
            Origin end = TextPlace.endOf(text).in(pack, name);
            return new ReadFile(name, text, null, List.of(new Mistake(end, "this is not UTF-8", "")));
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            TreeBuilder builder = new TreeBuilder(parser, pack, name, values);
            ReadFile file = new ReadFile(name, text, builder.root(), builder.mistakes());
            values = builder.values();
            return file;
        } catch (SyntaxMistake e) {
            return new ReadFile(name, text, null, List.of(e.mistake()));
        } catch (JsonProcessingException e) {
            Origin at = new Origin(pack, name, 0, 0);
            if (e.getLocation() != null) {
                at = new Origin(
                        pack, name, e.getLocation().getLineNr(), e.getLocation().getColumnNr());
            }
            return new ReadFile(name, text, null, List.of(new Mistake(at, Wording.of(e), "")));
        } catch (IOException e) {
            throw new AssertionError("a text in memory can always be read", e);
        }
    }
}
