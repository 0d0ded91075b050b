package dev.evenkeel.console;

/** How a conversation ended, as far as its lines go. */
enum Ending {
    /** The customer was frustrated or worse; it was solved, and they are no longer. */
    RECOVERED("recovered"),
    /** Not solved, and the customer left, said that they would, or was frustrated or worse to the last. */
    LOST("lost"),
    /** It stands with another person, or with the host's safety protocol. */
    HANDED_OVER("handedOver"),
    /** The customer was frustrated or worse and has cooled; it is not known to be solved. */
    OPEN("open"),
    /** The customer was never frustrated. */
    NEVER_UPSET("neverUpset");

    private final String field;

    Ending(String field) {
        this.field = field;
    }

    /** Its name in JSON. */
    String field() {
        return field;
    }
}
