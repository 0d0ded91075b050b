package dev.evenkeel.console;

import java.io.BufferedReader;
import java.io.Console;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** The terminal in front of a person, if there is one. */
final class Terminal {

    private Terminal() {}

    /** The console, if a person sits at both ends of it. */
    @SuppressWarnings("SystemConsoleNull") // it does until Java 21, and the rest is asked of the console itself
    static @Nullable Console attended() {
        Console console = System.console();
        return console != null && isTerminal(console) ? console : null;
    }

    /** A page on it; in colour where it takes colour and {@code NO_COLOR} is not set. */
    static Page page(Console console) {
        Charset charset = console.charset();
        boolean blocks = charset.canEncode() && charset.newEncoder().canEncode(Page.FULL + Page.EMPTY);
        return new Page(console.writer(), Ansi.AUTO.enabled(), blocks);
    }

    static BufferedReader reader(Console console) {
        return new BufferedReader(console.reader());
    }

    /** Before Java 22 there is a console only at a terminal; since then it has to be asked. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException beforeJava22) {
            return true;
        }
    }
}
