package dev.evenkeel.benchmarks;

/** Reads a message and tells something that hangs on all that it found, so that no work can be skipped. */
@FunctionalInterface
interface MessageReader {
    int read(String message);
}
