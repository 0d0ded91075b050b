package dev.evenkeel.architecture.broken.util;

/** Stands in no room, has a name that says nothing, and a package that says nothing of null. */
public record Drawer(String anything) {}
