package dev.evenkeel.training;

import dev.evenkeel.emotion.WeightsFile;
import dev.evenkeel.training.OwnCorpus.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Learns the weights of the default pack: {@code CORPUS DATA OUT}. */
public final class Main {

    private static final String HELD_OUT = "--held-out";
    private static final String WITHOUT_OWN = "--without-own";
    private static final String USAGE = "usage: CORPUS DATA OUT [" + HELD_OUT + " | " + WITHOUT_OWN
            + "]  (our own corpus, the public data, where en.weights goes; whether to tell how the held-out fifth is read,"
            + " or to learn from public data alone, for comparing and not for a pack)";

    private Main() {}

    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        List<String> given = List.of(arguments);
        boolean heldOut = given.size() == 4 && given.get(3).equals(HELD_OUT);
        boolean withoutOwn = given.size() == 4 && given.get(3).equals(WITHOUT_OWN);
        if (given.size() != 3 && !heldOut && !withoutOwn) {
            throw new IllegalArgumentException(USAGE);
        }
        Path corpus = Path.of(given.get(0));
        List<Entry> own = withoutOwn ? List.of() : OwnCorpus.read(corpus);
        List<Message> others = new ArrayList<>(withoutOwn ? List.of() : WordList.read(corpus));
        Path data = Path.of(given.get(1));
        others.addAll(PublicData.read(data));
        Training training = new Training(own, others);
        Training.Result result = training.run();
        Path out = Files.createDirectories(Path.of(given.get(2)));
        byte[] weights = WeightsFile.write(result.learned());
        Files.write(out.resolve("en.weights"), weights);
        if (!withoutOwn) {
            Files.writeString(
                    out.resolve("PROVENANCE.md"),
                    Report.of(result, training, own, file -> Files.exists(data.resolve(file)), heldOut),
                    StandardCharsets.UTF_8);
        }
        System.out.println("sha256 "
                + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(weights)));
    }
}
