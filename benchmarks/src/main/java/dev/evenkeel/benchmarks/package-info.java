/** How fast a message is read and a turn is answered, beside the limits of the machine; run by JMH. */
@NullMarked
package dev.evenkeel.benchmarks;

import org.jspecify.annotations.NullMarked;
