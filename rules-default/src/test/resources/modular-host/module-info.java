module host {
    requires dev.evenkeel;
    requires dev.evenkeel.standard;

    uses dev.evenkeel.rules.RulePackProvider;
}
