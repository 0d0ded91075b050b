package dev.evenkeel.rules;

/**
 * A plug-in that brings a rule pack with its jar.
 *
 * <p>Named in {@code META-INF/services} or in a module's {@code provides}, with a public constructor without parameters. The
 * main way to use a pack is to hand it over; providers are for hosts that let others add packs: see {@link InstalledPacks}.
 */
public interface RulePackProvider {
    /** The pack's id. */
    String id();

    /** The pack; the same each time. */
    RulePack pack();
}
