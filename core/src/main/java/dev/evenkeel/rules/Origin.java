package dev.evenkeel.rules;

/**
 * Where a value of a pack was written.
 *
 * @param pack the pack's id
 * @param file the file within the pack, or {@code "java"} for a pack built in code
 * @param line the line, from 1; 0 if there is none
 * @param column the column, from 1; 0 if there is none
 */
public record Origin(String pack, String file, int line, int column) {

    /** The origin of values built in code. */
    public static Origin inCode(String pack) {
        return new Origin(pack, "java", 0, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
