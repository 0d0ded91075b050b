package host;

import dev.evenkeel.Advice;
import dev.evenkeel.Conversation;
import dev.evenkeel.Evenkeel;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerTurn;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.rules.RulePackProvider;
import dev.evenkeel.standard.StandardPack;
import java.util.ServiceLoader;

public final class Main {
    public static void main(String[] arguments) {
        System.out.println(Evenkeel.class.getModule() + " and " + StandardPack.class.getModule());
        ServiceLoader.load(RulePackProvider.class).forEach(provider -> System.out.println(provider.id()));

        Evenkeel evenkeel = Evenkeel.with(StandardPack.english());
        Conversation talk =
                evenkeel.open(Customer.named("Dana"), Agent.named("Sam"), Issue.about("a late refund"), Channel.CHAT);
        Advice advice = evenkeel.hear(talk, CustomerTurn.of("This is the third time I'm writing!!"));
        System.out.println(
                advice.recommendation().reply().text().isBlank() ? "nothing to say" : "a reply that is ready to send");
    }
}
