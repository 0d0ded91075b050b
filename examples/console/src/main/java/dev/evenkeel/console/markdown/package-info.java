/** Pages of Markdown that commands write. */
@NullMarked
package dev.evenkeel.console.markdown;

import org.jspecify.annotations.NullMarked;
