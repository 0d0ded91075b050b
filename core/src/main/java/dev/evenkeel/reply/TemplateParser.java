package dev.evenkeel.reply;

import dev.evenkeel.reply.TemplateText.Passage;
import dev.evenkeel.reply.TemplateText.Piece;
import java.util.ArrayList;
import java.util.List;

/** Reads a template's text from left to right, once. */
final class TemplateParser {

    private final String text;
    private final List<Passage> passages = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private final StringBuilder wording = new StringBuilder();
    private boolean inPassage;

    TemplateParser(String text) {
        this.text = text;
    }

    List<Passage> passages() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '{') {
                at = slot(at);
            } else if (c == '[') {
                require(!inPassage, at, "passages do not nest");
                endPassage(false);
                inPassage = true;
            } else if (c == ']') {
                require(inPassage, at, "']' without '['");
                endPassage(true);
                inPassage = false;
            } else {
                require(c != '}', at, "'}' without '{'");
                wording.append(c);
            }
            at++;
        }
        require(!inPassage, text.length(), "'[' is not closed");
        endPassage(false);
        return passages;
    }

    /** Returns the offset of the closing brace. */
    private int slot(int open) {
        int close = text.indexOf('}', open);
        require(close > open, open, "'{' is not closed");
        int from = open;
        Slot slot = Slot.find(text.substring(open + 1, close))
                .orElseThrow(() -> new IllegalArgumentException("template: offset " + from + ": no such slot"));
        endWording();
        pieces.add(new Piece.Fact(slot));
        return close;
    }

    private void endPassage(boolean optional) {
        endWording();
        if (!pieces.isEmpty()) {
            passages.add(Passage.of(optional, pieces));
        }
        pieces = new ArrayList<>();
    }

    private void endWording() {
        if (wording.length() > 0) {
            pieces.add(new Piece.Wording(wording.toString()));
            wording.setLength(0);
        }
    }

    private static void require(boolean holds, int offset, String problem) {
        if (!holds) {
            throw new IllegalArgumentException("template: offset " + offset + ": " + problem);
        }
    }
}
