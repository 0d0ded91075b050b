/** Rule packs and snapshots in JSON, and the default rule pack in English. */
module dev.evenkeel.standard {
    exports dev.evenkeel.json;
    exports dev.evenkeel.standard;

    requires transitive dev.evenkeel;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;

    provides dev.evenkeel.rules.RulePackProvider with
            dev.evenkeel.standard.StandardPackProvider;
}
