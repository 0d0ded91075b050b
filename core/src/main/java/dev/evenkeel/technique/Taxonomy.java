package dev.evenkeel.technique;

/**
 * The places of a technique in published taxonomies, so that researchers can compare.
 *
 * @param csc among the strategies of customer support
 * @param esconv among the strategies of emotional support
 */
public record Taxonomy(CscStrategy csc, EsconvStrategy esconv) {}
