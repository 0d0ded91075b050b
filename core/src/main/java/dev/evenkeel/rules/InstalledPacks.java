package dev.evenkeel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The packs that jars on the class path or module path bring with them. */
public final class InstalledPacks {
    private InstalledPacks() {}

    /**
     * The packs of all providers that a class loader sees, in the order of their ids; {@link Layers} puts those below that
     * others extend.
     *
     * @throws PackException if two providers offer the same id, or one offers a pack with another id than its own
     * @throws java.util.ServiceConfigurationError if a provider cannot be loaded
     */
    public static List<RulePack> in(ClassLoader loader) {
        return of(ServiceLoader.load(RulePackProvider.class, loader));
    }

    static List<RulePack> of(Iterable<RulePackProvider> providers) {
        TreeMap<String, RulePackProvider> byId = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (RulePackProvider provider : providers) {
            RulePackProvider before = byId.putIfAbsent(provider.id(), provider);
            if (before != null) {
                problems.add(problem(
                        provider,
                        "the pack \"" + provider.id() + "\" is offered twice",
                        "also by " + before.getClass().getName()));
            } else if (!provider.pack().id().equals(provider.id())) {
                problems.add(problem(
                        provider,
                        "the provider of \"" + provider.id() + "\" gives the pack \""
                                + provider.pack().id() + "\"",
                        ""));
            }
        }
        if (!problems.isEmpty()) {
            throw new PackException(problems);
        }
        return byId.values().stream().map(RulePackProvider::pack).toList();
    }

    private static Problem problem(RulePackProvider provider, String message, String hint) {
        return Problem.of(Origin.inCode(provider.id(), provider.getClass().getName()), message, hint);
    }
}
