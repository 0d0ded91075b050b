package dev.evenkeel.rules;

/**
 * Which pack took part in a decision.
 *
 * @param id the pack's id
 * @param version its version
 * @param hash the SHA-256 of its content, in hex
 */
public record PackStamp(String id, String version, String hash) {}
