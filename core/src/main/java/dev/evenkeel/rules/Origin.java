package dev.evenkeel.rules;

/**
 * Where a value of a pack was written.
 *
 * @param pack the pack's id
 * @param file the file within the pack; for a pack built in code, the path to the value, such as
 *     {@code java: signals[2].phrases}
 * @param line the line, from 1; 0 if there is none
 * @param column the column, from 1, in UTF-16 units; 0 if there is none
 */
public record Origin(String pack, String file, int line, int column) {
    /** The origin of a value built in code, found by its path from the root of the pack. */
    public static Origin inCode(String pack, String path) {
        return new Origin(pack, "java: " + path, 0, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
