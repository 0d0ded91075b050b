package dev.evenkeel.simulation;

import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.review.FindingId;
import dev.evenkeel.technique.TechniqueId;
import java.util.Set;

/** Two scenarios written in Java: a customer who is quick to anger, and one who takes things as they come. */
final class Scenarios {

    static final String ABOUT_HOLDING = "Hold? I have held for a week.";
    static final String ABOUT_THE_SORRY = "Well. It is good to hear somebody say it.";
    static final String AT_THE_TOP = "You are useless, all of you!";

    private Scenarios() {}

    static ScenarioBuilder lostSuitcase() {
        return Scenario.builder("practice.lost-suitcase")
                .title("The suitcase that took another plane")
                .briefing("The suitcase is in Lisbon and can be here tomorrow.")
                .customer(Customer.named("Rosa"))
                .temperament(Temperament.QUICK)
                .issue(Issue.about("a suitcase that is still in Lisbon"))
                .settledBy(Set.of(TechniqueId.OFFER_SOLUTION))
                .lines(
                        Mood.OPENING,
                        "I am still waiting for my suitcase, and my wedding clothes are in it!",
                        "Day three, still waiting, and nobody knows where my suitcase is.",
                        "My suitcase is lost and I am still waiting for one single call.")
                .lines(
                        Mood.HEATING,
                        "That is not an answer. I am still waiting!",
                        "Do you even listen? I am still waiting!",
                        "Unbelievable. Still waiting, and now this!")
                .line(ScenarioLine.of(Mood.HEATING, ABOUT_HOLDING).inAnswerTo(Cue.of(FindingId.HOLD_PHRASE)))
                .line(ScenarioLine.of(Mood.HEATING, AT_THE_TOP).from(0.85))
                .lines(
                        Mood.REPEATING,
                        "As I said, I am still waiting for my suitcase.",
                        "Hello? Still waiting here.",
                        "My suitcase. Still waiting.")
                .lines(
                        Mood.CALMING,
                        "It was tagged for Porto, and I saw it go on the belt.",
                        "The wedding is on Saturday, so you see why it matters.",
                        "All right. What happens now?")
                .line(ScenarioLine.of(Mood.CALMING, ABOUT_THE_SORRY).inAnswerTo(Cue.of(TechniqueId.APOLOGISE)))
                .lines(Mood.ACCEPTING, "Tomorrow by courier would do.", "Fine, send it by courier then.")
                .lines(Mood.THANKING, "Thank you for staying on it.", "Thank you, see you never again, I hope.")
                .lines(Mood.LEAVING, "Forget it, I will write to the airline.", "I give up. Goodbye.");
    }

    static ScenarioBuilder wrongKey() {
        return Scenario.builder("practice.wrong-key")
                .title("A key that opens nothing")
                .briefing("The locksmith cut the wrong blank; a new key costs nothing.")
                .temperament(Temperament.EVEN)
                .issue(Issue.about("a key that does not turn"))
                .settledBy(Set.of(TechniqueId.OFFER_SOLUTION))
                .turns(8)
                .lines(
                        Mood.OPENING,
                        "The key you cut does not turn in the lock.",
                        "I am still waiting for a key that fits.")
                .lines(
                        Mood.HEATING,
                        "So it is my problem now? Still waiting!",
                        "I paid for a key, and I am still waiting.")
                .lines(Mood.REPEATING, "The key, I mean. It does not turn.", "It still does not turn.")
                .lines(Mood.CALMING, "It goes in halfway and sticks.", "The old one worked for years.")
                .lines(Mood.ACCEPTING, "A new one, then.", "Cut me another one, please.")
                .lines(Mood.THANKING, "Thank you, it turns.", "Thank you, that is it.")
                .lines(Mood.LEAVING, "I will find another locksmith.", "Never mind, then.");
    }
}
