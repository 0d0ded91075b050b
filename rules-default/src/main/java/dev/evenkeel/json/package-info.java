/**
 * JSON for what Evenkeel takes and gives: rule packs, snapshots of conversations, the facts that a host tells, and the
 * records of the contract.
 *
 * <p>Start with {@link dev.evenkeel.json.JsonPacks} for packs. Jackson does the parsing and writing.
 */
@NullMarked
package dev.evenkeel.json;

import org.jspecify.annotations.NullMarked;
