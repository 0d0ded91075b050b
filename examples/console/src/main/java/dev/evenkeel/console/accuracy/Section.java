package dev.evenkeel.console.accuracy;

/**
 * What a report tells of one set of data.
 *
 * @param name the set's public name
 * @param link where it comes from
 * @param about what it is, and whether anything was learned from it
 */
record Section(String name, String link, String about, Findings findings) {}
