package host;

import dev.evenkeel.rules.RulePackProvider;
import dev.evenkeel.standard.StandardPack;
import java.util.ServiceLoader;

public final class Main {
    public static void main(String[] arguments) {
        System.out.println(RulePackProvider.class.getModule() + " and " + StandardPack.class.getModule());
        ServiceLoader.load(RulePackProvider.class).forEach(provider -> System.out.println(provider.id()));
    }
}
