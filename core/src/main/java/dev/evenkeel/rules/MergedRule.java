package dev.evenkeel.rules;

import org.jspecify.annotations.Nullable;

/** A rule after all layers so far, and where it belongs. */
record MergedRule(String section, @Nullable String playbook, Value.Fields fields) {

    MergedRule with(Value.Fields changed) {
        return new MergedRule(section, playbook, changed);
    }

    boolean isLocked() {
        return fields.get("locked") instanceof Value.Flag locked && locked.flag();
    }

    /** Where it was locked. */
    Origin lock() {
        Value locked = fields.get("locked");
        return locked == null ? fields.origin() : locked.origin();
    }

    /** Where its id was given. */
    Origin given() {
        Value id = fields.get("id");
        return id == null ? fields.origin() : id.origin();
    }
}
