/**
 * What a test of a host, a plug-in or an experiment needs: jqwik arbitraries for the dialogue, and the laws that plug-ins
 * must keep.
 *
 * <p>{@link dev.evenkeel.testkit.Evenkeels} is the entry point. With this package on the test class path,
 * {@code @ForAll Customer} and its like work without a provider method.
 */
@NullMarked
package dev.evenkeel.testkit;

import org.jspecify.annotations.NullMarked;
