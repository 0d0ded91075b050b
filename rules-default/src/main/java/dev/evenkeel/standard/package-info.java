/** The default rule pack, in English. Start with {@link dev.evenkeel.standard.StandardPack}. */
@NullMarked
package dev.evenkeel.standard;

import org.jspecify.annotations.NullMarked;
