package dev.evenkeel.text;

/** The scripts that tell a language on their own, where no common word does. */
final class Script {

    private static final int[] FIRST = {
        0x0370, 0x0400, 0x0530, 0x0590, 0x0600, 0x0900, 0x0E00, 0x10A0, 0x1100, 0x1F00, 0x3040, 0x3130, 0x3400, 0xAC00,
        0xF900, 0x20000
    };
    private static final int[] LAST = {
        0x03FF, 0x052F, 0x058F, 0x05FF, 0x06FF, 0x097F, 0x0E7F, 0x10FF, 0x11FF, 0x1FFF, 0x30FF, 0x318F, 0x9FFF, 0xD7AF,
        0xFAFF, 0x323AF
    };
    private static final String[] LANGUAGES = {
        "el", "ru", "hy", "he", "ar", "hi", "th", "ka", "ko", "el", "ja", "ko", "zh", "ko", "zh", "zh"
    };
    private static final int JAPANESE = 10;

    /** One more than the scripts that are known: the last stands for all others. */
    static final int COUNT = FIRST.length + 1;

    private Script() {}

    /** The number of the script of a letter. */
    static int of(int point) {
        int script = 0;
        while (script < FIRST.length && (point < FIRST[script] || point > LAST[script])) {
            script++;
        }
        return script;
    }

    /** The language of a text with so many letters of each script, {@code und} if it is none that we know. */
    static String language(int[] letters) {
        int most = 0;
        for (int script = 1; script < COUNT; script++) {
            most = letters[script] > letters[most] ? script : most;
        }
        // Japanese is mostly written in signs that it shares with Chinese, with some of its own between.
        if (most < LANGUAGES.length && LANGUAGES[most].equals("zh") && letters[JAPANESE] > 0) {
            return "ja";
        }
        return most < LANGUAGES.length ? LANGUAGES[most] : "und";
    }
}
