package dev.evenkeel.outcome;

import dev.evenkeel.dialogue.Channel;
import java.util.List;

/**
 * Which channels would serve better, best first, and why.
 *
 * @param prefer the channels, best first
 * @param because the reason in plain words
 */
public record ChannelAdvice(List<Channel> prefer, String because) {

    public ChannelAdvice {
        prefer = List.copyOf(prefer);
    }
}
