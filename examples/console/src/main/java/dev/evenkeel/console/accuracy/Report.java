package dev.evenkeel.console.accuracy;

/** Where figures are written. */
interface Report {

    /** Writes what comes before the first set. */
    void begin();

    /** Writes what a set of data tells. */
    void add(String name, String about, Findings findings, Bootstrap bootstrap);
}
