package dev.evenkeel.rules;

/** How large a pack may be, so that one from a stranger cannot exhaust memory or time. */
public final class PackBounds {
    /** The largest file, in bytes. */
    public static final int FILE_BYTES = 4 << 20;

    /** The most files of one pack. */
    public static final int FILES = 500;

    /** How deep values may lie within each other. */
    public static final int DEPTH = 32;

    /** The longest text, in UTF-16 units. */
    public static final int TEXT = 8_000;

    /** The most values of one pack: texts, numbers, flags, lists and objects together. */
    public static final int VALUES = 1_000_000;

    /** The most rules of all layers together. */
    public static final int RULES = 20_000;

    /** The most phrases of all layers together. */
    public static final int PHRASES = 200_000;

    /** The most layers. */
    public static final int LAYERS = 32;

    private PackBounds() {}
}
