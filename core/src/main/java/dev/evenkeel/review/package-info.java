/**
 * What is wrong with an agent's text before it is sent: findings with a span, a reason and a better wording.
 */
@NullMarked
package dev.evenkeel.review;

import org.jspecify.annotations.NullMarked;
