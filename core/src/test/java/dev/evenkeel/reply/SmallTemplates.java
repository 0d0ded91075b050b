package dev.evenkeel.reply;

import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.playbook.Band;
import dev.evenkeel.playbook.Candidate;
import dev.evenkeel.playbook.Condition;
import dev.evenkeel.playbook.Counter;
import dev.evenkeel.playbook.Ranking;
import dev.evenkeel.playbook.Situation;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.RuleInfo;
import dev.evenkeel.signal.Why;
import dev.evenkeel.technique.TechniqueId;
import dev.evenkeel.testkit.SituationBuilder;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Short ways to write templates, rankings and briefs. */
final class SmallTemplates {

    /** What every recommender needs. */
    static final List<Template> ALWAYS = List.of(
            template("listen", TechniqueId.ACTIVE_LISTENING, "I'm listening[, {customer}].")
                    .build(),
            template("answer", TechniqueId.ANSWER_QUESTION, "Let me look[, {customer}].")
                    .build());

    private SmallTemplates() {}

    static TemplateBuilder template(String id, TechniqueId technique, String text) {
        return new TemplateBuilder(id, technique, text);
    }

    /** Candidates in this order, each spoken for by a rule of its own. */
    static Ranking ranking(TechniqueId... techniques) {
        return new Ranking(
                Arrays.stream(techniques)
                        .map(technique -> candidate(technique, technique.id()))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Candidates in this order, all spoken for by one rule. */
    static Ranking oneRule(Band band, TechniqueId... techniques) {
        return new Ranking(
                Arrays.stream(techniques)
                        .map(technique -> new Candidate(technique, band, new Why(new RuleId("small.one"), "one")))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    static Candidate candidate(TechniqueId technique, String rule) {
        return new Candidate(technique, Band.STATE, new Why(new RuleId("small." + rule), "because"));
    }

    static Brief brief(Issue issue) {
        return new Brief("c-1", 1, Customer.anonymous(), Agent.anonymous(), issue);
    }

    static Brief turn(int turn) {
        return new Brief("c-1", turn, Customer.anonymous(), Agent.anonymous(), Issue.unknown());
    }

    /** Puts a template together part by part. */
    static final class TemplateBuilder {

        private final String id;
        private final TechniqueId technique;
        private final String text;
        private String locale = "en";
        private Tension lowest = Tension.CALM;
        private Tension highest = Tension.FURIOUS;
        private Set<Channel> channels = Set.of();
        private Set<CustomerType> types = Set.of();
        private Condition when = Condition.always();
        private Set<CommitmentKind> commits = Set.of();
        private boolean admitsFault;

        private TemplateBuilder(String id, TechniqueId technique, String text) {
            this.id = id;
            this.technique = technique;
            this.text = text;
        }

        TemplateBuilder locale(String tag) {
            locale = tag;
            return this;
        }

        TemplateBuilder tension(Tension from, Tension to) {
            lowest = from;
            highest = to;
            return this;
        }

        TemplateBuilder channels(Channel... fitting) {
            channels = Set.of(fitting);
            return this;
        }

        TemplateBuilder types(CustomerType... fitting) {
            types = Set.of(fitting);
            return this;
        }

        TemplateBuilder when(Condition condition) {
            when = condition;
            return this;
        }

        TemplateBuilder commits(CommitmentKind... kinds) {
            commits = Set.of(kinds);
            return this;
        }

        TemplateBuilder admittingFault() {
            admitsFault = true;
            return this;
        }

        Template build() {
            return new Template(
                    RuleInfo.of("small." + id),
                    technique,
                    locale,
                    text,
                    lowest,
                    highest,
                    channels,
                    types,
                    when,
                    commits,
                    admitsFault);
        }
    }

    static Recommender recommender(Template... templates) {
        List<Template> all = new ArrayList<>(ALWAYS);
        all.addAll(List.of(templates));
        return Recommender.of(all, "en", ZoneOffset.UTC);
    }

    static String say(Recommender recommender, Situation situation) {
        return recommender
                .recommend(ranking(TechniqueId.GREET), situation, brief(Issue.unknown()), ReplyHistory.none())
                .reply()
                .text();
    }

    static String say(Recommender recommender, Brief brief) {
        return recommender
                .recommend(ranking(TechniqueId.GREET), calm(), brief, ReplyHistory.none())
                .reply()
                .text();
    }

    static Situation calm() {
        return situation(Tension.CALM, Channel.CHAT, CustomerType.UNKNOWN);
    }

    static Situation situation(Tension tension, Channel channel, CustomerType type) {
        return SituationBuilder.plain()
                .tension(tension)
                .channel(channel)
                .type(type)
                .build();
    }

    static Situation advised(TechniqueId technique, int inARow) {
        return SituationBuilder.plain()
                .advised(technique)
                .count(Counter.SAME_TECHNIQUE, inARow)
                .build();
    }
}
