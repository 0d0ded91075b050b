/** The whole library in under forty lines. */
@NullMarked
package dev.evenkeel.quickstart;

import org.jspecify.annotations.NullMarked;
