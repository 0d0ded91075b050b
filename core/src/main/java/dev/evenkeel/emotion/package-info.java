/**
 * What we believe the customer feels, how it moves from turn to turn, and how the customer behaves.
 *
 * <p>One message is judged by an {@link dev.evenkeel.emotion.Appraisal}; an {@link dev.evenkeel.emotion.EmotionModel} carries it
 * through a conversation as an {@link dev.evenkeel.emotion.EmotionalState}.
 */
@NullMarked
package dev.evenkeel.emotion;

import org.jspecify.annotations.NullMarked;
