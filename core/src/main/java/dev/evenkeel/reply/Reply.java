package dev.evenkeel.reply;

import dev.evenkeel.signal.RuleId;

/**
 * A reply ready to send.
 *
 * <p>{@code toString()} shows the template and the length, never the text, since names are filled in.
 *
 * @param template the template that it was made from
 * @param text the text, without a hole
 */
public record Reply(RuleId template, String text) {

    @Override
    public String toString() {
        return "Reply[" + template.id() + ", " + text.length() + " characters]";
    }
}
