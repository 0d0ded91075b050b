/** The page of performance: its tables and plots are made of what JMH and our own programs wrote, on whichever JDKs. */
@NullMarked
package dev.evenkeel.benchmarks.page;

import org.jspecify.annotations.NullMarked;
