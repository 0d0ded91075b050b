package dev.evenkeel.rules;

import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.playbook.SmallSet;
import dev.evenkeel.reply.Template;
import dev.evenkeel.technique.Audience;
import dev.evenkeel.technique.CscStrategy;
import dev.evenkeel.technique.EsconvStrategy;
import dev.evenkeel.technique.Fit;
import dev.evenkeel.technique.Taxonomy;
import dev.evenkeel.technique.Technique;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Techniques, and templates that put them into words. */
final class ReplyForms {

    static final CommitmentKind[] KINDS = CommitmentKind.values();
    private static final Audience[] AUDIENCES = Audience.values();
    private static final CscStrategy[] CSC = CscStrategy.values();
    private static final EsconvStrategy[] ESCONV = EsconvStrategy.values();

    static final Form<Technique> TECHNIQUE = new TechniqueForm();
    static final Form<Template> TEMPLATE = new TemplateForm();

    private ReplyForms() {}

    static List<CustomerType> types(FormReader in) {
        int count = in.count();
        List<CustomerType> types = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            types.add(new CustomerType(in.text()));
        }
        return types;
    }

    private static final class TechniqueForm implements Form<Technique> {
        @Override
        public void write(Technique technique, FormWriter out) {
            out.id(technique.id());
            out.constant(technique.audience());
            out.text(technique.explanation());
            out.text(technique.good());
            out.text(technique.bad());
            out.texts(technique.needs());
            out.real(technique.calming());
            out.text(technique.source());
            Fit fit = technique.fit();
            out.texts(fit.states());
            out.constant(fit.lowest());
            out.constant(fit.highest());
            out.ids(fit.types());
            out.constants(fit.channels());
            Taxonomy taxonomy = technique.taxonomy();
            out.flag(taxonomy != null);
            if (taxonomy != null) {
                out.constant(taxonomy.csc());
                out.constant(taxonomy.esconv());
            }
        }

        @Override
        public Technique read(FormReader in) {
            return new Technique(
                    in.technique(),
                    in.constant(AUDIENCES),
                    in.text(),
                    in.text(),
                    in.text(),
                    SmallSet.containing(in.texts()),
                    in.real(),
                    in.text(),
                    new Fit(
                            SmallSet.containing(in.texts()),
                            in.constant(ConditionForm.TENSIONS),
                            in.constant(ConditionForm.TENSIONS),
                            SmallSet.containing(types(in)),
                            SmallSet.containing(in.constants(ConditionForm.CHANNELS))),
                    taxonomy(in));
        }

        private static @Nullable Taxonomy taxonomy(FormReader in) {
            return in.flag() ? new Taxonomy(in.constant(CSC), in.constant(ESCONV)) : null;
        }
    }

    private static final class TemplateForm implements Form<Template> {
        @Override
        public void write(Template template, FormWriter out) {
            RuleForms.INFO.write(template.info(), out);
            out.id(template.technique());
            out.text(template.locale());
            out.text(template.text());
            out.constant(template.lowest());
            out.constant(template.highest());
            out.constants(template.channels());
            out.ids(template.types());
            ConditionForm.CONDITION.write(template.when(), out);
            out.constants(template.commits());
            out.flag(template.admitsFault());
        }

        @Override
        public Template read(FormReader in) {
            return new Template(
                    RuleForms.INFO.read(in),
                    in.technique(),
                    in.text(),
                    in.text(),
                    in.constant(ConditionForm.TENSIONS),
                    in.constant(ConditionForm.TENSIONS),
                    SmallSet.containing(in.constants(ConditionForm.CHANNELS)),
                    SmallSet.containing(types(in)),
                    ConditionForm.CONDITION.read(in),
                    SmallSet.containing(in.constants(KINDS)),
                    in.flag());
        }
    }
}
