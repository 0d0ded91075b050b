package dev.evenkeel.console;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/** How the console reads JSON, and writes its errors. */
final class Json {

    /** How deep the values of a line may nest. */
    static final int DEEPEST = 100;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            // Fields that nobody knows are passed over, however long their names and numbers are.
            .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(LineReader.LONGEST)
                    .maxNumberLength(LineReader.LONGEST)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .characterEscapes(JsonpCharacterEscapes.instance())
            .build();

    private Json() {}

    static JsonFactory factory() {
        return FACTORY;
    }
}
