package dev.evenkeel.console;

/** What words look like on a terminal that takes colour, by the terminal's own numbers. */
enum Ink {
    PLAIN(""),
    FAINT("2"),
    BOLD("1"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    BLUE("34"),
    MAGENTA("35"),
    CYAN("36");

    private final String number;

    Ink(String number) {
        this.number = number;
    }

    String paint(String words) {
        return this == PLAIN ? words : "\033[" + number + "m" + words + "\033[0m";
    }
}
