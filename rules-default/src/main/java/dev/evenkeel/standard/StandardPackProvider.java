package dev.evenkeel.standard;

import dev.evenkeel.rules.RulePack;
import dev.evenkeel.rules.RulePackProvider;

/** Offers the default pack to hosts that look for installed packs. */
public final class StandardPackProvider implements RulePackProvider {

    /** For the service loader. */
    public StandardPackProvider() {}

    @Override
    public String id() {
        return "default";
    }

    @Override
    public RulePack pack() {
        return StandardPack.english();
    }
}
