package dev.evenkeel.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the files of a pack come from. */
interface PackFiles {
    /** A stream of a file's bytes, or null if there is no such file. */
    @Nullable
    InputStream open(String name) throws IOException;

    /** The names of all files that belong to the pack as far as that can be told, in alphabetical order. */
    List<String> names() throws IOException;
}
