package dev.evenkeel.console.accuracy;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.console.markdown.Markdown;
import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.rules.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** How each figure falls when a part of the engine is taken away: a table of Markdown. */
final class Parts {

    private final List<Part> parts = new ArrayList<>();

    /**
     * An engine without a part.
     *
     * @param name what is left out
     * @param text how texts are written for it
     */
    private record Part(String name, Evenkeel engine, UnaryOperator<String> text) {

        Part(String name, RulePack pack) {
            this(name, Evenkeel.with(pack), UnaryOperator.identity());
        }

        List<Figure> figures(DataSet set, Table table) {
            return set.measuring().measure(engine, table.rewritten(text)).figures();
        }

        List<Figure> figures(OwnCorpus corpus) {
            return corpus.rewritten(text).figures(engine);
        }
    }

    /**
     * The parts of a pack.
     *
     * @param withoutOwn weights learned without our own corpus, if there are any to compare with
     */
    Parts(RulePack pack, Optional<LearnedFeelings> withoutOwn) {
        LesserPack lesser = new LesserPack(pack);
        parts.add(new Part("whole", pack));
        if (pack.weights() != null) {
            parts.add(new Part("without learned weights", lesser.withoutWeights()));
        }
        withoutOwn.ifPresent(weights -> parts.add(new Part("without our own corpus", lesser.withWeights(weights))));
        parts.add(new Part("without negation", lesser.withoutWords("negators")));
        parts.add(new Part("without folding", Evenkeel.with(lesser.withoutWords("spellings")), Unfolded::of));
    }

    String table(List<Path> folders, String only) throws IOException {
        Markdown page = new Markdown();
        page.append(Resource.read("accuracy-parts.md"));
        List<String> head = new ArrayList<>();
        parts.forEach(part -> head.add(">" + part.name()));
        head.add("<what");
        page.head(head);
        for (Path folder : folders) {
            if (only.isEmpty() && OwnCorpus.isIn(folder)) {
                OwnCorpus corpus = OwnCorpus.read(folder);
                rows(parts.stream().map(part -> part.figures(corpus)).toList(), page);
            }
            for (DataSet set : DataSet.wanted(only)) {
                Path file = folder.resolve(set.file());
                if (Files.exists(file)) {
                    Table table = Table.read(file);
                    rows(parts.stream().map(part -> part.figures(set, table)).toList(), page);
                }
            }
        }
        return page.toString();
    }

    private static void rows(List<List<Figure>> figures, Markdown page) {
        for (int i = 0; i < figures.get(0).size(); i++) {
            List<String> row = new ArrayList<>();
            for (List<Figure> of : figures) {
                row.add(value(of.get(i)));
            }
            if (new HashSet<>(row).size() > 1) {
                row.add(figures.get(0).get(i).what());
                page.row(row);
            }
        }
    }

    private static String value(Figure figure) {
        return figure.statistic()
                .shown(figure.statistic()
                        .over(IntStream.range(0, figure.groups().size()).toArray()));
    }
}
