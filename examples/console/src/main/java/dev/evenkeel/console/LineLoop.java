package dev.evenkeel.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.CharBuffer;

/** Answers each line of a stream with one line, in the order of the stream. */
final class LineLoop {

    /** What answers a line. */
    interface Answerer {
        /** Writes one line, or nothing at all if the line cannot be used. */
        void answer(CharBuffer line, Answers answers) throws IOException, UnusableLine;

        /** The field by which a line says where it belongs. */
        String idField();
    }

    private LineLoop() {}

    /** Answers all lines but the blank ones, and returns the status to exit with. */
    static int run(InputStream in, OutputStream out, Answerer answerer) throws IOException {
        int status = Main.OK;
        try (Answers answers = new Answers(out)) {
            LineReader lines = new LineReader(in, answers);
            while (lines.next()) {
                if (lines.isBlank()) {
                    continue;
                }
                try {
                    answerer.answer(lines.text(), answers);
                } catch (UnusableLine problem) {
                    status = Main.UNUSABLE_LINES;
                    answers.error(lines.number(), answerer.idField(), problem);
                }
            }
        }
        return status;
    }
}
