package dev.evenkeel.console.accuracy;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The texts that examples/training never learns from: those for which five divides the CRC-32 of a seed and a name. */
enum Fifth {

    /** By the id of a message of our own; the fifth of the bare id was looked at, and is learned from. */
    OWN("second/"),

    /** By the text of a calm message of strangers. */
    CALM("calm/");

    private static final int FOLDS = 5;

    private final String seed;

    Fifth(String seed) {
        this.seed = seed;
    }

    boolean holds(String name) {
        CRC32 crc = new CRC32();
        crc.update((seed + name).getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % FOLDS == 0;
    }
}
