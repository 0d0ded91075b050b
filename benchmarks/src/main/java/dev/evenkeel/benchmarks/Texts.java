package dev.evenkeel.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** What every contender reads: 30,000 to 50,000 characters each. */
public enum Texts {
    /** The 300 messages. */
    MESSAGES {
        @Override
        List<String> all() {
            return Messages.all();
        }
    },

    /** The messages one after another, in texts of 3,000 characters. */
    LONG {
        @Override
        List<String> all() {
            return TextMake.MESSAGES.texts(LONG_TEXT);
        }
    },

    /** Texts of a message's length that were built to be bad, as many of each make. */
    HOSTILE {
        @Override
        List<String> all() {
            ImmutableList.Builder<String> texts = ImmutableList.builder();
            for (int i = 0; i < OF_EACH_MAKE; i++) {
                for (TextMake make : TextMake.hostile()) {
                    texts.add(make.texts(MESSAGE).get(i));
                }
            }
            return texts.build();
        }
    };

    private static final int MESSAGE = 110;
    private static final int LONG_TEXT = 3_000;
    private static final int OF_EACH_MAKE = 50;

    abstract List<String> all();
}
