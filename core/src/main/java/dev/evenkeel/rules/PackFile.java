package dev.evenkeel.rules;

/**
 * One file of a pack, as read.
 *
 * @param name its path within the pack, such as {@code signals/conduct.json}
 * @param content its tree
 * @param text its text, from which error messages show lines; empty if it was built in code
 */
public record PackFile(String name, Value.Fields content, String text) {
    @Override
    public String toString() {
        return "PackFile[" + name + "]";
    }
}
