package dev.evenkeel.rules;

/** What an engine works by, compiled from a rulebook when it is asked for. */
record BoundRules(Rulebook rulebook) implements EngineRules {

    @Override
    public CustomerRules customer() {
        return CustomerRules.of(rulebook);
    }

    @Override
    public AgentRules agent() {
        return AgentRules.of(rulebook);
    }
}
