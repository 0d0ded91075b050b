package dev.evenkeel.standard;

import dev.evenkeel.rules.PreparedPack;
import dev.evenkeel.rules.RulePack;

/** The default rule pack. */
public final class StandardPack {
    private StandardPack() {}

    /**
     * The default pack in English: signals, techniques, a playbook, replies and findings for customer service.
     *
     * <p>It is read once and shared; the pack is immutable.
     */
    public static RulePack english() {
        return English.PACK;
    }

    private static final class English {
        static final RulePack PACK = read();

        private static RulePack read() {
            StandardFiles files = new StandardFiles();
            byte[] prepared = StandardFiles.prepared();
            return prepared == null ? files.get() : PreparedPack.open(prepared, files, files);
        }
    }
}
