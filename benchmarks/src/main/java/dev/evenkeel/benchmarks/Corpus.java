package dev.evenkeel.benchmarks;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Our labelled messages, for what must be trained before it can be measured. */
final class Corpus {

    private static final List<String> FILES = ImmutableList.of(
            "airline-1", "airline-2", "bank", "energy", "health", "parcel", "public", "shop", "software", "telecom");

    private static final int TEXT = 5;
    private static final int ANGER = 6;
    private static final int FRUSTRATION = 7;

    private Corpus() {}

    /** A categoriser that tells heated messages from calm ones, with OpenNLP's own defaults. */
    static DoccatModel heatModel() {
        List<DocumentSample> samples = new ArrayList<>();
        for (String file : FILES) {
            for (String line : lines(file)) {
                List<String> cells = Splitter.on('\t').splitToList(line);
                String[] tokens = SimpleTokenizer.INSTANCE.tokenize(cells.get(TEXT));
                if (tokens.length > 0) {
                    samples.add(new DocumentSample(isHeated(cells) ? "heated" : "calm", tokens));
                }
            }
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put("PrintMessages", false);
        try {
            return DocumentCategorizerME.train(
                    "en", ObjectStreamUtils.createObjectStream(samples), parameters, new DoccatFactory());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isHeated(List<String> cells) {
        return Integer.parseInt(cells.get(ANGER)) > 1 || Integer.parseInt(cells.get(FRUSTRATION)) > 1;
    }

    private static List<String> lines(String file) {
        try {
            List<String> lines = Resources.readLines(
                    Resources.getResource(Corpus.class, "corpus/first/" + file + ".tsv"), StandardCharsets.UTF_8);
            return lines.subList(1, lines.size());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
