package dev.evenkeel.training;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Parts messages into five folds that anybody can reckon again, of which the first is never learned from. */
final class Folds {

    static final int COUNT = 5;

    private Folds() {}

    /** The fold of what a message is known by: its CRC-32, divided by five. */
    static int of(String known) {
        CRC32 crc = new CRC32();
        crc.update(known.getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() % COUNT);
    }
}
